import { isCode } from "./reading/actionRows";
import { partOf, type Part } from "./reading/headings";
import type { PlannedAction } from "./newRound";

const ORDER: readonly Part[] = ["code", "plan", "doText", "check", "act"];

/**
 * The actions in a typed or pasted list, one a line: a row of a spreadsheet or texts with semicolons between, in the
 * order code, plan, do, check, act or in that of a heading; or a code and a plan alone. An action without a code gets
 * the number of its place, for scores are lined up by code.
 */
export function pastedActions(text: string): readonly PlannedAction[] {
  const lines = text
    .split(/\r?\n/)
    .map(fieldsOf)
    .filter((fields) => fields.some((field) => field !== ""));
  const [first = []] = lines;
  const heading = first.map(partOf);
  const hasHeading = heading.includes("plan");
  return lines.slice(hasHeading ? 1 : 0).map((fields, index) => {
    const order = hasHeading ? heading : isCode(fields[0] ?? "") ? ORDER : ORDER.slice(1);
    const of = (part: Part): string => fields[order.indexOf(part)] ?? "";
    const code = of("code");
    return {
      code: code === "" ? (index + 1).toString() : code,
      plan: of("plan"),
      doText: of("doText"),
      check: of("check"),
      act: of("act"),
    };
  });
}

function fieldsOf(line: string): readonly string[] {
  const separator = line.includes("\t") ? "\t" : ";";
  const fields = line.split(separator).map((field) => field.trim());
  const [only = ""] = fields;
  if (fields.length > 1) return fields;
  const [, code = "", plan = ""] = /^(\S+?)[:.)-]?\s+(.+)$/.exec(only) ?? [];
  return isCode(code) && /\d|^[A-Z]{1,2}$/.test(code) ? [code, plan] : [only];
}
