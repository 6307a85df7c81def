import {
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactElement,
} from "react";
import type { Faults } from "../host/faults";
import type { Outcome } from "../../src/workbook/failure";
import type { WorkbookModel } from "../model/workbookModel";
import { FaultPanel } from "./FaultPanel";
import { HOST_SWITCHES } from "./faultSwitches";
import { Notices } from "./Notices";
import { openFile, openSample } from "./openWorkbook";
import { PaneFrame } from "./PaneFrame";
import { StatusBar } from "./StatusBar";
import { testHandle } from "./testHandle";
import { Toolbar } from "./Toolbar";
import { useDropping } from "./useDropping";
import { useModel } from "./useModel";
import { useSaving } from "./useSaving";
import { WatchedHost } from "./watchedHost";
import { WorkbookView } from "./WorkbookView";
import { words } from "./words";

interface PageProps {
  readonly samples: readonly string[];
  readonly first: WorkbookModel;
  /** The sample that `first` is. */
  readonly firstName: string;
}

/** The whole page: a workbook beside the pane, and what surrounds them. */
export function Page({ samples, first, firstName }: PageProps): ReactElement {
  const [notices, setNotices] = useState<readonly string[]>([]);
  const tell = useCallback((sentence: string) => {
    setNotices((shown) => (shown.includes(sentence) ? shown : [...shown, sentence]));
  }, []);
  const tellUnanswered = useCallback(
    (detail: string) => {
      tell(words.notAnswered(detail));
    },
    [tell],
  );
  const [host, setHost] = useState(() => new WatchedHost(first, tellUnanswered));
  const [sample, setSample] = useState(firstName);
  const [faults, setFaults] = useState<Faults>(host.faults);
  const [areFaultsShown, setAreFaultsShown] = useState(false);
  const faultPanel = useId();
  const { model } = host;
  useModel(model);
  const counts = useSyncExternalStore(
    useCallback((changed: () => void) => host.onCount(changed), [host]),
    () => host.counts,
  );

  useEffect(() => {
    window.workbench = testHandle(host);
  }, [host]);

  const show = useCallback(
    (opening: Outcome<WorkbookModel, string>, name: string) => {
      setNotices([]);
      if (!opening.ok) {
        tell(opening.failure);
        return;
      }
      const next = new WatchedHost(opening.value, tellUnanswered);
      setHost(next);
      setFaults(next.faults);
      setSample(name);
    },
    [tell, tellUnanswered],
  );
  const { save, mayLeave } = useSaving(model, tell);
  const asked = useRef(0);
  const showLatest = useCallback(
    async (open: () => Promise<Outcome<WorkbookModel, string>>, name: string): Promise<void> => {
      if (!mayLeave()) return;
      asked.current += 1;
      const own = asked.current;
      const opened = await open();
      // What was asked for last is shown, also where something earlier takes longer.
      if (own === asked.current) show(opened, name);
    },
    [show, mayLeave],
  );
  const onFile = useCallback(
    (file: File) => {
      void showLatest(() => openFile(file), "");
    },
    [showLatest],
  );
  const isDragging = useDropping(onFile);

  return (
    <div className="page">
      <Toolbar
        samples={samples}
        sample={sample}
        canUndo={model.undoDepth > 0}
        faultCount={HOST_SWITCHES.filter((item) => item.isOn(faults)).length}
        areFaultsShown={areFaultsShown}
        faultPanel={faultPanel}
        onSample={(name) => {
          void showLatest(() => openSample(name), name);
        }}
        onFile={onFile}
        onSave={save}
        onUndo={() => {
          model.undo();
        }}
        onFaults={() => {
          setAreFaultsShown(!areFaultsShown);
        }}
      />
      <div>
        <Notices
          sentences={notices}
          onClose={(index) => {
            setNotices(notices.filter((_, place) => place !== index));
          }}
        />
        {areFaultsShown && (
          <FaultPanel
            id={faultPanel}
            model={model}
            faults={faults}
            onFaults={(next) => {
              host.faults = next;
              setFaults(next);
            }}
          />
        )}
      </div>
      <main className="page__work" aria-label={words.work}>
        <WorkbookView key={`workbook ${host.key.toString()}`} model={model} onTell={tell} />
        <PaneFrame key={`pane ${host.key.toString()}`} host={host} />
      </main>
      <StatusBar
        counts={counts}
        undoable={model.undoDepth}
        onReset={() => {
          host.resetCounts();
        }}
      />
      {isDragging && (
        <div className="drop">
          <span>{words.dropHere}</span>
        </div>
      )}
    </div>
  );
}
