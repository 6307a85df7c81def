import { useState, type ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { CHAPTER_NAMES, type ChapterName } from "../../report/chapterNames";
import { documentFromReview } from "../../report/documentFromReview";
import { htmlFromDocument } from "../../report/htmlFromDocument";
import type { Review } from "../../review/review";
import { useEarlier } from "../compare/earlierReview";
import { PickEarlier } from "../compare/PickEarlier";
import { useLanguage } from "../shell/LanguageContext";
import { NeedsCheck } from "../shell/NeedsCheck";
import type { Services } from "../shell/services";
import { StaleLine } from "../shell/StaleLine";
import type { Pane } from "../state/usePane";
import { copyRichText } from "./copyReport";
import { plainText } from "./plainText";
import { ReportOutcome, type Outcome } from "./ReportOutcome";
import { ReportParts } from "./ReportParts";
import { reportName } from "./reportName";

/** Rapport: what will be in the Word document, making it, and the other ways out where saving does not work. */
export function ReportScreen({
  pane,
  services,
}: {
  readonly pane: Pane;
  readonly services: Pick<Services, "writeReport" | "saveFile">;
}): ReactElement {
  const { words } = useLanguage();
  const { result } = pane.state;
  const { earlier } = useEarlier();
  const [leftOut, setLeftOut] = useState<ReadonlySet<ChapterName>>(new Set());
  if (!result) return <NeedsCheck pane={pane} reason={words("pane.reportNeedCheck")} />;
  return (
    <>
      <StaleLine pane={pane} />
      <ReportParts review={result.review} earlier={earlier} leftOut={leftOut} onChange={setLeftOut} />
      <section className="part">
        <h2>{words("pane.compareEarlier")}</h2>
        <PickEarlier />
      </section>
      <ReportRoutes
        key={`${result.review.takenAt} ${earlier?.stamp ?? ""}`}
        review={result.review}
        earlier={earlier}
        wanted={new Set(CHAPTER_NAMES.filter((name) => !leftOut.has(name)))}
        services={services}
      />
    </>
  );
}

function ReportRoutes({
  review,
  earlier,
  wanted,
  services,
}: {
  readonly review: Review;
  readonly earlier: Review | undefined;
  readonly wanted: ReadonlySet<ChapterName>;
  readonly services: Pick<Services, "writeReport" | "saveFile">;
}): ReactElement {
  const language = useLanguage();
  const { words } = language;
  const file = reportName(review.name, language);
  const [outcome, setOutcome] = useState<Outcome>({ kind: "none" });

  const make = async (): Promise<void> => {
    setOutcome({ kind: "busy" });
    try {
      const bytes = await services.writeReport(review, language, wanted, earlier);
      setOutcome({ kind: await services.saveFile(file, bytes), file });
    } catch (bug) {
      setOutcome({ kind: "failed", file });
      reportError(bug);
    }
  };
  const copy = async (): Promise<void> => {
    try {
      const report = documentFromReview(review, language, wanted, earlier);
      const text = plainText(report);
      const isCopied = await copyRichText(htmlFromDocument(report), text);
      setOutcome(isCopied ? { kind: "copied" } : { kind: "copy-blocked", text });
    } catch (bug) {
      setOutcome({ kind: "failed", file });
      reportError(bug);
    }
  };
  return (
    <>
      <div className="buttons">
        <Button appearance="primary" disabledFocusable={outcome.kind === "busy"} onClick={() => void make()}>
          {words("pane.reportMake")}
        </Button>
        <Button onClick={() => void copy()}>{words("pane.reportCopy")}</Button>
      </div>
      <div role="status">
        <ReportOutcome outcome={outcome} />
      </div>
    </>
  );
}
