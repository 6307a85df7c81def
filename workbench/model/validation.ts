import type { CellValue } from "../../src/workbook/cell";
import { containsCell, overlaps, without, type Rectangle } from "./rectangle";

/** Whole numbers or texts to choose from, as they were given, or another rule that is kept but not enforced. */
export type ValidationRule =
  | { readonly kind: "whole-number"; readonly least: number; readonly most: number }
  | { readonly kind: "list"; readonly source: string }
  | { readonly kind: "other"; readonly wire: unknown };

export interface ErrorAlert {
  readonly title: string;
  readonly message: string;
  readonly style: "Stop" | "Warning" | "Information";
  readonly showAlert: boolean;
}

/** Data validation of an area. */
export interface Validation {
  readonly area: Rectangle;
  readonly rule: ValidationRule;
  readonly alert: ErrorAlert;
  readonly ignoreBlanks: boolean;
}

export const DEFAULT_ALERT: ErrorAlert = { title: "", message: "", style: "Stop", showAlert: true };

/** The validations with `area` freed of them: a cell has at most one. */
export function withoutValidation(
  validations: readonly Validation[],
  area: Rectangle,
): readonly Validation[] {
  return validations.flatMap((validation) =>
    overlaps(validation.area, area)
      ? without(validation.area, area).map((part) => ({ ...validation, area: part }))
      : [validation],
  );
}

/** The validations that areas have, and whether every cell of them has one. */
export function validationsOver(
  validations: readonly Validation[],
  areas: readonly Rectangle[],
): { readonly found: readonly Validation[]; readonly isEverywhere: boolean } {
  const found = validations.filter(({ area }) => areas.some((one) => overlaps(area, one)));
  const free = found.reduce<readonly Rectangle[]>(
    (parts, { area }) => parts.flatMap((part) => without(part, area)),
    areas,
  );
  return { found, isEverywhere: free.length === 0 };
}

/** The alert that keeps the value out of the cell; undefined where it may be typed. */
export function alertAgainst(
  validations: readonly Validation[],
  row: number,
  column: number,
  value: CellValue,
): ErrorAlert | undefined {
  const validation = validations.find((candidate) => containsCell(candidate.area, row, column));
  if (!validation?.alert.showAlert || validation.alert.style !== "Stop") return undefined;
  if (value === null && validation.ignoreBlanks) return undefined;
  return fits(value, validation.rule) ? undefined : validation.alert;
}

function fits(value: CellValue, rule: ValidationRule): boolean {
  switch (rule.kind) {
    case "whole-number":
      return (
        typeof value === "number" && Number.isInteger(value) && value >= rule.least && value <= rule.most
      );
    case "list":
      return rule.source.split(",").some((choice) => choice.trim() === String(value ?? ""));
    case "other":
      return true;
  }
}
