import { areaName } from "../workbook/address";
import type { Edit, LimitInput, RemoveLimits } from "../workbook/edit";
import { succeeded, type Outcome } from "../workbook/failure";
import { excelRun, type Sync } from "./excelRun";
import type { Rectangle } from "./rectangles";

/** What a title of ours ends with: a limit of the user's own is never mistaken for it, nor ours for theirs. */
const SIGNATURE = " (Peil)";

/** An edit that is about limits of ours. */
export type LimitEdit = LimitInput | RemoveLimits;

/** The areas that an edit is to change: without what holds a limit of the user's own. */
export type LimitPlaces = ReadonlyMap<Edit, readonly Rectangle[]>;

export const NO_LIMITS: LimitPlaces = new Map();

/** Whether an edit is about limits of ours. */
export function isLimit(edit: Edit): edit is LimitEdit {
  return edit.kind === "limit-input" || edit.kind === "remove-limits";
}

/** The title that makes a limit known as ours, in any session and on any computer. */
export function signedTitle(title: string): string {
  return `${title}${SIGNATURE}`;
}

/**
 * Looks where limits can be put on or taken off. Excel says of an area with several kinds of limits only that it has, so
 * such an area is halved and asked again: one round trip more for each time. A sheet that is only being added has none.
 */
export function findLimits(edits: readonly Edit[], answerWithin: number): Promise<Outcome<LimitPlaces>> {
  const added = new Set(
    edits.flatMap((edit) => (edit.kind === "add-sheet" ? [edit.name.toLowerCase()] : [])),
  );
  const asked = edits.filter(isLimit).filter(({ sheet }) => !added.has(sheet.toLowerCase()));
  return excelRun(answerWithin, async (context, sync) => {
    const places = new Map<Edit, readonly Rectangle[]>();
    for (const edit of asked) {
      const sheet = context.workbook.worksheets.getItem(edit.sheet);
      const areas = edit.kind === "limit-input" ? [edit.area] : edit.areas;
      const kinds = await kindsIn(sheet, areas, sync);
      const isWanted = (kind: LimitKind): boolean =>
        kind === "ours" || (kind === "none" && edit.kind === "limit-input");
      places.set(
        edit,
        kinds.filter(({ kind }) => isWanted(kind)).map(({ area }) => area),
      );
    }
    return succeeded(places);
  });
}

type LimitKind = "none" | "ours" | "other";

async function kindsIn(
  sheet: Excel.Worksheet,
  areas: readonly Rectangle[],
  sync: Sync,
): Promise<readonly { readonly area: Rectangle; readonly kind: LimitKind }[]> {
  const found: { area: Rectangle; kind: LimitKind }[] = [];
  let open = areas;
  while (open.length > 0) {
    const asked = open.map((area) => {
      const { dataValidation } = sheet.getRange(areaName(area));
      dataValidation.load("type,errorAlert");
      return { area, dataValidation };
    });
    await sync();
    open = asked.flatMap(({ area, dataValidation }): readonly Rectangle[] => {
      const kind = kindOf(dataValidation);
      const parts = kind === "mixed" ? halves(area) : [];
      if (parts.length === 0) found.push({ area, kind: kind === "mixed" ? "other" : kind });
      return parts;
    });
  }
  return found;
}

function kindOf(validation: Excel.DataValidation): LimitKind | "mixed" {
  const { type } = validation;
  if (type === Excel.DataValidationType.none) return "none";
  // Null where an area has several of them.
  const alert = validation.errorAlert as Excel.DataValidationErrorAlert | null;
  const isMixed =
    type === Excel.DataValidationType.inconsistent || type === Excel.DataValidationType.mixedCriteria;
  if (isMixed || !alert) return "mixed";
  return type === Excel.DataValidationType.wholeNumber && alert.title.endsWith(SIGNATURE) ? "ours" : "other";
}

/** Two halves of an area, along its longer side; none of a single cell. */
function halves(area: Rectangle): readonly Rectangle[] {
  const [height, width] = [area.bottom - area.top, area.right - area.left];
  if (height === 0 && width === 0) return [];
  if (height >= width) {
    const middle = area.top + Math.floor((height - 1) / 2);
    return [
      { ...area, bottom: middle },
      { ...area, top: middle + 1 },
    ];
  }
  const middle = area.left + Math.floor((width - 1) / 2);
  return [
    { ...area, right: middle },
    { ...area, left: middle + 1 },
  ];
}
