import { Suspense, useState, type ReactElement } from "react";
import { Decided } from "../decide/Decided";
import { FirstRun } from "../shell/FirstRun";
import { useLanguage } from "../shell/LanguageContext";
import { lazyPart } from "../shell/lazyPart";
import type { Preferences } from "../shell/preferences";
import type { Pane } from "../state/usePane";
import { CheckButton } from "./CheckButton";
import { CheckProgress } from "./CheckProgress";

// The list and its sums travel with the rules: the first screen does without either.
const CheckResults = lazyPart(async () => (await import("./CheckResults")).CheckResults);

/** Controle: one button, then what was checked, what was found and what the figures are. */
export function CheckScreen({
  pane,
  preferences,
}: {
  readonly pane: Pane;
  readonly preferences: Preferences;
}): ReactElement {
  const { words } = useLanguage();
  const [isNew, setNew] = useState(() => preferences.read("first-run") === undefined);
  const [hasLeftFirstRun, setLeftFirstRun] = useState(false);
  const { result, activity } = pane.state;
  const leaveFirstRun = (): void => {
    preferences.write("first-run", "seen");
    setNew(false);
    setLeftFirstRun(true);
  };
  if (isNew && !result && activity.kind === "idle") {
    return (
      <FirstRun
        onCheck={() => {
          leaveFirstRun();
          pane.check();
        }}
        onSkip={leaveFirstRun}
      />
    );
  }
  return (
    <>
      <CheckButton pane={pane} takesFocus={hasLeftFirstRun} />
      <CheckProgress activity={activity} />
      {pane.state.decided && <Decided deed={pane.state.decided} />}
      {result ? (
        <Suspense fallback={<p>{words("pane.loading")}</p>}>
          <CheckResults result={result} pane={pane} />
        </Suspense>
      ) : (
        <p className="hint">{words("pane.checkInvite")}</p>
      )}
    </>
  );
}
