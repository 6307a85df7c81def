import { Tab, TabList } from "@fluentui/react-components";
import { lazy, Suspense, useState, type ReactElement, type ReactNode } from "react";
import type { MessageKey } from "../../language/messages";
import type { Workbook } from "../../workbook/port";
import { CheckScreen } from "../check/CheckScreen";
import { usePane } from "../state/usePane";
import { FailureNotice } from "./FailureNotice";
import { Guarded } from "./Guarded";
import { Header } from "./Header";
import { useLanguage } from "./LanguageContext";
import { LiveRegion } from "./LiveRegion";
import type { Preferences } from "./preferences";
import type { Services } from "./services";

const ScoresScreen = lazy(async () => ({
  default: (await import("../scores/ScoresScreen")).ScoresScreen,
}));
const ReportScreen = lazy(async () => ({
  default: (await import("../report/ReportScreen")).ReportScreen,
}));

export const TABS = ["check", "scores", "report"] as const;
export type TabName = (typeof TABS)[number];

const TAB_WORDS: Readonly<Record<TabName, MessageKey>> = {
  check: "pane.tabCheck",
  scores: "pane.tabScores",
  report: "pane.tabReport",
};

/**
 * The three screens. One that was opened stays as it was left, hidden: a list keeps its place while the user looks at
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
  const [tab, setTab] = useState<TabName>(firstTab);
  const [opened, setOpened] = useState<ReadonlySet<TabName>>(new Set([firstTab]));
  const screens: Readonly<Record<TabName, ReactNode>> = {
    check: <CheckScreen pane={pane} preferences={preferences} />,
    scores: <ScoresScreen pane={pane} />,
    report: <ReportScreen pane={pane} services={services} />,
  };
  return (
    <>
      <Header state={pane.state} isSettingsOpen={settings !== undefined} onSettings={onSettings} />
      {settings}
      <TabList
        className="tabs"
        aria-label={words("pane.tabs")}
        selectedValue={tab}
        onTabSelect={(_event, { value }) => {
          const chosen = TABS.find((name) => name === value) ?? "check";
          setTab(chosen);
          setOpened(new Set([...opened, chosen]));
        }}
      >
        {TABS.map((name) => (
          <Tab key={name} value={name} id={`tab-${name}`} aria-controls={`screen-${name}`}>
            {words(TAB_WORDS[name])}
          </Tab>
        ))}
      </TabList>
      <LiveRegion state={pane.state} />
      <main>
        {pane.state.failure && <FailureNotice failure={pane.state.failure} pane={pane} />}
        {TABS.map((name) => (
          <div
            key={name}
            role="tabpanel"
            id={`screen-${name}`}
            aria-labelledby={`tab-${name}`}
            hidden={name !== tab}
            className="screen"
          >
            {opened.has(name) && (
              <Guarded>
                <Suspense fallback={<p>{words("pane.loading")}</p>}>{screens[name]}</Suspense>
              </Guarded>
            )}
          </div>
        ))}
      </main>
    </>
  );
}
