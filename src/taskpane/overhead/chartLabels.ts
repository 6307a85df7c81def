/** Units of the chart that a character of a label takes at most, in a font of 10 units: a wide letter is no `m`. */
const CHARACTER = 5.4;
const MOST_LINES = 3;

/** The label of one point of a chart, over the lines that its room asks. */
export interface ChartLabel {
  readonly index: number;
  readonly lines: readonly string[];
}

/**
 * The names under a chart whose points stand `spacing` units apart, none wider than `widest`, broken over lines between words. Where even so they
 * would run into each other, every second one is left out, or every third, and so on: the table has them all.
 */
export function chartLabels(
  names: readonly string[],
  spacing: number,
  widest = Infinity,
): readonly ChartLabel[] {
  for (let every = 1; every < names.length; every += 1) {
    const room = Math.floor(Math.min(spacing * every, widest) / CHARACTER) - 1;
    const labels = names.flatMap((name, index) =>
      index % every === 0 ? [{ index, lines: linesOf(name, room) }] : [],
    );
    const fits = labels.every(
      ({ lines }) => lines.length <= MOST_LINES && lines.every((line) => line.length <= room),
    );
    if (fits) return labels;
  }
  return names[0] === undefined ? [] : [{ index: 0, lines: [names[0]] }];
}

function linesOf(name: string, room: number): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
