import type { Finding, Skipped } from "../../findings/finding";
import { findingAt } from "../../findings/findingAt";
import { message } from "../../language/messages";
import { isSameName, type PeilEntry } from "../../workbook/peilSheet";
import { splitCodes, type RegionalEntry, type RegionalTable } from "./regional";

const SETTING = /^actie\s*:\s*(.+)$/i;

/** What checking the codes of a table gave. */
export interface RegionalCheck {
  readonly table: RegionalTable;
  readonly performed: number;
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
}

/** An action that results and themes can be linked to. */
export interface LinkableAction {
  readonly code: string;
  readonly plan: string;
}

/**
 * Adds the codes that the sheet Peil gives ("Actie: Kennis delen | A1"), and checks every code against the actions of
 * the workbook. Without any action nothing can be said about a code.
 */
export function linkRegional(
  table: RegionalTable,
  entries: readonly PeilEntry[],
  actions: readonly LinkableAction[],
): RegionalCheck {
  const linked = { ...table, entries: table.entries.map((entry) => withSetting(entry, entries)) };
  const coded = linked.entries.filter(({ codes }) => codes.length > 0);
  if (actions.length === 0) {
    const left = { what: message("regional.cannotLink"), why: message("regional.noActions") };
    return { table: linked, performed: 0, findings: [], skipped: coded.length === 0 ? [] : [left] };
  }
  const findings = coded.flatMap((entry) =>
    entry.codes
      .filter((code) => actionOf(actions, code) === undefined)
      .map((code) => unknownAction(linked, entry, code)),
  );
  return { table: linked, performed: coded.length, findings, skipped: [] };
}

/** The action of a code, however its letters are typed; undefined where there is none. */
export function actionOf(actions: readonly LinkableAction[], code: string): LinkableAction | undefined {
  return actions.find((action) => action.code !== "" && isSameName(action.code, code));
}

function withSetting(entry: RegionalEntry, settings: readonly PeilEntry[]): RegionalEntry {
  const told = settings.flatMap(({ name, value }) => {
    const text = SETTING.exec(name)?.[1];
    return text !== undefined && isSameName(text, entry.text) ? splitCodes(value) : [];
  });
  return { ...entry, codes: [...new Set([...entry.codes, ...told])] };
}

function unknownAction(table: RegionalTable, entry: RegionalEntry, code: string): Finding {
  const cell = { sheet: table.sheet, row: entry.row, column: table.codeColumn ?? table.textColumn };
  return findingAt(
    "regional-action",
    "signal",
    cell,
    undefined,
    message("regional.unknownAction", { text: entry.text, code }),
  );
}
