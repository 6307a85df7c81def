import type { Language } from "../../language/language";
import { actorRegister } from "../../planning/actors/actorRegister";
import type { Activity, Agenda } from "../../planning/agenda/agenda";
import { agendaSummary } from "../../planning/agenda/agendaSummary";
import { column, heading, line, paragraph, rowHeading, table } from "../document/blocks";
import type { ReportBlock, TableBlock, TableRow } from "../document/reportDocument";

/** Every plan of activities: what, when and by whom, under its ambition; and what is asked of each actor. */
export function agendaBlocks(agendas: readonly Agenda[], language: Language): readonly ReportBlock[] {
  const { say, words } = language;
  if (agendas.length === 0) return [];
  return [
    heading(1, words("planning.agendasHeading")),
    ...agendas.flatMap((agenda) => [
      heading(2, words("planning.agenda", { sheet: agenda.sheet })),
      paragraph(say(agendaSummary(agenda)), "lead"),
      activityTable(agenda, language),
      ...actorTable(agenda, language),
    ]),
  ];
}

function activityTable({ activities }: Agenda, { words }: Language): TableBlock {
  const columns = [
    column(words("planning.activity"), 6),
    column(words("planning.when"), 3),
    column(words("planning.who"), 4),
  ];
  const rows = activities.flatMap((activity, index) => [
    ...ambitionRow(activity, activities[index - 1], columns.length),
    line(
      activity.text,
      activity.whenText === "" ? words("planning.noTime") : activity.whenText,
      activity.whoText,
    ),
  ]);
  return table(words("planning.agendasHeading"), columns, rows);
}

function ambitionRow(activity: Activity, before: Activity | undefined, columns: number): readonly TableRow[] {
  const name = activity.ambition || activity.chapter;
  const nameBefore = before && (before.ambition || before.chapter);
  return name === "" || name === nameBefore ? [] : [rowHeading(name, columns)];
}

function actorTable({ activities }: Agenda, { words }: Language): readonly TableBlock[] {
  const actors = actorRegister(activities);
  if (actors.length === 0) return [];
  const columns = [
    column(words("planning.who"), 5),
    column(words("planning.agendasHeading"), 2, "end"),
    column(words("planning.remark"), 5),
  ];
  const rows = actors.map(({ name, activities: asked, alike }) =>
    line(
      name,
      asked.length.toString(),
      alike.length === 0 ? "" : words("planning.alike", { names: alike.join(", ") }),
    ),
  );
  return [table(words("planning.actors"), columns, rows)];
}
