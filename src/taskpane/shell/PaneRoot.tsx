import { Button, FluentProvider } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import { Guarded } from "./Guarded";
import { Header } from "./Header";
import { LanguageContext, useLanguage } from "./LanguageContext";
import { Notice } from "./Notice";
import { openPreferences } from "./preferences";
import { Screens } from "./Screens";
import type { Services } from "./services";
import { Settings } from "./Settings";
import type { TabName } from "./Tabs";
import { paneTheme } from "./theme";
import { useMedia } from "./useMedia";
import { useSpokenLanguage } from "./useSpokenLanguage";
import { useStart, type Start } from "./useStart";

/** The whole pane: it starts Office, picks language and theme, and shows the screens once there is a workbook. */
export function PaneRoot({
  services,
  firstTab,
}: {
  readonly services: Services;
  readonly firstTab: TabName;
}): ReactElement | null {
  const start = useStart(services);
  const office = start.kind === "ready" ? start.office : undefined;
  const { partition, address } = office ?? {};
  const preferences = useMemo(() => openPreferences(partition, address), [partition, address]);
  const [language, chooseLanguage] = useSpokenLanguage(services.loadLanguage, preferences);
  const prefersDark = useMedia("(prefers-color-scheme: dark)");
  const [isSettingsOpen, setSettingsOpen] = useState(false);
  if (!language) return null;

  const settings = isSettingsOpen ? (
    <Settings
      onLanguage={chooseLanguage}
      onClose={() => {
        setSettingsOpen(false);
      }}
    />
  ) : undefined;
  const toggleSettings = (): void => {
    setSettingsOpen(!isSettingsOpen);
  };
  return (
    <FluentProvider theme={paneTheme(office?.isDark ?? prefersDark)} className="pane">
      <LanguageContext value={language}>
        <Guarded>
          {start.kind === "ready" ? (
            <Screens
              workbook={start.workbook}
              services={services}
              preferences={preferences}
              firstTab={firstTab}
              settings={settings}
              onSettings={toggleSettings}
            />
          ) : (
            <>
              <Header state={undefined} isSettingsOpen={isSettingsOpen} onSettings={toggleSettings} />
              {settings}
              <Waiting start={start} onRetry={services.reload} />
            </>
          )}
        </Guarded>
      </LanguageContext>
    </FluentProvider>
  );
}

/** What is shown while there is no workbook. */
function Waiting({
  start,
  onRetry,
}: {
  readonly start: Exclude<Start, { kind: "ready" }>;
  readonly onRetry: () => void;
}): ReactElement {
  const { words } = useLanguage();
  if (start.kind === "outside-excel") {
    return (
      <main className="screen">
        <Notice intent="info" text={words("pane.outsideExcel")}>
          <p>{words("pane.outsideExcelHow")}</p>
        </Notice>
      </main>
    );
  }
  return (
    <main className="screen">
      {start.isSlow ? (
        <div role="alert">
          <Notice
            intent="warning"
            text={words("pane.slowStart")}
            actions={
              <Button size="small" onClick={onRetry}>
                {words("pane.retry")}
              </Button>
            }
          >
            <p>{words("pane.slowStartHow")}</p>
          </Notice>
        </div>
      ) : (
        <p role="status">{words("pane.stateStarting")}</p>
      )}
    </main>
  );
}
