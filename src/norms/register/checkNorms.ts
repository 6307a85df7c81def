import type { Finding } from "../../findings/finding";
import { message, type Message } from "../../language/messages";
import { normFigures, type NormFigure } from "./normFigures";
import { normMessage } from "./normMessage";
import type { NormEntry, NormRegister } from "./register";

/** What checking a register gave: how many norms were looked at, and what was found in them. */
export interface NormCheck {
  readonly performed: number;
  readonly findings: readonly Finding[];
}

/** Checks every norm of a register: can it be read, has it an indicator, what was realised, and is that enough. */
export function checkNorms(register: NormRegister): NormCheck {
  const figures = normFigures(register);
  return {
    performed: register.entries.length,
    findings: [
      ...figures.flatMap((figure) => unfitFinding(figure) ?? []),
      ...register.entries.flatMap((entry) => structureFinding(entry) ?? []),
      ...uncertainPairings(register.entries),
    ],
  };
}

function base(entry: NormEntry): Pick<Finding, "cell" | "goTo" | "period" | "sum" | "hints"> {
  return { cell: entry.cell, goTo: entry.cell, period: undefined, sum: undefined, hints: [] };
}

/** Realised values that miss their norm or do not fit it. Over an uncertain pairing nothing is said. */
function unfitFinding({ entry, period, realised, status, attainment }: NormFigure): Finding | undefined {
  const { clause, indicator } = entry;
  if (!period || !clause || !("norm" in clause) || !entry.isPairingCertain) return undefined;
  const cell = { ...entry.cell, column: period.column };
  const place = { ...base(entry), cell, goTo: cell, period: period.name };
  const norm = normMessage(clause.norm);
  if (status === "wrong-kind") {
    const values = { indicator, norm, period: period.name };
    return {
      rule: "realised-wrong-kind",
      severity: "signal",
      ...place,
      message: message(
        realised?.kind === "unreadable" ? "norms.realisedUnreadable" : "norms.realisedWrongKind",
        realised?.kind === "unreadable" ? { ...values, text: realised.text } : values,
      ),
    };
  }
  if (status !== "not-met" && status !== "partly") return undefined;
  const values = { indicator, norm, period: period.name };
  const counted = attainment !== undefined && realised?.kind === "count";
  const said: Message =
    status === "partly"
      ? message("norms.partlyMet", values)
      : counted
        ? message("norms.notMetCounted", { ...values, realised: realised.value, attainment })
        : message(clause.norm.kind === "judgement" ? "norms.notMetJudged" : "norms.notMet", values);
  return { rule: "norm-not-met", severity: "signal", ...place, message: said };
}

function structureFinding(entry: NormEntry): Finding | undefined {
  const { clause, indicator, text } = entry;
  if (clause && "unreadableAt" in clause) {
    const values = { indicator, text: text.replaceAll(/\s+/g, " "), at: clause.unreadableAt };
    return {
      rule: "norm-unreadable",
      severity: "signal",
      ...base(entry),
      message: message("norms.unreadable", values),
    };
  }
  const isAsked = clause !== undefined && clause.norm.kind !== "empty";
  if (indicator === "" && isAsked) {
    const said = message("norms.withoutIndicator", { text: clause.text });
    return { rule: "norm-without-indicator", severity: "remark", ...base(entry), message: said };
  }
  // "n.v.t." is a decision; only an empty place may have been forgotten.
  const isForgotten = clause === undefined || (clause.norm.kind === "empty" && clause.text === "");
  if (indicator === "" || !isForgotten) return undefined;
  return {
    rule: "norm-missing",
    severity: "remark",
    ...base(entry),
    message: message("norms.missing", { indicator }),
  };
}

/** One remark for each row whose norms and indicators are not equally many, with how they were paired. */
function uncertainPairings(entries: readonly NormEntry[]): readonly Finding[] {
  const uncertain = entries.filter((entry) => !entry.isPairingCertain);
  const rows = [...new Set(uncertain.map(({ row }) => row))];
  return rows.flatMap((row) => {
    const own = uncertain.filter((entry) => entry.row === row);
    const [first] = own;
    if (!first) return [];
    const pairs = own.map(({ indicator, clause }) => {
      const text = clause && "norm" in clause ? clause.text : "?";
      return `${indicator === "" ? "?" : indicator} → ${text === "" ? "?" : text}`;
    });
    const said = message("norms.pairingUncertain", { pairs: pairs.join("; ") });
    return [{ rule: "norm-pairing", severity: "remark", ...base(first), message: said } as const];
  });
}
