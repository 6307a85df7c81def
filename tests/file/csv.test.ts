import { csvRecords } from "../../src/file/csvRecords";
import { declaredSeparator, findSeparator } from "../../src/file/findSeparator";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import { readWorkbookFile, type FileOptions, type FileReading } from "../../src/file/readWorkbookFile";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function read(
  bytes: Uint8Array,
  options: FileOptions = {},
  name = "begroting.csv",
): Promise<FileReading> {
  const reading = await readWorkbookFile(bytes, name, options);
  if (!reading.ok) throw new Error(`Not read: ${reading.failure.code}`);
  return reading.value;
}

describe("records", () => {
  test.each([
    [
      "fields",
      "a;b\nc;d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["an empty field at either end", ";b;\n", [["", "b", ""]]],
    [
      "CRLF",
      "a;b\r\nc;d\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "CR alone",
      "a;b\rc;d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["an empty line keeps its place", "a\n\nb\n", [["a"], [], ["b"]]],
    ["a line break inside quotes", '"a\r\nb";c\nd', [["a\r\nb", "c"], ["d"]]],
    ["a separator inside quotes", '"a;b";c', [["a;b", "c"]]],
    ["a doubled quote", '"zegt ""ja""";c', [['zegt "ja"', "c"]]],
    ["a quote inside a field that has none in front", 'a "b" c;d', [['a "b" c', "d"]]],
    ["a quote that is never closed", '"a;b\nc', [['"a', "b"], ["c"]]],
    ["ragged rows", "a;b;c\nd", [["a", "b", "c"], ["d"]]],
  ])("%s", (_what, text, records) => {
    expect(csvRecords(text, ";")).toEqual(records);
  });

  test("stop where they are told to", () => {
    expect(csvRecords("\n".repeat(9), ";", { records: 4 })).toHaveLength(4);
    expect(csvRecords(";".repeat(9), ";", { fields: 4 }).flat()).toHaveLength(4);
  });
});

describe("the separator", () => {
  test.each([
    ["semicolons beside decimal commas", "post;2020\na;1,5\nb;2,5\n", ";"],
    ["commas", "item,2020\na,1.5\nb,2.5\n", ","],
    ["commas between quoted Dutch amounts", 'post,2020\na,"1.234,50"\nb,"2,5"\n', ","],
    ["tabs", "post\t2020\na, en b\t1\n", "\t"],
    ["bars", "post|2020\na;b|1\nc|2\n", "|"],
    ["nothing that splits", "een brief\nzonder tabel\n", undefined],
  ])("%s", (_what, text, separator) => {
    expect(findSeparator(text)).toBe(separator);
  });

  test("is what the first line says, as Excel writes it", () => {
    expect(declaredSeparator("sep=|\r\na|b")).toEqual({ rest: "a|b", separator: "|" });
  });
});

describe("reading", () => {
  const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  const wide = (text: string, isLittle: boolean): Uint8Array =>
    Uint8Array.from(text, (sign) => sign.charCodeAt(0)).reduce(
      (bytes, code, index) => {
        bytes[index * 2 + (isLittle ? 0 : 1)] = code;
        return bytes;
      },
      new Uint8Array(text.length * 2),
    );
  const text = "omschrijving;bedrag\ncoördinatie;1.234\nvier;5.678\n";

  test.each([
    ["UTF-8", bytesOf(text), "utf-8"],
    ["UTF-8 with a byte order mark", bytesOf(`\uFEFF${text}`), "utf-8"],
    ["Windows-1252", latin(text), "windows-1252"],
    ["UTF-16, little end first, with a mark", Uint8Array.of(0xff, 0xfe, ...wide(text, true)), "utf-16le"],
    ["UTF-16, big end first, with a mark", Uint8Array.of(0xfe, 0xff, ...wide(text, false)), "utf-16be"],
    ["UTF-16, little end first, without a mark", wide(text, true), "utf-16le"],
    ["UTF-16, big end first, without a mark", wide(text, false), "utf-16be"],
  ])("%s is found from the bytes", async (_what, bytes, encoding) => {
    const { csv, snapshot } = await read(bytes);
    expect(csv).toEqual({ separator: ";", decimal: ",", encoding });
    expect(snapshot.sheets[0]?.values).toEqual([
      ["omschrijving", "bedrag"],
      ["coördinatie", "1.234"],
      ["vier", "5.678"],
    ]);
  });

  test.each([
    ["Dutch groups", "a;1.234.567\nb;2.345.678", ","],
    ["Dutch decimals", "a;1,5\nb;2,75", ","],
    ["both signs, Dutch", "a;1.234,50\nb;9.999,00", ","],
    ["English groups", 'a,"1,234,567"\nb,"2,345,678"', "."],
    ["English decimals", "a,1.5\nb,2.75", "."],
    ["no sign at all: Dutch", "a;12\nb;13", ","],
  ])("the decimal sign of %s", async (_what, content, decimal) => {
    expect((await read(bytesOf(content))).csv?.decimal).toBe(decimal);
  });

  test("keeps every field as it was typed, so that a misprint stays one", async () => {
    const { snapshot } = await read(bytesOf("post;2019\nvier;1.295.7773\nvijf; 12 \nzes;=1+1\n"));
    expect(snapshot.sheets[0]?.values).toEqual([
      ["post", "2019"],
      ["vier", "1.295.7773"],
      ["vijf", " 12 "],
      ["zes", "=1+1"],
    ]);
    expect(snapshot.sheets[0]?.formulas.flat().every((formula) => formula === null)).toBe(true);
  });

  test("makes numbers of fields once the user says what the decimal sign is; a misprint stays text", async () => {
    const content = "post;a;b\nx;1.234,50;12,5%\ny;1.295.7773;7\n";
    const { snapshot, csv } = await read(bytesOf(content), { csv: { decimal: "," } });
    expect(csv?.decimal).toBe(",");
    expect(snapshot.sheets[0]?.values).toEqual([
      ["post", "a", "b"],
      ["x", 1234.5, 0.125],
      ["y", "1.295.7773", 7],
    ]);
    expect(snapshot.sheets[0]?.formats[1]).toEqual(["General", "#,##0.00", "0.0%"]);
  });

  test("takes the user's separator and encoding over its own", async () => {
    const { snapshot, csv } = await read(latin("a;b,c\u00e9\n"), {
      csv: { separator: ",", encoding: "windows-1252" },
    });
    expect(csv).toEqual({ separator: ",", decimal: ",", encoding: "windows-1252" });
    expect(snapshot.sheets[0]?.values).toEqual([["a;b", "cé"]]);
  });

  test("pads ragged rows and begins at the first used cell", async () => {
    const { snapshot } = await read(bytesOf("\n;a;b;c\n;d\n"));
    expect(snapshot.sheets[0]).toMatchObject({
      name: "begroting",
      top: 2,
      left: 2,
      values: [
        ["a", "b", "c"],
        ["d", null, null],
      ],
    });
  });

  test("a name without an extension is fine where the content is a table", async () => {
    expect((await read(bytesOf("a;b\nc;d\n"), {}, "begroting")).format).toBe("csv");
  });
});

describe("what a file is called says nothing about what is in it", () => {
  const BUDGET =
    "Omschrijving;2025\nBaten;\nRijk;900\nOverig;100\nTotale baten;1001\nLasten;\nProgramma 1 Loket;1000\nTotale lasten;1000\nResultaat;0";
  const NORMS =
    "Thema's;Afspraken;Indicator;Norm;Realisatie\nLoket;Wij zijn bereikbaar;Dagen;minimaal 7;5\nAanbod;Wij bieden aan;Plekken;minimaal 9;9";
  const CALENDAR = "Onderwerp;Datum;Wie\nJaarplan;voor 1 mei;bestuur\nBegroting;voor 1 december;bestuur";
  const AMBITIONS =
    "Ambitie;Resultaat;Activiteit;Start;Einde\nMeer rust;Minder verzuim;Gesprekken;2024;2025\nMeer ruimte;Meer plekken;Bouwen;2025;2026";
  test.each([
    ["begroting", BUDGET],
    ["normen", NORMS],
    ["kalender", CALENDAR],
    ["ambities", AMBITIONS],
  ])("%s", async (_, text) => {
    const found = async (name: string): Promise<unknown> => {
      const { snapshot } = await read(bytesOf(text), { takenAt: "2026-01-05T09:00:00.000Z" }, name);
      const review = { ...reviewSnapshot(snapshot), name: "", stamp: "" };
      return JSON.parse(
        JSON.stringify(review).replaceAll(JSON.stringify(snapshot.sheets[0]?.name), '"NAAM"'),
      );
    };
    const plain = await found("blad.csv");
    for (const name of ["Peil.csv", "Peil controle.csv", "Normen 2024.csv", "Plan 2023-2027.csv"]) {
      expect(await found(name)).toEqual(plain);
    }
  });
});
