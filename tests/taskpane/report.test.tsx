import { screen } from "@testing-library/react";
import { axe } from "jest-axe";
import { loadLanguage } from "../../src/language/language";
import { plainText } from "../../src/taskpane/report/plainText";
import { reportName } from "../../src/taskpane/report/reportName";
import { dropsDownloads } from "../../src/taskpane/report/saveFile";
import { openChecked } from "./openPane";

const make = async (services: Parameters<typeof openChecked>[0] = {}) => {
  const pane = await openChecked({ tab: "report", ...services });
  await pane.user.click(await screen.findByRole("button", { name: "Maak Word-rapport" }));
  return pane;
};

test("before the report is made the screen says what will be in it", async () => {
  const { container } = await openChecked({ tab: "report" });
  const parts = await screen.findByRole("group", { name: "Dit komt in het Word-document" });
  expect(parts).toHaveTextContent(/en de uitkomst \(57 controles, 2 fouten, 1 afronding/);
  expect(screen.getByRole("checkbox", { name: "Bevindingen met hun sommen" })).toBeChecked();
  expect(await axe(container)).toHaveNoViolations();
});

test("what is left out stays out for as long as the pane is open, and only that", async () => {
  const made: ReadonlySet<string>[] = [];
  const { user } = await openChecked({
    tab: "report",
    services: {
      writeReport: (_review, _language, wanted) => {
        made.push(wanted);
        return Promise.resolve(new Uint8Array([80, 75]));
      },
    },
  });
  const choice = (): Promise<HTMLElement> =>
    screen.findByRole("checkbox", { name: "Bevindingen met hun sommen" });
  const make = (): Promise<void> => user.click(screen.getByRole("button", { name: "Maak Word-rapport" }));
  await make();
  await user.click(await choice());
  await user.click(screen.getByRole("tab", { name: "Controle" }));
  await user.click(screen.getByRole("button", { name: "Opnieuw controleren" }));
  await user.click(screen.getByRole("tab", { name: "Rapport" }));
  expect(await choice()).not.toBeChecked();
  await make();
  expect(made.map((wanted) => wanted.has("findings"))).toEqual([true, false]);
  expect(made[1]?.size).toBe((made[0]?.size ?? 0) - 1);
});

test("the report is offered under the workbook's name", async () => {
  const saved: (readonly [string, number])[] = [];
  await make({
    services: {
      saveFile: (name, bytes) => {
        saved.push([name, bytes.length]);
        return Promise.resolve("offered");
      },
    },
  });
  expect(await screen.findByText(/begroting – Peil\.docx staat bij uw downloads/)).toBeVisible();
  // "PK", the two bytes that the fake report is made of
  expect(saved).toEqual([["begroting – Peil.docx", 2]]);
});

describe("a report that does not come out names another way", () => {
  test("where the window drops downloads", async () => {
    await make({ services: { saveFile: () => Promise.resolve("blocked") } });
    expect(await screen.findByText(/kan Excel geen bestand opslaan\. Kies Kopieer voor Word/)).toBeVisible();
  });

  test("where the browser refuses", async () => {
    await make({ services: { saveFile: () => Promise.resolve("failed") } });
    expect(await screen.findByText(/kon niet worden gemaakt\. Kies Kopieer voor Word/)).toBeVisible();
  });

  test("where writing it fails", async () => {
    await make({ services: { writeReport: () => Promise.reject(new Error("no room")) } });
    expect(await screen.findByText(/kon niet worden gemaakt\. Kies Kopieer voor Word/)).toBeVisible();
  });

  test("and where copying is not allowed either, shows the text itself", async () => {
    const { user } = await make({ services: { saveFile: () => Promise.resolve("blocked") } });
    // A page without a browser has neither way to the clipboard.
    Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
    await user.click(screen.getByRole("button", { name: "Kopieer voor Word" }));
    const text = await screen.findByRole("textbox", { name: "Tekst van het rapport" });
    expect(text).toHaveTextContent("Cel Begroting!C4".slice(4));
  });
});

test("copying hands over rich and plain text, and says so", async () => {
  const { user } = await openChecked({ tab: "report" });
  const written: Record<string, Blob>[] = [];
  class Item {
    constructor(readonly parts: Record<string, Blob>) {}
  }
  Object.assign(globalThis, { ClipboardItem: Item });
  Object.defineProperty(navigator, "clipboard", {
    value: {
      write: (items: readonly Item[]) => {
        written.push(...items.map((item) => item.parts));
        return Promise.resolve();
      },
    },
    configurable: true,
  });
  await user.click(await screen.findByRole("button", { name: "Kopieer voor Word" }));
  expect(await screen.findByText("Gekopieerd. Open Word en plak met Ctrl+V.")).toBeVisible();
  expect(written.map((parts) => Object.keys(parts))).toEqual([["text/html", "text/plain"]]);
});

describe("a download is known to be dropped", () => {
  const WEBKIT_VIEW =
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)";
  test.each<[string, boolean, Parameters<typeof dropsDownloads>]>([
    ["in the bare view of Excel for Mac", true, ["mac", WEBKIT_VIEW]],
    ["in that of Excel for iPad", true, ["ios", WEBKIT_VIEW]],
    ["not in Safari", false, ["web", `${WEBKIT_VIEW} Version/17.4 Safari/605.1.15`]],
    [
      "not in Edge WebView2 on Windows",
      false,
      ["windows", `${WEBKIT_VIEW} Chrome/124 Safari/537.36 Edg/124`],
    ],
    ["not in Chromium that says it is a Mac", false, ["mac", `${WEBKIT_VIEW} Chrome/124 Safari/537.36`]],
  ])("%s: %s", (_where, expected, [platform, userAgent]) => {
    expect(dropsDownloads(platform, userAgent)).toBe(expected);
  });
});

test.each([
  ["Begroting 2026.xlsx", "Begroting 2026 – Peil.docx"],
  ["meerjaren.begroting.ods", "meerjaren.begroting – Peil.docx"],
  ['a/b:c?"d".csv', "a-b-c--d- – Peil.docx"],
  ["Map1", "Map1 – Peil.docx"],
])("the report on %s is called %s", async (workbook, expected) => {
  expect(reportName(workbook, await loadLanguage("nl"))).toBe(expected);
});

test("as plain text a table has a tab between cells and a line a row", () => {
  const text = plainText({
    title: "T",
    description: "",
    language: "nl-NL",
    parts: [
      {
        orientation: "portrait",
        blocks: [
          { kind: "heading", level: 1, text: "Kop" },
          { kind: "facts", facts: [{ name: "Bestand", value: "a.xlsx" }] },
          { kind: "list", items: ["een", "twee"] },
        ],
      },
    ],
    footer: { text: "", page: "", of: "" },
  });
  expect(text).toBe("Kop\n\nBestand: a.xlsx\n\n- een\n- twee");
});
