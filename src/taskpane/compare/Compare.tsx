import { useState, type ReactElement } from "react";
import { EVERY_CHANGE } from "../../budget/comparison/lineChange";
import { writtenThresholds } from "../../budget/comparison/readMateriality";
import type { Review } from "../../review/review";
import { useLanguage } from "../shell/LanguageContext";
import type { Pane } from "../state/usePane";
import { EarlierVersion } from "./EarlierVersion";
import { materialityOf, Thresholds, type TypedThresholds } from "./Thresholds";
import { YearOnYear } from "./YearOnYear";

/** Two years beside each other, or this workbook beside an earlier version of it; from a threshold on. */
export function Compare({ review, pane }: { readonly review: Review; readonly pane: Pane }): ReactElement {
  const { words } = useLanguage();
  const [thresholds, setThresholds] = useState<TypedThresholds>(() => ({
    ...writtenThresholds(review.decisions),
    // As with deviations: where both are set, a change must reach both, until the user says otherwise.
    needs: "all",
  }));
  const materiality = materialityOf(thresholds) ?? EVERY_CHANGE;
  const whole = review.budgets.filter(({ scope }) => scope === "whole");
  return (
    <>
      <Thresholds thresholds={thresholds} onChange={setThresholds} pane={pane} />
      <section className="part">
        <h4>{words("pane.compareYears")}</h4>
        <YearOnYear budgets={whole} materiality={materiality} pane={pane} />
      </section>
      <section className="part">
        <h4>{words("pane.compareEarlier")}</h4>
        <EarlierVersion review={review} materiality={materiality} pane={pane} />
      </section>
    </>
  );
}
