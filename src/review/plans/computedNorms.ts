import { definitionMessage, type OverheadFigure } from "../../budget/overhead/overhead";
import { message, type Message } from "../../language/messages";
import { attainmentOf, type Attainment } from "../../norms/register/attainment";
import type { HomeSitterRegister } from "../../progress/homeSitters/homeSitters";
import type { ComplaintTable } from "../../norms/complaints/complaints";
import { complaintNorms } from "./complaintNorms";
import { homeSitterNorms } from "./homeSitterNorms";
import type { NormEntry, NormRegister, Realised } from "../../norms/register/register";

/** A norm whose realised value Peil computes itself from other tables in the same workbook. */
export interface ComputedNorm extends Attainment {
  readonly entry: NormEntry;
  /** What kind of figure it is, as `check --json` names it. */
  readonly what: "overhead" | "home-sitters" | "complaints";
  /** The period of the figure as its own table names it. */
  readonly period: string;
  /** By which definition, where there are several; undefined where there is one. */
  readonly definition: OverheadFigure["definition"] | undefined;
  /** The figure as a realised value: what the register would hold. */
  readonly realised: Extract<Realised, { readonly kind: "count" | "percent" | "share" | "judged" }>;
  /** What was computed, from which table and how, without the verdict. */
  readonly explanation: Message;
}

/** The whole sentence about a computed norm: the figure, where it is from, and how it stands. */
export function computedNormMessage({ explanation, status }: ComputedNorm): Message {
  return message("norms.computedBy", { what: explanation, status: message(`norms.status.${status}`) });
}

/** Every norm without a realised value that another table of the workbook gives a figure for. */
export function computedNorms(
  registers: readonly NormRegister[],
  overhead: readonly OverheadFigure[],
  homeSitters: readonly HomeSitterRegister[] = [],
  complaints: readonly ComplaintTable[] = [],
): readonly ComputedNorm[] {
  return registers.flatMap((register) =>
    register.entries
      .filter(isOpen)
      .flatMap((entry) => [
        ...overheadNorms(register, entry, overhead),
        ...homeSitterNorms(entry, homeSitters),
        ...ofTheseYears(complaintNorms(entry, complaints), register.periods),
      ]),
  );
}

function isOpen({ realised }: NormEntry): boolean {
  return realised.every(({ kind }) => kind === "blank");
}

const OVERHEAD = /\boverhead/i;

/**
 * Overhead by every definition: the verdict may differ between definitions, so none of them is filled in unasked.
 */
function overheadNorms(
  register: NormRegister,
  entry: NormEntry,
  figures: readonly OverheadFigure[],
): readonly ComputedNorm[] {
  const norm = entry.clause && "norm" in entry.clause ? entry.clause.norm : undefined;
  if (!norm || !("unit" in norm) || norm.unit !== "percent" || !OVERHEAD.test(entry.indicator)) return [];
  return ofTheseYears(figures, register.periods).map((figure) => {
    const realised = { kind: "percent", value: figure.percentage } as const;
    const explanation = message("norms.overheadFigure", {
      percentage: figure.percentage,
      period: figure.period,
      sheet: figure.sheet,
      definition: definitionMessage(figure),
    });
    return {
      entry,
      what: "overhead",
      period: figure.period,
      definition: figure.definition,
      realised,
      explanation,
      // The share itself: what is printed of it may be rounded onto the end of this norm.
      ...attainmentOf(norm, { kind: "percent", value: exactPercentage(figure) }),
    };
  });
}

function exactPercentage({ numerator, denominator }: OverheadFigure): number {
  return Number(((numerator / denominator) * 100).toPrecision(12));
}

/** Figures of the years that the register's headings name; all of them where the headings name none. */
function ofTheseYears<Figure extends { readonly period: string }>(
  figures: readonly Figure[],
  periods: NormRegister["periods"],
): readonly Figure[] {
  const years = periods.flatMap(({ name }) => name.match(/\b20\d\d\b/g) ?? []);
  return years.length === 0
    ? figures
    : figures.filter(({ period }) => years.some((year) => period.includes(year)));
}
