import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

/** The names in the union RuleName; a type leaves nothing behind to ask at run time. */
function ruleNames(): readonly string[] {
  const union = /export type RuleName =([^;]+);/.exec(read("src/findings/finding.ts"))?.[1] ?? "";
  return [...union.matchAll(/"([a-z-]+)"/g)].map(([, name = ""]) => name);
}

test("every rule has its section in the documentation, and no section is about a rule that is gone", () => {
  const sections = [...read("docs/rules.md").matchAll(/^### `([a-z-]+)`$/gm)].map(([, name = ""]) => name);
  expect(ruleNames().length).toBeGreaterThan(10);
  expect([...sections].sort()).toEqual([...ruleNames()].sort());
});

test("every section shows an example", () => {
  const sections = read("docs/rules.md").split(/^### /m).slice(1);
  const without = sections.filter(
    (section) => !/^> /m.test(section) && !section.includes("meldt deze regel nog niet"),
  );
  expect(without.map((section) => section.split("\n")[0])).toEqual([]);
});

test("every decision is in the list of decisions", () => {
  const listed = [...read("docs/decisions/README.md").matchAll(/\]\(([a-z-]+\.md)\)/g)].map(
    ([, file = ""]) => file,
  );
  expect(listed.length).toBeGreaterThan(5);
  for (const file of listed) expect(read(`docs/decisions/${file}`)).toMatch(/^# /);
});
