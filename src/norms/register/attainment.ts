import type { Norm } from "../notation/norm";
import type { Realised } from "./register";

/**
 * How a realised value compares with its norm. not-asked: there is no norm. not-filled: nothing realised yet.
 * wrong-kind: what was filled in does not fit the norm, as a word beside a number; then nothing is said about it.
 */
export type NormStatus =
  | "met"
  | "partly"
  | "not-met"
  | "not-assessed"
  | "not-applicable"
  | "not-filled"
  | "not-asked"
  | "wrong-kind";

export interface Attainment {
  readonly status: NormStatus;
  /** Realised as a percentage of what was asked, rounded to whole percents; above 100 where more was done. */
  readonly attainment: number | undefined;
}

/** Compares a realised value with its norm. Only a norm that counts up to a number has an attainment in percent. */
export function attainmentOf(norm: Norm, realised: Realised): Attainment {
  if (norm.kind === "empty") return plain("not-asked");
  switch (realised.kind) {
    case "blank":
      return plain("not-filled");
    case "not-applicable":
      return plain("not-applicable");
    case "unreadable":
      return plain("wrong-kind");
    case "judged":
      return plain(
        norm.kind === "judgement" || realised.outcome === "not-assessed" ? realised.outcome : "wrong-kind",
      );
    case "share":
      return shareAttainment(norm, realised.part, realised.whole);
    case "percent":
      return numberAttainment(norm, realised.value, true);
    case "count":
      return isDoubtfulShare(norm, realised.value)
        ? plain("wrong-kind")
        : numberAttainment(norm, realised.value, false);
  }
}

/** 0,85 beside a norm in percent is 0,85 % or 85 %: nobody can tell. */
function isDoubtfulShare(norm: Norm, value: number): boolean {
  return "unit" in norm && norm.unit === "percent" && value > 0 && value <= 1;
}

function plain(status: NormStatus): Attainment {
  return { status, attainment: undefined };
}

/** Of nothing asked, nothing can be answered: that is no norm missed. */
function shareAttainment(norm: Norm, part: number, whole: number): Attainment {
  const isOfAll = norm.kind === "all" || ("unit" in norm && norm.unit === "percent");
  if (!isOfAll || part > whole) return plain("wrong-kind");
  if (whole === 0) return plain("not-applicable");
  const { status } = numberAttainment(norm, (part / whole) * 100, true);
  return { status, attainment: Math.round((part / whole) * 100) };
}

function numberAttainment(norm: Norm, value: number, isPercent: boolean): Attainment {
  switch (norm.kind) {
    case "empty":
      return plain("not-asked");
    case "judgement":
      return plain("wrong-kind");
    case "all":
      return isPercent
        ? { status: value >= 100 ? "met" : "not-met", attainment: Math.round(value) }
        : plain("wrong-kind");
    case "at-least":
    case "above": {
      const met = norm.kind === "at-least" ? value >= norm.min : value > norm.min;
      if (norm.unit === "percent") return numberIn(norm.unit, isPercent, met, Math.round(value));
      const attained = norm.min > 0 && value >= 0 ? Math.round((value / norm.min) * 100) : undefined;
      return numberIn(norm.unit, isPercent, met, attained);
    }
    case "at-most":
      return numberIn(norm.unit, isPercent, value <= norm.max, undefined);
    case "below":
      return numberIn(norm.unit, isPercent, value < norm.max, undefined);
    case "range":
      return numberIn(norm.unit, isPercent, value >= norm.min && value <= norm.max, undefined);
  }
}

/** A percentage beside a norm that counts is of the wrong kind. */
function numberIn(
  unit: string,
  isPercent: boolean,
  isMet: boolean,
  attainment: number | undefined,
): Attainment {
  if (isPercent && unit !== "percent") return plain("wrong-kind");
  return { status: isMet ? "met" : "not-met", attainment };
}
