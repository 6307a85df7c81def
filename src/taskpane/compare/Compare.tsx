import { useState, type ReactElement } from "react";
import { NO_THRESHOLDS, readThresholds } from "../../budget/thresholds";
import type { Review } from "../../review/review";
import { useLanguage } from "../shell/LanguageContext";
import type { Pane } from "../state/usePane";
import { EarlierVersion } from "./EarlierVersion";
import { ThresholdForm, thresholdsOf, typedThresholds, type TypedThresholds } from "./ThresholdForm";
import { YearOnYear } from "./YearOnYear";

/** Two years beside each other, or this workbook beside an earlier version of it; from a threshold on. */
export function Compare({ review, pane }: { readonly review: Review; readonly pane: Pane }): ReactElement {
  const { words } = useLanguage();
  const [typed, setTyped] = useState<TypedThresholds>(() =>
    typedThresholds(readThresholds(review.decisions).thresholds),
  );
  const thresholds = thresholdsOf(typed) ?? NO_THRESHOLDS;
  const whole = review.budgets.filter(({ scope }) => scope === "whole");
  return (
    <>
      <ThresholdForm typed={typed} onChange={setTyped} pane={pane} />
      <section className="part">
        <h4>{words("pane.compareYears")}</h4>
        <YearOnYear budgets={whole} thresholds={thresholds} pane={pane} />
      </section>
      <section className="part">
        <h4>{words("pane.compareEarlier")}</h4>
        <EarlierVersion review={review} thresholds={thresholds} pane={pane} />
      </section>
    </>
  );
}
