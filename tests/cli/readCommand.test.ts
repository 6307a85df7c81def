import { readCommand } from "../../src/cli/readCommand";
import { loadLanguage } from "../../src/language/language";

const manner = { language: "nl", isJson: false, csv: {} };

describe("the command line", () => {
  test.each([
    ["", { kind: "help", manner }],
    ["--help", { kind: "help", manner }],
    ["check a.xlsx -h", { kind: "help", manner }],
    ["--version", { kind: "version", manner }],
    ["check a.xlsx b.ods", { kind: "check", files: ["a.xlsx", "b.ods"], manner }],
    ["check a.xlsx --json", { kind: "check", files: ["a.xlsx"], manner: { ...manner, isJson: true } }],
    ["--lang en structure a", { kind: "structure", files: ["a"], manner: { ...manner, language: "en" } }],
    [
      "report a.xlsx -o b.docx",
      { kind: "report", file: "a.xlsx", output: "b.docx", chapters: undefined, manner },
    ],
    [
      "report a.xlsx --output=b.docx --parts=budget,overhead",
      {
        kind: "report",
        file: "a.xlsx",
        output: "b.docx",
        chapters: new Set(["budget", "overhead"]),
        manner,
      },
    ],
    [
      "check a.csv --separator tab --decimal . --encoding UTF-8",
      {
        kind: "check",
        files: ["a.csv"],
        manner: { ...manner, csv: { separator: "\t", decimal: ".", encoding: "utf-8" } },
      },
    ],
    ["check -- -a.xlsx", { kind: "check", files: ["-a.xlsx"], manner }],
  ])("peil %s", (line, command) => {
    expect(readCommand(line === "" ? [] : line.split(" "))).toEqual(command);
  });

  test.each([
    ["check a.xlsx --earlier b.xlsx", "--earlier", "check"],
    ["check a.xlsx --parts budget", "--parts", "check"],
    ["check a.xlsx -o b.docx", "--output", "check"],
    ["structure a.xlsx -o b.docx", "--output", "structure"],
    ["compare a.xlsx b.xlsx -o c.docx", "--output", "compare"],
    ["merge a.xlsx b.xlsx -o c.csv --parts budget", "--parts", "merge"],
    ["calendar a.xlsx --earlier b.xlsx", "--earlier", "calendar"],
  ])("peil %s: that option does not go with it", (line, option, name) => {
    expect(readCommand(line.split(" "))).toMatchObject({
      kind: "misused",
      problem: { key: "cli.strayOption", values: { option, name } },
    });
  });

  test("what it does not understand, it says", async () => {
    const { say } = await loadLanguage("nl");
    const lines = [
      "controleer a.xlsx",
      "check",
      "check a.xlsx --kleur",
      "check a.xlsx --lang",
      "check a.xlsx --lang de",
      "check a.csv --separator x",
      "check a.csv --decimal -",
      "check a.csv --encoding koi8",
      "report a.xlsx",
      "report a.xlsx b.xlsx -o c.docx",
      "report a.xlsx -o c.docx --parts budget,alles",
      "check a.xlsx --json=ja",
    ];
    const answers = lines.map((line) => {
      const command = readCommand(line.split(" "));
      return [line, command.kind === "misused" ? say(command.problem) : command.kind];
    });
    expect(answers).toMatchSnapshot();
  });
});
