import { lazy, Suspense, type ReactElement } from "react";
import { useLanguage } from "../shell/LanguageContext";
import type { CheckResult } from "../state/paneState";
import type { Pane } from "../state/usePane";
import { Fold } from "./Fold";

const OverheadPart = lazy(async () => ({
  default: (await import("../overhead/OverheadPart")).OverheadPart,
}));
const KeyFigures = lazy(async () => ({ default: (await import("../keyFigures/KeyFigures")).KeyFigures }));
const HouseRules = lazy(async () => ({ default: (await import("../rules/HouseRules")).HouseRules }));
const QuarterPart = lazy(async () => ({ default: (await import("../quarter/QuarterPart")).QuarterPart }));
const RealisationPart = lazy(async () => ({
  default: (await import("../realisation/RealisationPart")).RealisationPart,
}));
const ProgrammesPart = lazy(async () => ({
  default: (await import("../programmes/ProgrammesPart")).ProgrammesPart,
}));
const Compare = lazy(async () => ({ default: (await import("../compare/Compare")).Compare }));

/** What a whole budget can be asked beside its errors. Each part is fetched when it is needed. */
export function FurtherParts({
  result,
  pane,
}: {
  readonly result: CheckResult;
  readonly pane: Pane;
}): ReactElement | null {
  const { words } = useLanguage();
  const { review } = result;
  if (!review.budgets.some(({ scope }) => scope === "whole")) return null;
  return (
    <Suspense fallback={<p>{words("pane.loading")}</p>}>
      <OverheadPart review={review} pane={pane} />
      <Fold title={words("pane.keyTitle")}>
        <KeyFigures review={review} pane={pane} />
      </Fold>
      <Fold title={words("programmes.part")}>
        <ProgrammesPart review={review} pane={pane} />
      </Fold>
      <Fold title={words("pane.compareTitle")}>
        <Compare review={review} pane={pane} />
      </Fold>
      {review.realisations.length > 0 && (
        <Fold title={words("budgetForms.realisation")}>
          <RealisationPart review={review} pane={pane} />
        </Fold>
      )}
      <Fold title={words("quarter.part")}>
        <QuarterPart result={result} pane={pane} />
      </Fold>
      <Fold title={words("pane.rulesTitle")}>
        <HouseRules review={review} pane={pane} />
      </Fold>
    </Suspense>
  );
}
