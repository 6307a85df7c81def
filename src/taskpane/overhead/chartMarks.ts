import type { DefinitionOf } from "../../budget/overhead/overhead";

/** How a line of a chart is told from the others: the dashes of its stroke and the shape of its points, not its colour. */
export interface ChartMark {
  readonly dashes: string;
  /** An outline to be drawn from the point itself, in relative steps. */
  readonly shape: string;
}

const SQUARE = "m-3 -3h6v6h-6z";
const TRIANGLE = "m0 -4l4 7h-8z";
const DIAMOND = "m0 -4l4 4l-4 4l-4 -4z";

const STANDARD: Readonly<Record<Exclude<DefinitionOf["definition"], "own">, ChartMark>> = {
  "total-expenses": { dashes: "none", shape: SQUARE },
  "discretionary-budget": { dashes: "6 3", shape: TRIANGLE },
  "own-programmes": { dashes: "2 3", shape: DIAMOND },
};

/** A plus, a triangle on its point, a lying bar, an hourglass and a standing bar: none of them is a standard one. */
const OWN_SHAPES = [
  "m-1 -4h2v3h3v2h-3v3h-2v-3h-3v-2h3z",
  "m0 4l4 -7h-8z",
  "m-5 -1.5h10v3h-10z",
  "m-4 -4h8l-8 8h8z",
  "m-1.5 -5h3v10h-3z",
];
const OWN_DASHES = ["9 3 2 3", "12 4", "4 4", "1 4"];

/**
 * A mark for each definition, in their order. Definitions that people wrote themselves differ from the standard ones and, up
 * to twenty, from each other: shapes and strokes go round at different lengths.
 */
export function marksOf(definitions: readonly DefinitionOf[]): readonly ChartMark[] {
  let own = 0;
  return definitions.map(({ definition }) => {
    if (definition !== "own") return STANDARD[definition];
    const mark = {
      dashes: OWN_DASHES[own % OWN_DASHES.length] ?? "none",
      shape: OWN_SHAPES[own % OWN_SHAPES.length] ?? SQUARE,
    };
    own += 1;
    return mark;
  });
}
