import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLanguage } from "./LanguageContext";

/** What a newcomer must know before the first click: what it does, that nothing leaves, that nothing changes. */
export function FirstRun({
  onCheck,
  onSkip,
}: {
  readonly onCheck: () => void;
  readonly onSkip: () => void;
}): ReactElement {
  const { words } = useLanguage();
  return (
    <section className="card" aria-labelledby="first-run">
      <h2 id="first-run">{words("pane.firstTitle")}</h2>
      <ul>
        <li>{words("pane.firstWhat")}</li>
        <li>{words("pane.firstPrivate")}</li>
        <li>{words("pane.firstSafe")}</li>
      </ul>
      <div className="buttons">
        <Button appearance="primary" onClick={onCheck}>
          {words("pane.check")}
        </Button>
        <Button appearance="subtle" onClick={onSkip}>
          {words("pane.firstSkip")}
        </Button>
      </div>
    </section>
  );
}
