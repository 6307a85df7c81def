import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadLanguage } from "../../src/language/language";
import type { MessageKey } from "../../src/language/messages";
import { SHEET_TEMPLATES } from "../../src/taskpane/templates/sheetTemplates";

const guide = readFileSync(join(__dirname, "../../docs/user-guide.nl.md"), "utf8");
const section = (title: string): string => new RegExp(`^## ${title}$([\\s\\S]*?)(?=^## )`, "m").exec(guide)?.[1] ?? ""; // prettier-ignore
const plain = (text: string): string => text.toLowerCase().replaceAll("’", "'");

test("the guide names every sheet that Peil can add", async () => {
  const { words } = await loadLanguage("nl");
  const told = plain(section("Nieuw blad"));
  const missing = SHEET_TEMPLATES.map(({ name }) => plain(words(name))).filter((name) => !told.includes(name)); // prettier-ignore
  expect(told).not.toBe("");
  expect(missing).toEqual([]);
});

test("the guide names every part of the pane that stands beneath the findings of a budget", async () => {
  const { words } = await loadLanguage("nl");
  const parts = readFileSync(join(__dirname, "../../src/taskpane/check/FurtherParts.tsx"), "utf8");
  const keys = [...parts.matchAll(/<Fold title=\{words\("([^"]+)"\)\}/g)].map(([, key]) => key as MessageKey);
  const told = plain(section("Beginnen in Excel"));
  expect(keys.length).toBeGreaterThan(4);
  expect(keys.map((key) => plain(words(key))).filter((name) => !told.includes(name))).toEqual([]);
});

test("every heading that the guide links to is there", () => {
  const anchor = (heading: string): string =>
    heading.toLowerCase().replaceAll(/[^\p{L}\p{N}\s-]/gu, "").replaceAll(/\s/g, "-"); // prettier-ignore
  const headings = [...guide.matchAll(/^##+ (.+)$/gm)].map(([, text = ""]) => anchor(text));
  const links = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map(([, link = ""]) => link);
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((link) => !headings.includes(link))).toEqual([]);
});
