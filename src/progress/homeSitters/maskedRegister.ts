import { REGISTER_PARTS, type HomeSitterRegister, type RegisterPart } from "./homeSitters";
import { maskQuarter, type ShownCount } from "./maskCounts";

/** A line of a register as it may leave the workbook: one count a quarter. */
export interface MaskedLine {
  /** The part of the register, or undefined for a reason. */
  readonly part: RegisterPart | undefined;
  /** The words of the sheet. */
  readonly label: string;
  readonly counts: readonly ShownCount[];
}

/** Every line of a register without what can be traced to a child. */
export function maskedRegister(register: HomeSitterRegister): readonly MaskedLine[] {
  const quarters = register.quarters.map(maskQuarter);
  return [
    ...REGISTER_PARTS.filter((part) => register.labels.has(part)).map((part): MaskedLine => ({
      part,
      label: register.labels.get(part) ?? "",
      counts: quarters.map(({ parts }) => parts.get(part)),
    })),
    ...register.reasons.map((label, index): MaskedLine => ({
      part: undefined,
      label,
      counts: quarters.map(({ reasons }) => reasons[index]),
    })),
  ];
}

/** How much a count changed against the quarter before; undefined where either is not shown. */
export function changeFrom(before: ShownCount, after: ShownCount): number | undefined {
  return typeof before === "number" && typeof after === "number" ? after - before : undefined;
}

/** Whether everybody had an offer within three months; undefined where the register does not tell. */
export function isOfferInTime(quarter: HomeSitterRegister["quarters"][number]): boolean | undefined {
  const [offered, due] = [quarter.parts.get("offered")?.count, quarter.parts.get("due")?.count];
  if (offered?.kind !== "count" || due?.kind !== "count" || due.value === 0) return undefined;
  return offered.value === due.value;
}
