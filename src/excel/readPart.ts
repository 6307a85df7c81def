import { areaName } from "../workbook/address";
import type { CellValue } from "../workbook/cell";
import type { DefinedName } from "../workbook/names";
import type { Part } from "./blockPlan";
import type { KnownFormats } from "./ownFormatMemory";
import { askFormats, knownFormats, type AskedFormats } from "./ownFormats";
import { askNames, namesIn } from "./readNames";

/**
 * Labels stand at the left. Bold and indentation of every cell would halve what fits in an answer, so they are read
 * of the first columns in use alone.
 */
const LABEL_COLUMNS = 3;

/** What was read of a part. Grids are row-major and begin at the part's first row. */
export interface PartContents {
  readonly part: Part;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly formats: readonly (readonly string[])[];
  readonly labels: readonly (readonly Excel.CellProperties[])[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Conditional formats of the sheet; undefined where they were not asked for. */
  readonly conditionalFormats: KnownFormats | undefined;
  /** Names of the sheet itself; with its first part only. */
  readonly names: readonly Omit<DefinedName, "isOfSheet">[];
  /** Roughly how many bytes Excel sent for each cell. */
  readonly cellWeight: number;
}

/** Gives what was asked, once Excel has answered; undefined where the answer has no cells in it. */
export type Asked = () => PartContents | undefined;

/**
 * Asks for a part of a sheet. What Excel tells of a sheet as a whole comes with its first part; its conditional
 * formats only if `withFormats`.
 */
export function askPart(context: Excel.RequestContext, part: Part, withFormats: boolean): Asked {
  const sheet = context.workbook.worksheets.getItem(part.sheet.id);
  const { used } = part.sheet;
  const isFirst = !used || part.top === used.top;
  const formats = isFirst && withFormats ? askFormats(sheet) : undefined;
  if (!used) return () => ({ ...nothingIn(part), conditionalFormats: formats && knownFormats(formats) });
  const area = { ...used, top: part.top, bottom: part.bottom };
  const range = sheet.getRange(areaName(area));
  range.load("values,formulas,numberFormat");
  const names = isFirst ? askNames(sheet) : undefined;
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = isFirst ? range.getColumnProperties({ columnHidden: true }) : undefined;
  const right = Math.min(used.right, used.left + LABEL_COLUMNS - 1);
  const labels = sheet
    .getRange(areaName({ ...area, right }))
    .getCellProperties({ format: { font: { bold: true }, indentLevel: true } });
  return () => contentsOf(part, range, { rows, columns, labels, formats, names });
}

interface Answers {
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | undefined;
  readonly labels: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  readonly formats: AskedFormats | undefined;
  readonly names: Excel.NamedItemCollection | undefined;
}

function contentsOf(part: Part, range: Excel.Range, answers: Answers): PartContents | undefined {
  // Excel gives null, without an error, where a range has more cells than it will answer for.
  const values = range.values as unknown[][] | null;
  const formulas = range.formulas as unknown[][] | null;
  const formats = range.numberFormat as unknown[][] | null;
  if (!values || !formulas || !formats) return undefined;
  const left = part.sheet.used?.left ?? 1;
  return {
    part,
    values: values.map((row) => row.map(cellValue)),
    formulas: formulas.map((row, index) =>
      row.map((formula, column) => formulaIn(formula, values[index]?.[column])),
    ),
    formats: formats.map((row) => row.map((format) => (typeof format === "string" ? format : ""))),
    labels: answers.labels.value,
    hiddenRows: numbersWhere(answers.rows.value, part.top, (row) => row.rowHidden === true),
    hiddenColumns: numbersWhere(answers.columns?.value ?? [], left, (column) => column.columnHidden === true),
    conditionalFormats: answers.formats && knownFormats(answers.formats),
    names: answers.names ? namesIn(answers.names) : [],
    cellWeight:
      JSON.stringify([values, formulas, formats]).length /
      Math.max(1, values.length * (values[0]?.length ?? 0)),
  };
}

function nothingIn(part: Part): PartContents {
  const nothing: readonly never[] = [];
  return {
    part,
    values: nothing,
    formulas: nothing,
    formats: nothing,
    labels: nothing,
    hiddenRows: nothing,
    hiddenColumns: nothing,
    conditionalFormats: undefined,
    names: nothing,
    cellWeight: 0,
  };
}

/** An empty cell comes as "". */
function cellValue(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value : null;
}

/** Excel gives the value again where a cell has no formula; a text that only looks like one equals its value. */
function formulaIn(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;
}

function numbersWhere<Item>(
  items: readonly Item[],
  first: number,
  isWanted: (item: Item) => boolean,
): readonly number[] {
  return items.flatMap((item, index) => (isWanted(item) ? [first + index] : []));
}
