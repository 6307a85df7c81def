import type { Language } from "../../language/language";
import { actorRegister } from "../../planning/actors/actorRegister";
import type { Activity, Agenda } from "../../planning/agenda/agenda";
import { agendaSummary, repetitionMessages } from "../../planning/agenda/agendaSummary";
import { tasksOf } from "../../planning/agenda/parts/tasksOf";
import { loadMessages } from "../../planning/time/loadMessages";
import { standingMessage } from "../../planning/status/standing";
import { progressMessage } from "../../planning/status/planProgress";
import type { SameActors } from "../../planning/actors/actorDecisions";
import type { Review } from "../../review/review";
import { monthBlocks } from "./monthBlocks";
import { column, heading, line, paragraph, rowHeading, table } from "../document/blocks";
import type { ReportBlock, TableBlock, TableRow } from "../document/reportDocument";

/** Every plan of activities: what, when and by whom, under its ambition; and what is asked of each actor. */
export function agendaBlocks(
  { agendas, sameActors, calendar: { today } }: Pick<Review, "agendas" | "sameActors" | "calendar">,
  language: Language,
): readonly ReportBlock[] {
  const { say, words } = language;
  if (agendas.length === 0) return [];
  return [
    heading(1, words("planning.agendasHeading")),
    ...agendas.flatMap((agenda) => [
      heading(2, words("planning.agenda", { sheet: agenda.sheet })),
      paragraph(say(agendaSummary(agenda)), "lead"),
      ...repetitionMessages(agenda).map((one) => paragraph(say(one))),
      ...loadMessages(agenda).map((one) => paragraph(say(one))),
      ...(agenda.columns.has("status")
        ? [progressMessage(agenda.activities), standingMessage(agenda, today)].map((one) =>
            paragraph(say(one)),
          )
        : []),
      activityTable(agenda, language),
      ...monthBlocks(agenda, language),
      ...actorTable(agenda, sameActors, language),
    ]),
  ];
}

function activityTable({ activities, columns: parts }: Agenda, { words }: Language): TableBlock {
  const hasStatus = parts.has("status");
  const columns = [
    column(words("planning.activity"), 6),
    column(words("planning.when"), 3),
    column(words("planning.who"), 4),
    ...(hasStatus ? [column(words("yearPlan.status"), 2.6)] : []),
  ];
  const rows = activities.flatMap((activity, index) => [
    ...ambitionRow(activity, activities[index - 1], columns.length),
    ...tasksOf([activity]).map((task, part) =>
      line(
        task.step === "" ? task.text : `${task.step}. ${task.text}`,
        task.whenText === "" ? words("planning.noTime") : task.whenText,
        task.whoText,
        ...(hasStatus ? [part === 0 ? statusText(activity, words) : ""] : []),
      ),
    ),
  ]);
  return table(words("planning.agendasHeading"), columns, rows);
}

function ambitionRow(activity: Activity, before: Activity | undefined, columns: number): readonly TableRow[] {
  const name = activity.ambition || activity.chapter;
  const nameBefore = before && (before.ambition || before.chapter);
  return name === "" || name === nameBefore ? [] : [rowHeading(name, columns)];
}

function actorTable(agenda: Agenda, same: SameActors, { words }: Language): readonly TableBlock[] {
  const actors = actorRegister(agenda, same);
  if (actors.length === 0) return [];
  const columns = [
    column(words("planning.who"), 5),
    column(words("planning.agendasHeading"), 2, "end"),
    column(words("planning.remark"), 5),
  ];
  const rows = actors.map(({ name, activities: asked, alike, merged }) =>
    line(
      name,
      asked.length.toString(),
      [
        ...(merged.length === 0 ? [] : [words("agendaMatch.mergedNames", { names: merged.join(", ") })]),
        ...(alike.length === 0 ? [] : [words("planning.alike", { names: alike.join(", ") })]),
      ].join("; "),
    ),
  );
  return [table(words("planning.actors"), columns, rows)];
}

function statusText({ status, statusText: text, note }: Activity, words: Language["words"]): string {
  const said = status.kind === "status" ? words(`yearPlan.status.${status.status}`) : text;
  return [said, note].filter((part) => part !== "").join("\n");
}
