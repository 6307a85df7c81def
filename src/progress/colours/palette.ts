import type { Score } from "../progress";

/** Fill and text colour of a score, as "#RRGGBB". */
export interface ScoreColour {
  readonly fill: string;
  readonly text: string;
}

/**
 * Five steps of ColorBrewer's RdYlBu, chosen because any two of them, and a white empty cell, stay apart in normal sight
 * and under protanopia, deuteranopia and tritanopia (CIEDE2000 at least 16), with text at 7:1 or better. In grey print
 * 1 and 5 look alike, as in every diverging palette: a score is therefore always shown with its digit and word.
 */
export const PALETTE: Readonly<Record<Score, ScoreColour>> = {
  1: { fill: "#A50026", text: "#FFFFFF" },
  2: { fill: "#F46D43", text: "#000000" },
  3: { fill: "#FEE090", text: "#000000" },
  4: { fill: "#91BFDB", text: "#000000" },
  5: { fill: "#313695", text: "#FFFFFF" },
};
