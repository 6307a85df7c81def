/** What JSON leaves as it is and a screen obeys or breaks a line at. */
const UNSAFE = /[\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]/g;

/** An answer as one line of JSON, with its line break. Control characters are escaped, so that none is lost. */
export function jsonLine(answer: object): string {
  const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return `${JSON.stringify(answer).replace(UNSAFE, escaped)}\n`;
}
