import { TextDecoder } from "node:util";
import { screen, within } from "@testing-library/react";
import { axe } from "jest-axe";
import userEvent from "@testing-library/user-event";
import { thresholdsOf, typedThresholds } from "../../src/taskpane/compare/ThresholdForm";
import { openLive, peilRows, told } from "./openLive";

// A page without a browser can neither hand out the bytes of a file nor read text in them by itself.
Object.assign(globalThis, { TextDecoder });
Blob.prototype.arrayBuffer = function (this: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result as ArrayBuffer);
    };
    reader.readAsArrayBuffer(this);
  });
};

const budget = (loket: number, second: string) => [
  ["Programmabegroting", "2024", "2025"],
  ["Baten"],
  ["Rijksbijdrage", 900_000, 1_000_000],
  ["Overige baten", 100_000, 120_000],
  ["Totaal baten", 1_000_000, 1_120_000],
  ["Lasten"],
  ["Programma 1: Loket", 800_000, loket],
  [second, 150_000, 152_000],
  ["Totaal lasten", 950_000, loket + 152_000],
  ["Resultaat", 50_000, 968_000 - loket], // 1.120.000 - 152.000 - loket
];
const NOW = budget(900_000, "Programma 2: Begeleiding");

/** The rows of a table as text, without its heading. */
const rowsOf = (name: RegExp): readonly (string | null)[] =>
  within(screen.getByRole("table", { name }))
    .getAllByRole("row")
    .slice(1)
    .map((row) => row.textContent);

async function openCompare(): Promise<Awaited<ReturnType<typeof openLive>>> {
  const pane = await openLive(NOW);
  await pane.user.click(await screen.findByRole("button", { name: "Vergelijk" }));
  await screen.findByRole("heading", { name: "Jaar op jaar" });
  return pane;
}

describe("from when on a change is shown", () => {
  test("what is not typed asks nothing; what cannot be read gives no threshold", () => {
    expect(thresholdsOf({ euro: "25.000", percent: "", needs: "all" })).toEqual({
      euro: 25_000,
      percentage: undefined,
      needs: "all",
    });
    expect(thresholdsOf({ euro: "x", percent: "5", needs: "any" })).toBeUndefined();
  });

  test("what was written down is shown as somebody would type it", () => {
    expect(typedThresholds({ euro: 25_000, percentage: 2.5, needs: "any" })).toEqual({
      euro: "25.000",
      percent: "2,5",
      needs: "any",
    });
  });
});

test("two years stand beside each other, the largest change first, from the threshold on", async () => {
  const { user, live, container } = await openCompare();
  const years = /^Begroting: 2024 naast 2025/;
  expect(rowsOf(years)[0]).toMatch(/Totaal baten.*1\.000\.0001\.120\.000\+120\.00012,00\s%/);
  expect(rowsOf(years).some((row) => (row ?? "").includes("Begeleiding"))).toBe(true);
  await user.type(screen.getByRole("textbox", { name: "Drempel in euro" }), "€ 25.000");
  expect(rowsOf(years).some((row) => (row ?? "").includes("Begeleiding"))).toBe(false); // 2.000
  // Begeleiding 2.000, resultaat 18.000, overige baten 20.000
  expect(screen.getByText(/^3 verschillen onder de drempel/)).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByRole("button", { name: "Leg drempels vast in blad Peil" }));
  await told(/^De drempels staan in het blad Peil/);
  expect(peilRows(live)).toEqual([["Drempel euro", "25.000", ""]]);
  await user.selectOptions(screen.getByRole("combobox", { name: "Van" }), "2025");
  expect(screen.getByText(/2025 en 2025: niets gewijzigd\.$/)).toBeVisible();
});

test("an earlier version is read from a file: what changed, what was renamed and what was mended", async () => {
  const { user, live, container } = await openCompare();
  const earlier = budget(860_000, "Programma 2: Ondersteuning").map((row) => row.join(";"));
  earlier[8] = "Totaal lasten;950000;1021000"; // 860.000 + 152.000 = 1.012.000
  const file = new File([earlier.join("\n")], "begroting-concept.csv", { type: "text/csv" });
  await user.upload(screen.getByLabelText("Kies de eerdere versie"), file);
  expect(await screen.findByText(/begroting-concept\.csv/)).toHaveTextContent(
    "Vergeleken met begroting-concept.csv.",
  );
  const rows = rowsOf(/2025 toen naast 2025 nu/);
  expect(rows.find((row) => (row ?? "").includes("Loket"))).toMatch(/860\.000900\.000\+40\.000/);
  // Another name is told once, in the first year that has it.
  const first = rowsOf(/2024 toen naast 2024 nu/);
  expect(first.find((row) => (row ?? "").includes("Begeleiding"))).toMatch(/heette Ondersteuning/);
  expect(screen.getByText("0 nieuwe bevindingen")).toBeVisible();
  expect(screen.getByText("1 opgeloste bevinding")).toBeVisible();
  expect(live.applied).toEqual([]);
  expect(await axe(container)).toHaveNoViolations();

  const picture = new File([new Uint8Array([1, 2, 3, 0, 255])], "foto.png");
  await userEvent
    .setup({ applyAccept: false })
    .upload(screen.getByLabelText("Kies de eerdere versie"), picture);
  expect(await screen.findByText(/^foto\.png is geen rekenblad/)).toBeVisible();
});

test("an earlier version that was picked comes in the report too", async () => {
  const { user } = await openCompare();
  const file = new File(["Begroting;2024\nBaten;10\nLasten;10\nResultaat;0\n"], "eerder.csv");
  await user.upload(screen.getByLabelText("Kies de eerdere versie"), file);
  await screen.findByText("Vergeleken met eerder.csv.");
  await user.click(screen.getByRole("tab", { name: "Rapport" }));
  const chapter = "Vergelijking met een eerdere versie";
  expect(await screen.findByRole("checkbox", { name: chapter })).toBeChecked();
});
