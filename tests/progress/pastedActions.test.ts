import { pastedActions } from "../../src/progress/pastedActions";

/** Each action as its filled parts. */
function told(text: string): readonly string[] {
  return pastedActions(text).map(({ code, plan, doText, check, act }) =>
    [code, plan, doText, check, act].join("|"),
  );
}

test.each([
  ["rows of a spreadsheet", "A1\tConferentie\tHouden\tTellen\tBijstellen\nC\tLoket", [
    "A1|Conferentie|Houden|Tellen|Bijstellen",
    "C|Loket|||",
  ]],
  ["a heading in another order", "Act\tPlan\tCode\nmeer\tLoket\tB2", ["B2|Loket|||meer"]],
  ["semicolons, without codes", "Loket;openen;;\nTaal;lezen", ["1|Loket|openen||", "2|Taal|lezen||"]],
  ["a code and a plan", "A1 Conferentie houden\nREA-02: Loket", ["A1|Conferentie houden|||", "REA-02|Loket|||"]],
  ["plans alone, with a word that is no code", "Een loket openen\n\n In gesprek ", ["1|Een loket openen|||", "2|In gesprek|||"]],
  ["nothing", " \n\t\n", []],
])("%s", (_, text, actions) => {
  expect(told(text)).toEqual(actions);
}); // prettier-ignore

test("a text that looks like a formula stays a text", () => {
  expect(told("A1;=HYPERLINK(1)")).toEqual(["A1|=HYPERLINK(1)|||"]);
});
