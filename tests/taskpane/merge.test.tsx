import { TextDecoder } from "node:util";
import { act, configure, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe, toHaveNoViolations } from "jest-axe";
import type { ReactElement } from "react";
import { mergeAnswer, mergeCopies } from "../../src/cli/mergeAnswer";
import type { FileReading } from "../../src/file/readWorkbookFile";
import type { ActionSummary } from "../../src/progress/merge/mergeSummary";
import { sheetOf, snapshotOf } from "../support/sheet";
import { loadLanguage } from "../../src/language/language";
import type { Message } from "../../src/language/messages";
import { MergeCopies } from "../../src/taskpane/merge/MergeCopies";
import { LanguageContext } from "../../src/taskpane/shell/LanguageContext";
import type { CellValue } from "../../src/workbook/cell";
import { FIRST_STATE } from "../../src/taskpane/state/paneState";
import type { Pane } from "../../src/taskpane/state/usePane";
import type { Edit } from "../../src/workbook/edit";
import { liveWorkbook } from "./liveWorkbook";

expect.extend(toHaveNoViolations);
// A page without a browser lacks what the reader of files needs.
Object.assign(globalThis, { TextDecoder });
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

const HEADING = ["Code", "Plan", "Do", "Check", "Act", "Score 2024"];
const rows = (scores: readonly CellValue[]): readonly (readonly CellValue[])[] => [
  HEADING,
  ...scores.map((score, index) => [
    `A${(index + 1).toString()}`,
    `plan ${index.toString()}`,
    "d",
    "c",
    "a",
    score,
  ]),
];

/** A picked file; jsdom's own cannot give its bytes. */
function fileOf(name: string, bytes: Uint8Array<ArrayBuffer>): File {
  const file = new File([bytes], name);
  Object.defineProperty(file, "arrayBuffer", { value: () => Promise.resolve(bytes.buffer) });
  return file;
}

/** A copy as a member sends it back. */
function copy(name: string, scores: readonly CellValue[]): File {
  const text = rows(scores)
    .map((row) => row.map((value) => value?.toString() ?? "").join(";"))
    .join("\r\n");
  return fileOf(name, new Uint8Array(Buffer.from(text)));
}

function readingOf(scores: readonly CellValue[]): FileReading {
  return { snapshot: snapshotOf(sheetOf("Voortgang", rows(scores))), format: "xlsx", csv: undefined };
}

type Shown = Pick<Pane["state"], "activity" | "deed">;

async function pick(...files: readonly File[]) {
  const applied: (readonly Edit[])[] = [];
  let asked: Message | undefined;
  const language = await loadLanguage("nl");
  const live = liveWorkbook("Voortgang", rows([3, null, 2]));
  const entry = (state: Partial<Shown>): ReactElement => (
    <LanguageContext value={language}>
      <MergeCopies
        workbook={live.workbook}
        pane={{
          state: { ...FIRST_STATE, ...state },
          apply: (edits, deed) => {
            if (typeof edits === "function" || typeof deed === "function")
              throw new Error("It was read already.");
            applied.push(edits);
            asked = deed;
          },
        }}
      />
    </LanguageContext>
  );
  const { container, rerender } = render(entry({}));
  container.querySelector("details")?.setAttribute("open", "");
  const user = userEvent.setup();
  await user.upload(screen.getByLabelText("Ingevulde bestanden"), [...files]);
  const become = (state: Partial<Shown>): void => {
    rerender(entry(state));
  };
  return { applied, user, container, become, asked: () => asked };
}

test("two copies over the open workbook: what agrees is offered, what differs is chosen, one action writes it", async () => {
  const { applied, user, container } = await pick(copy("een.csv", [3, 4, 5]), copy("twee.csv", [3, 4, null]));
  // A1: 3, 3, 3. A2: -, 4, 4. A3: 2, 5, -.
  expect(
    await screen.findByText(
      "3 bestanden naast elkaar: 2 scores gelijk, 1 verschil, 0 door één persoon ingevuld.",
    ),
  ).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
  await user.selectOptions(screen.getByLabelText(/^A3 plan 2, Score 2024/), "5");
  await user.click(screen.getByRole("button", { name: "Schrijf 2 scores" }));
  expect(applied).toEqual([
    [
      {
        kind: "set-cells",
        sheet: "Voortgang",
        cells: [
          { row: 3, column: 6, content: { kind: "value", value: 4 } },
          { row: 4, column: 6, content: { kind: "value", value: 5 } },
        ],
        expected: [null, 2],
      },
    ],
  ]);
});

test("by action the pane says what peil merge says", async () => {
  await pick(copy("een.csv", [3, 4, 5]), copy("twee.csv", [3, 4, null]));
  const table = await screen.findByRole("table", { name: /^Per actie/ });
  const shown = [...table.querySelectorAll("tbody tr")].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );
  expect(shown).toEqual([
    ["A1", "1", "0", "0", "0"], // 3 3 3
    ["A2", "1", "0", "0", "0"], // - 4 4
    ["A3", "0", "0", "1", "3"], // 2 5 -
  ]);
  const copies = [
    [3, null, 2],
    [3, 4, 5],
    [3, 4, null],
  ].map((scores, index) => ({ file: index.toString(), reading: readingOf(scores) }));
  const { line } = mergeAnswer(copies, mergeCopies(copies), await loadLanguage("nl"));
  const { actions } = line as { actions: readonly ActionSummary[] };
  expect(
    actions.map(({ code, agreed, single, conflicts, spread }) => [
      code,
      ...[agreed, single, conflicts, spread].map((count) => count.toString()),
    ]),
  ).toEqual(shown);
});

