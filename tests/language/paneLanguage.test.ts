import type { Language } from "../../src/language/language";
import { first } from "../../src/language/nl/first";
import type * as PaneLanguage from "../../src/language/paneLanguage";

/** The module anew, as on a page that was just opened. */
async function openPage(): Promise<typeof PaneLanguage> {
  jest.resetModules();
  return import("../../src/language/paneLanguage");
}

const says = ({ words }: Language): readonly string[] => [words("pane.check"), words("versions.totals")];

test("Dutch begins with the words of the first screen, and says the rest once they were fetched", async () => {
  const { loadPaneLanguage, fetchWords } = await openPage();
  const dutch = await loadPaneLanguage("nl");
  expect(says(dutch)).toEqual(["Controleer", "versions.totals"]);
  await fetchWords();
  expect(says(dutch)).toEqual(["Controleer", "Totalen"]);
  expect(dutch.words("pane.noErrors", { count: 2 })).toMatch(/^Geen fouten gevonden in 2 controles/);
  expect(dutch.say({ key: "totals.hintSignTotal", values: { implied: 1234 } })).toContain("1.234");
});

test("Dutch that is chosen again later says all at once", async () => {
  const { loadPaneLanguage, fetchWords } = await openPage();
  const english = await loadPaneLanguage("en");
  expect(says(english)[1]).toMatch(/^Totals$/);
  await fetchWords();
  expect(says(await loadPaneLanguage("nl"))[1]).toMatch(/^Totalen$/);
});

test("words are fetched for each language that waits, and only for those", async () => {
  const { loadPaneLanguage, fetchWords } = await openPage();
  const both = await Promise.all([loadPaneLanguage("nl"), loadPaneLanguage("nl")]);
  await fetchWords();
  await fetchWords();
  for (const one of both) expect(says(one)[1]).toMatch(/^Totalen$/);
});

test("the first screen has the rooms that it speaks from", () => {
  for (const room of ["failures", "pane", "planning", "templates"]) expect(first).toHaveProperty(room);
});
