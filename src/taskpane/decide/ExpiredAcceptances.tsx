import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ACCEPTANCE_NAME, type Acceptance } from "../../findings/acceptance";
import { CellLink } from "../check/CellLink";
import { useLanguage } from "../shell/LanguageContext";
import { isBusy } from "../state/isBusy";
import type { Pane } from "../state/usePane";

/** Acceptances that hold no longer, each with its reason: whoever gave one sees why its finding is open again. */
export function ExpiredAcceptances({
  expired,
  pane,
}: {
  readonly expired: readonly Acceptance[];
  readonly pane: Pane;
}): ReactElement | null {
  const { words } = useLanguage();
  if (expired.length === 0) return null;
  return (
    <details className="read">
      <summary>{words("pane.expiredTitle", { count: expired.length })}</summary>
      <p className="hint">{words("pane.expiredWhy")}</p>
      <ul className="totals">
        {expired.map(({ entry, explanation, date }) => (
          <li key={entry.cell.row}>
            <span>
              {entry.value}{" "}
              <span className="accepted">{words("pane.expiredWas", { date, explanation })}</span>{" "}
              <CellLink cell={entry.cell} near={undefined} onGoTo={pane.goTo} />
            </span>
            <Button
              size="small"
              disabledFocusable={isBusy(pane)}
              aria-label={words("pane.expiredRemoveOf", { finding: entry.value })}
              onClick={() => {
                pane.decide(
                  { kind: "withdraw", name: ACCEPTANCE_NAME, value: entry.value },
                  "pane.expiredRemoved",
                );
              }}
            >
              {words("pane.expiredRemove")}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
