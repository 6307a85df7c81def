import type { Finding, RuleName } from "../../findings/finding";
import { findingAt } from "../../findings/findingAt";
import { message, type MessageKey } from "../../language/messages";
import type { Activity, Agenda, AgendaPart } from "./agenda";
import { agendaFinding } from "./agendaFinding";
import { checkParts, mayBelongAbove } from "./parts/checkParts";
import { checkRepeated } from "./repeated/checkRepeated";

/** What checking a plan gave: how many activities were looked at, and what was found in them. */
export interface AgendaCheck {
  readonly performed: number;
  readonly findings: readonly Finding[];
}

interface Gap {
  readonly rule: RuleName;
  readonly part: AgendaPart;
  readonly key: MessageKey;
  readonly isMissing: (activity: Activity) => boolean;
}

const GAPS: readonly Gap[] = [
  {
    rule: "activity-missing",
    part: "activity",
    key: "planning.activityMissing",
    isMissing: ({ text }) => text === "",
  },
  {
    rule: "activity-without-time",
    part: "when",
    key: "planning.withoutTime",
    isMissing: ({ text, when }) => text !== "" && when.kind === "blank",
  },
  {
    rule: "status-unreadable",
    part: "status",
    key: "yearPlan.statusUnreadable",
    isMissing: ({ text, status }) => text !== "" && status.kind === "text",
  },
  {
    rule: "activity-without-actor",
    part: "who",
    key: "planning.withoutActor",
    isMissing: ({ text, actors }) => text !== "" && actors.length === 0,
  },
];

/** Checks that every activity of a plan says what is done, when, and by whom, as far as the plan has such a column. */
export function checkAgenda(agenda: Agenda): AgendaCheck {
  return {
    performed: agenda.activities.length,
    findings: [
      ...unequalFindings(agenda),
      ...gapFindings(agenda),
      ...checkParts(agenda),
      ...checkRepeated(agenda),
    ],
  };
}

function gapFindings(agenda: Agenda): readonly Finding[] {
  return GAPS.flatMap(({ rule, part, key, isMissing }) => {
    const column = agenda.columns.get(part);
    if (column === undefined) return [];
    return agenda.activities.filter(isMissing).map((activity): Finding => {
      const values = { activity: activity.text, ambition: activity.ambition, text: activity.statusText };
      const isBelow = part === "activity" && mayBelongAbove(agenda, activity);
      const said = message(isBelow ? "activities.missingBelow" : key, values);
      return agendaFinding(rule, "remark", agenda, activity, part, said);
    });
  });
}

function unequalFindings({ sheet, unequal }: Agenda): readonly Finding[] {
  return unequal.map(({ row, column, found, steps }) =>
    findingAt(
      "steps-unequal",
      "signal",
      { sheet, row, column },
      undefined,
      message("yearPlan.unequalSteps", { found, count: steps }),
    ),
  );
}
