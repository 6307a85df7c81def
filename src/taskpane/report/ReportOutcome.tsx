import type { ReactElement } from "react";
import { useLanguage } from "../shell/LanguageContext";
import { Notice } from "../shell/Notice";
import type { ReportSaving } from "./saveFile";

/** What came of making or copying the report. */
export type Outcome =
  | { readonly kind: "none" | "busy" | "copied" }
  | { readonly kind: ReportSaving; readonly file: string }
  | { readonly kind: "copy-blocked"; readonly text: string };

/** Says, always, whether it succeeded, and which other way there is. */
export function ReportOutcome({ outcome }: { readonly outcome: Outcome }): ReactElement | null {
  const { words } = useLanguage();
  switch (outcome.kind) {
    case "none":
      return null;
    case "busy":
      return <p>{words("pane.reportBusy")}</p>;
    case "offered":
      return <Notice intent="success" text={words("pane.reportSaved", { file: outcome.file })} />;
    case "blocked":
      return <Notice intent="warning" text={words("pane.reportBlocked")} />;
    case "failed":
      return <Notice intent="error" text={words("pane.reportFailed")} />;
    case "copied":
      return <Notice intent="success" text={words("pane.reportCopied")} />;
    case "copy-blocked":
      return (
        <>
          <Notice intent="warning" text={words("pane.reportCopyBlocked")} />
          <textarea
            readOnly
            rows={10}
            aria-label={words("pane.reportCopyText")}
            value={outcome.text}
            onFocus={(event) => {
              event.target.select();
            }}
          />
        </>
      );
  }
}
