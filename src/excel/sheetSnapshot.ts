import { namesOn, type DefinedName } from "../workbook/names";
import { styleKey, type LabelStyles, type SheetSnapshot } from "../workbook/snapshot";
import type { PartContents } from "./readPart";
import type { SheetHead } from "./sheetHeads";

/**
 * Puts the parts of a sheet together, in the order of their rows; `ownFormats` are the ids of our own formats and
 * `names` those of the workbook.
 */
export function sheetSnapshot(
  head: SheetHead,
  parts: readonly PartContents[],
  ownFormats: readonly string[],
  names: readonly Omit<DefinedName, "isOfSheet">[],
): SheetSnapshot {
  return {
    id: head.id,
    name: head.name,
    visibility: head.visibility,
    isProtected: head.isProtected,
    top: head.used?.top ?? 1,
    left: head.used?.left ?? 1,
    values: parts.flatMap((part) => part.values),
    formulas: parts.flatMap((part) => part.formulas),
    formats: parts.flatMap((part) => part.formats),
    styles: labelStyles(parts),
    // Asking Excel which areas are merged would empty the user's undo stack (OfficeDev/office-js issue 5918).
    merged: [],
    hiddenRows: new Set(parts.flatMap((part) => part.hiddenRows)),
    hiddenColumns: new Set(parts.flatMap((part) => part.hiddenColumns)),
    ownFormats,
    names: namesOn(
      names,
      parts.flatMap((part) => part.names),
    ),
  };
}

function labelStyles(parts: readonly PartContents[]): LabelStyles {
  const bold = new Set<string>();
  const indent = new Map<string, number>();
  for (const { part, labels } of parts) {
    const left = part.sheet.used?.left ?? 1;
    for (const [rowIndex, row] of labels.entries()) {
      for (const [columnIndex, { format }] of row.entries()) {
        const key = styleKey(part.top + rowIndex, left + columnIndex);
        if (format?.font?.bold === true) bold.add(key);
        if (format?.indentLevel !== undefined && format.indentLevel > 0) indent.set(key, format.indentLevel);
      }
    }
  }
  return { bold, indent };
}
