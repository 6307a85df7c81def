import { useLayoutEffect, useRef, useState, type ReactElement } from "react";
import { connectFrame, EXCEL_FRAME_NAME } from "../host/connectFrame";
import type { ExcelHost } from "../host/excelHost";
import { words } from "./words";

/** The width of Excel's pane on most screens, and the narrowest it gets. */
const WIDTHS = [350, 320] as const;

/** The task pane as it is shipped, in a frame beside the workbook, connected to the host. */
export function PaneFrame({ host }: { readonly host: ExcelHost }): ReactElement {
  const frame = useRef<HTMLIFrameElement>(null);
  const [width, setWidth] = useState<(typeof WIDTHS)[number]>(WIDTHS[0]);
  // Before the frame's scripts can run, so that no call goes unheard.
  useLayoutEffect(() => (frame.current ? connectFrame(frame.current, host) : undefined), [host]);
  return (
    <section className="pane" aria-label={words.paneTitle}>
      <div className="pane__title">
        <span>{words.paneTitle}</span>
        <div className="widths" role="group" aria-label={words.paneWidth}>
          {WIDTHS.map((choice) => (
            <button
              key={choice}
              type="button"
              className="button button--bare"
              aria-pressed={choice === width}
              onClick={() => {
                setWidth(choice);
              }}
            >
              {words.pixels(choice)}
            </button>
          ))}
        </div>
      </div>
      <iframe
        ref={frame}
        className="pane__frame"
        title={words.pane}
        name={EXCEL_FRAME_NAME}
        src="/pane/taskpane.html"
        style={{ width }}
      />
    </section>
  );
}
