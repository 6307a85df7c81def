import { SCORES, type Score } from "../../progress/progress";

/** What a key means while scoring: a score, empty, or another action. */
export type ScoringKey =
  | { readonly kind: "score"; readonly score: Score | null }
  | { readonly kind: "move"; readonly by: 1 | -1 }
  | { readonly kind: "focus"; readonly by: 1 | -1 };

/** 1 to 5 score, 0 and Delete empty, up and down go to another action, left and right to another button. */
export function scoringKey(key: string): ScoringKey | undefined {
  const score = SCORES.find((candidate) => candidate.toString() === key);
  if (score !== undefined) return { kind: "score", score };
  switch (key) {
    case "0":
    case "Delete":
      return { kind: "score", score: null };
    case "ArrowUp":
      return { kind: "move", by: -1 };
    case "ArrowDown":
      return { kind: "move", by: 1 };
    case "ArrowLeft":
      return { kind: "focus", by: -1 };
    case "ArrowRight":
      return { kind: "focus", by: 1 };
    default:
      return undefined;
  }
}
