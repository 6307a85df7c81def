import { useEffect, useState } from "react";
import type { Workbook } from "../../workbook/port";
import type { Services } from "./services";
import type { OfficeStart } from "./startOffice";

/** How far the pane is in reaching the workbook. */
export type Start =
  | { readonly kind: "waiting"; readonly isSlow: boolean }
  | { readonly kind: "outside-excel" }
  | {
      readonly kind: "ready";
      readonly workbook: Workbook;
      readonly office: Extract<OfficeStart, { kind: "excel" }>;
    };

/** After this the pane says that Excel does not answer. It goes on waiting: a late answer is still welcome. */
const PATIENCE_MILLISECONDS = 10_000;

/** Connects to the workbook that is open in Excel. */
export function useStart({ startOffice, openWorkbook }: Services): Start {
  const [start, setStart] = useState<Start>({ kind: "waiting", isSlow: false });
  useEffect(() => {
    let isOver = false;
    const complain = (): void => {
      setStart((now) => (now.kind === "waiting" ? { kind: "waiting", isSlow: true } : now));
    };
    const timer = setTimeout(complain, PATIENCE_MILLISECONDS);
    const connect = async (): Promise<void> => {
      const office = await startOffice();
      const next: Start =
        office.kind === "excel" ? { kind: "ready", workbook: await openWorkbook(), office } : office;
      if (!isOver) setStart(next);
    };
    // What cannot be loaded now is answered as what is late: try again.
    connect().catch((reason: unknown) => {
      complain();
      reportError(reason);
    });
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [startOffice, openWorkbook]);
  return start;
}
