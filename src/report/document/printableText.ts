/** Everything outside the production Char of XML 1.0, 2.2, other than surrogates; tabs are shown as a space. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/g;

/** With the flag u a pair is one character, so that only halves are left to match. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * The text as Word and HTML can hold it. A workbook's text may hold anything; one control character makes a .docx that
 * Word refuses to open. Halves of a surrogate pair become the replacement character; line breaks become "\n".
 */
export function printableText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replaceAll("\t", " ")
    .replace(UNPRINTABLE, "")
    .replace(LONE_SURROGATE, "\uFFFD");
}