test("before writing the pane lists what peil merge lists: code, period, score and who gave it", async () => {
  // A1: 3 3. A2: - 4, by one person. A3: 2 5, and 5 is chosen.
  const { user } = await pick(copy("een.csv", [3, 4, 5]));
  const list = await screen.findByRole("region", { name: "Dit wordt geschreven:" });
  const shown = () => [...list.querySelectorAll("li")].map(({ textContent }) => textContent);
  expect(screen.getByText(/0 door één persoon|1 door één persoon/)).toHaveTextContent(
    "2 bestanden naast elkaar: 1 score gelijk, 1 verschil, 1 door één persoon ingevuld.",
  );
  const language = await loadLanguage("nl");
  const copies = [
    { file: "Deze werkmap", reading: readingOf([3, null, 2]) },
    { file: "een.csv", reading: readingOf([3, 4, 5]) },
  ];
  const { line, text } = mergeAnswer(copies, mergeCopies(copies), language);
  expect(shown()).toEqual(["A2, Score 2024: score 4, van een.csv"]);
  expect(text).toContain(
    `Nieuw voor Deze werkmap:\n${shown()
      .map((one) => `  ${one}\n`)
      .join("")}\n`,
  );
  expect(line).toMatchObject({ agreed: 1, conflicts: 1, single: 1 });
  await user.selectOptions(screen.getByLabelText(/^A3 plan 2, Score 2024/), "5");
  expect(shown()).toEqual([
    "A2, Score 2024: score 4, van een.csv",
    "A3, Score 2024: score 5, van een.csv (nu: 2)",
  ]);
  await user.selectOptions(screen.getByLabelText(/^A3 plan 2, Score 2024/), "4");
  expect(shown()).toContain("A3, Score 2024: score 4, door u gekozen (nu: 2)");
  expect(screen.getByRole("button", { name: "Schrijf 2 scores" })).toBeVisible();
});

test("a file that cannot be read is named, and nothing is offered", async () => {
  await pick(fileOf("stuk.xlsx", new Uint8Array([80, 75, 3, 4, 0])));
  expect(await screen.findByRole("alert")).toHaveTextContent("stuk.xlsx");
  expect(screen.queryByRole("button", { name: /^Schrijf/ })).toBeNull();
});

test("the choices stay until they are in the workbook, and nothing is offered while the pane is at work", async () => {
  const { user, become, asked } = await pick(copy("een.csv", [3, 4, 5]));
  await user.selectOptions(await screen.findByLabelText(/^A3 plan 2, Score 2024/), "5");
  const write = { name: "Schrijf 2 scores" };
  become({ activity: { kind: "reviewing" } });
  expect(screen.getByRole("button", write)).toHaveAttribute("aria-disabled", "true");
  become({ activity: { kind: "idle" } });
  await user.click(screen.getByRole("button", write));
  expect(screen.getByRole("button", write)).toBeVisible(); // not written yet
  become({ deed: asked() });
  expect(screen.queryByRole("button", write)).toBeNull();
});

test("a file that was moved since it was picked, is named", async () => {
  const gone = new File([], "weg.csv");
  Object.defineProperty(gone, "arrayBuffer", { value: () => Promise.reject(new Error("NotReadableError")) });
  await pick(gone);
  expect(await screen.findByRole("alert")).toHaveTextContent("weg.csv kan niet worden gelezen");
});

test("of two picks the last one counts, whichever is read first", async () => {
  let letGo: () => void = () => undefined;
  const text = rows([1, 1, 1]).map((row) => row.join(";"));
  const { buffer } = new Uint8Array(Buffer.from(text.join("\r\n")));
  const slow = new File([], "traag.csv");
  const slowly = new Promise((resolve) => {
    letGo = () => {
      resolve(buffer);
    };
  });
  Object.defineProperty(slow, "arrayBuffer", { value: () => slowly });
  const { user } = await pick(slow);
  await user.upload(screen.getByLabelText("Ingevulde bestanden"), [
    copy("een.csv", [3, 4, 5]),
    copy("twee.csv", [3, 4, null]),
  ]);
  expect(
    await screen.findByText(
      "3 bestanden naast elkaar: 2 scores gelijk, 1 verschil, 0 door één persoon ingevuld.",
    ),
  ).toBeVisible();
  await act(async () => {
    letGo();
    await new Promise((resolve) => setTimeout(resolve, 300));
  });
  expect(
    screen.getByText("3 bestanden naast elkaar: 2 scores gelijk, 1 verschil, 0 door één persoon ingevuld."),
  ).toBeVisible();
});
