/** Width of a text on one line, in pixels. */
export type TextMeasure = (text: string, isBold: boolean) => number;

/** Measures with the grid's own font, which the page's style sheet names too. */
export function canvasMeasure(font: string): TextMeasure {
  const context = document.createElement("canvas").getContext("2d");
  const known = new Map<string, number>();
  return (text, isBold) => {
    const key = `${isBold ? "b" : "n"}${text}`;
    let width = known.get(key);
    if (width === undefined) {
      if (context) context.font = `${isBold ? "600 " : ""}${font}`;
      width = context?.measureText(text).width ?? text.length * 7;
      known.set(key, width);
    }
    return width;
  };
}

/** How many lines a text takes in a column of `width` pixels, broken between words as a browser does. */
export function lineCount(text: string, isBold: boolean, width: number, measure: TextMeasure): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(" ")) {
      const wordWidth = measure(word, isBold);
      const withSpace = used === 0 ? wordWidth : used + measure(" ", isBold) + wordWidth;
      if (withSpace <= width || used === 0) {
        used = withSpace;
        // A word longer than the line is broken wherever the line ends.
        for (; used > width; used -= width) lines += 1;
      } else {
        lines += 1;
        used = wordWidth;
      }
    }
  }
  return lines;
}
