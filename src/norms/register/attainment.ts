import { roundFaithfully } from "../../amounts/roundFaithfully";
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
  /**
   * Realised as a percentage of what was asked, above 100 where more was done. In whole percents, unless that would
   * contradict the status.
   */
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
  const judge = (percent: number): NormStatus => numberAttainment(norm, percent, true).status;
  const percent = (part / whole) * 100;
  return { status: judge(percent), attainment: roundFaithfully(percent, judge, 0) };
}

function numberAttainment(norm: Norm, value: number, isPercent: boolean): Attainment {
  switch (norm.kind) {
    case "empty":
      return plain("not-asked");
    case "judgement":
      return plain("wrong-kind");
    case "all":
      return isPercent
        ? { status: value >= 100 ? "met" : "not-met", attainment: rounded(value, (one) => one >= 100) }
        : plain("wrong-kind");
    case "at-least":
    case "above": {
      const reaches = (reached: number, least: number): boolean =>
        norm.kind === "at-least" ? reached >= least : reached > least;
      const met = reaches(value, norm.min);
      if (norm.unit === "percent") {
        return numberIn(
          norm.unit,
          isPercent,
          met,
          rounded(value, (one) => reaches(one, norm.min)),
        );
      }
      const attained =
        norm.min > 0 && value >= 0
          ? rounded((value / norm.min) * 100, (one) => reaches(one, 100))
          : undefined;
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

/** A whole percent, or with as many digits as it takes not to contradict the verdict: 249 of 250 is 99.6, no 100. */
function rounded(percent: number, judge: (percent: number) => boolean): number {
  return roundFaithfully(percent, judge, 0);
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
