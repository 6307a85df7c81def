import { useMemo, type ReactElement } from "react";
import { SEVERITIES, type Finding, type Severity } from "../../findings/finding";
import type { MessageKey } from "../../language/messages";
import { FindingGroups } from "../check/FindingGroups";
import { kindOf } from "../check/findingKind";
import { useLanguage } from "../shell/LanguageContext";
import type { CheckResult } from "../state/paneState";
import type { Pane } from "../state/usePane";
import { PlanPart } from "./PlanPart";

const GROUP_WORDS: Readonly<Record<Severity, MessageKey>> = {
  error: "pane.groupError",
  signal: "pane.groupSignal",
  remark: "pane.groupRemark",
};

/** What of the list of findings is about plans: the very list of the check, with its sums, jumps and acceptances. */
export function PlanFindings({
  result,
  pane,
}: {
  readonly result: CheckResult;
  readonly pane: Pane;
}): ReactElement | null {
  const { words } = useLanguage();
  const own = useMemo((): CheckResult => {
    const { review } = result;
    const findings = review.findings.filter(isAboutPlans);
    return { ...result, review: { ...review, findings, accepted: review.accepted.filter(isAboutPlans) } };
  }, [result]);
  const { findings, accepted } = own.review;
  if (findings.length + accepted.length === 0) return null;
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  })).filter(({ count }) => count > 0);
  const summary = [
    ...counts.map(({ severity, count }) => words(GROUP_WORDS[severity], { count })),
    ...(accepted.length > 0 ? [words("pane.groupAccepted", { count: accepted.length })] : []),
  ];
  return (
    <PlanPart title={words("pane.plansFindings")} summary={<p>{summary.join(" · ")}</p>} isShut>
      <FindingGroups result={own} pane={pane} />
    </PlanPart>
  );
}

function isAboutPlans({ rule }: Finding): boolean {
  return kindOf(rule) === "plans";
}
