import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { screen } from "@testing-library/react";
import { loadPaneLanguage } from "../../src/language/paneLanguage";
import { first } from "../../src/language/nl/first";
import { nl } from "../../src/language/nl";
import { openPane } from "./openPane";

const ROOT = join(__dirname, "../../src");
const KEY = new RegExp(`"(${Object.keys(nl).join("|")})\\.[A-Za-z][\\w.-]*"`, "g");

/** The files that come with the first screen: what is imported at once, not what an import() fetches later. */
function filesFrom(entry: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(entry)) return found;
  found.add(entry);
  const text = readFileSync(entry, "utf8");
  for (const [, isType, path = ""] of text.matchAll(/^import (type )?[^;]*?from "(\.[^"]+)";/gm)) {
    const base = normalize(join(dirname(entry), path));
    const file = [`${base}.ts`, `${base}.tsx`, join(base, "index.ts")].find(isFile);
    if (isType === undefined && file !== undefined) filesFrom(file, found);
  }
  return found;
}

function isFile(path: string): boolean {
  try {
    return readFileSync(path).length > 0;
  } catch {
    return false;
  }
}

test("what comes with the first screen says nothing that is only fetched later", () => {
  const files = [...filesFrom(join(ROOT, "taskpane/index.tsx"))].filter(
    (file) => !file.includes("language/"),
  );
  expect(files.some((file) => file.endsWith("shell/Tabs.tsx"))).toBe(true);
  expect(files.some((file) => file.endsWith("check/CheckResults.tsx"))).toBe(false);
  const rooms = files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(KEY)].map(([, room]) => room ?? ""),
  );
  expect([...new Set(rooms)].filter((room) => !(room in first))).toEqual([]);
  expect(rooms.length).toBeGreaterThan(20);
});

test("the first screen speaks with the words it came with, and what is opened then says everything", async () => {
  const { user, container } = await openPane({ services: { loadLanguage: loadPaneLanguage }, isNew: true });
  const rawKey = new RegExp(`\\b(${Object.keys(nl).join("|")})\\.[a-z]\\w+`);
  expect(container).toHaveTextContent("Klopt uw begroting?");
  expect(container.textContent).not.toMatch(rawKey);
  await user.click(screen.getByRole("button", { name: "Controleer" }));
  await screen.findByRole("heading", { name: /^\d+ controles?, / });
  expect(container.textContent).not.toMatch(rawKey);
  for (const tab of ["Scores", "Rapport"]) {
    await user.click(screen.getByRole("tab", { name: tab }));
    await screen.findByRole("tabpanel", { name: tab });
    expect(container.textContent).not.toMatch(rawKey);
  }
});
