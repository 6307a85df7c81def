import fc from "fast-check";
import { printableText } from "../../src/report/document/printableText";

/** The production Char of XML 1.0, with the control characters left out that XML 1.0 discourages, and no tab. */
const FIT = /^[\n\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;

describe("text that Word and HTML can hold", () => {
  test.each([
    ["Totale baten", "Totale baten"],
    ["één regel", "één regel"],
    ["twee\nregels", "twee\nregels"],
    ["twee\r\nregels", "twee\nregels"],
    ["twee\rregels", "twee\nregels"],
    ["met\ttab", "met tab"],
    ["a\u0000b\u0007c\u001Fd", "abcd"],
    ["a\uFFFEb\uFFFFc", "abc"],
    ["half\uD83D", "half\uFFFD"],
    ["heel 😊", "heel 😊"],
    ['<b> & "aanhaling"', '<b> & "aanhaling"'],
  ])("%j becomes %j", (text, expected) => {
    expect(printableText(text)).toBe(expected);
  });

  test("nothing that XML forbids is ever left", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => FIT.test(printableText(text))));
  });

  test("lone halves of pairs and control characters never survive", () => {
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    fc.assert(fc.property(fc.string({ unit }), (text) => FIT.test(printableText(text))));
  });

  test("doing it twice changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(printableText(printableText(text))).toBe(printableText(text));
      }),
    );
  });
});
