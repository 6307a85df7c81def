import { Suspense, useMemo, useState, type ReactElement, type ReactNode } from "react";
import type { Review } from "../../review/review";
import type { Workbook } from "../../workbook/port";
import { CheckScreen } from "../check/CheckScreen";
import { EarlierContext } from "../compare/earlierReview";
import { hasPlans } from "../planning/hasPlans";
import { usePane } from "../state/usePane";
import { FailureNotice } from "./FailureNotice";
import { Guarded } from "./Guarded";
import { Header } from "./Header";
import { useLanguage } from "./LanguageContext";
import { lazyPart } from "./lazyPart";
import { LiveRegion } from "./LiveRegion";
import type { Preferences } from "./preferences";
import type { Services } from "./services";
import { TABS, Tabs, type TabName } from "./Tabs";

const ScoresScreen = lazyPart(async () => (await import("../scores/ScoresScreen")).ScoresScreen);
const PlansScreen = lazyPart(async () => (await import("../planning/PlansScreen")).PlansScreen);
const NewSheet = lazyPart(async () => (await import("../templates/NewSheet")).NewSheet);
const ReportScreen = lazyPart(async () => (await import("../report/ReportScreen")).ReportScreen);

/**
 * The screens; that of plans only where the workbook holds some. One that was opened stays as it was left, hidden: a list keeps its place while the user looks at
 * another tab.
 */
export function Screens({
  workbook,
  services,
  preferences,
  firstTab,
  settings,
  onSettings,
}: {
  readonly workbook: Workbook;
  readonly services: Services;
  readonly preferences: Preferences;
  readonly firstTab: TabName;
  readonly settings: ReactNode;
  readonly onSettings: () => void;
}): ReactElement {
  const { words } = useLanguage();
  const pane = usePane({ workbook, review: services.review });
  const [wanted, setTab] = useState<TabName>(() =>
    // What waits from an earlier time is shown before anything else.
    (preferences.read("waiting-scores") ?? preferences.read("waiting-texts")) === undefined
      ? firstTab
      : "scores",
  );
  const [opened, setOpened] = useState<ReadonlySet<TabName>>(new Set([wanted]));
  const [isAdding, setAdding] = useState(false);
  const [earlier, keep] = useState<Review>();
  const picked = useMemo(() => ({ earlier, keep }), [earlier]);
  const names = TABS.filter((name) => name !== "plans" || hasPlans(pane.state.result?.review));
  const tab = names.includes(wanted) ? wanted : "check";
  const screens: Readonly<Record<TabName, ReactNode>> = {
    check: <CheckScreen pane={pane} preferences={preferences} />,
    scores: <ScoresScreen pane={pane} workbook={workbook} preferences={preferences} />,
    plans: <PlansScreen pane={pane} services={services} workbook={workbook} />,
    report: <ReportScreen pane={pane} services={services} />,
  };
  return (
    <EarlierContext value={picked}>
      <Header
        state={pane.state}
        isSettingsOpen={settings !== undefined}
        onSettings={onSettings}
        newSheet={{
          isOpen: isAdding,
          onToggle: () => {
            setAdding(!isAdding);
          },
        }}
      />
      {settings}
      {isAdding && (
        <Guarded>
          <Suspense fallback={<p>{words("pane.loading")}</p>}>
            <NewSheet
              workbook={workbook}
              pane={pane}
              onAdded={() => {
                setAdding(false);
                // What was done is told where the check is.
                setTab("check");
              }}
              onClose={() => {
                setAdding(false);
              }}
            />
          </Suspense>
        </Guarded>
      )}
      <main>
        <Tabs
          names={names}
          chosen={tab}
          onChoose={(chosen) => {
            setTab(chosen);
            setOpened(new Set([...opened, chosen]));
          }}
        />
        <LiveRegion state={pane.state} />
        {pane.state.failure && <FailureNotice failure={pane.state.failure} pane={pane} />}
        {names.map((name) => (
          <div
            key={name}
            role="tabpanel"
            id={`screen-${name}`}
            aria-labelledby={`tab-${name}`}
            hidden={name !== tab}
            className="screen"
          >
            {(opened.has(name) || name === tab) && (
              <Guarded>
                <Suspense fallback={<p>{words("pane.loading")}</p>}>{screens[name]}</Suspense>
              </Guarded>
            )}
          </div>
        ))}
      </main>
    </EarlierContext>
  );
}
