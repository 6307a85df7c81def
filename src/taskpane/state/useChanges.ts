import { useCallback, useEffect, useRef } from "react";
import { succeeded, type Outcome } from "../../workbook/failure";
import type { Change, Workbook } from "../../workbook/port";

/**
 * Listens to a workbook as long as the pane is open, from the start. Gives a function that listens after all where the
 * start did not succeed; where it did, the function does nothing. And one that tells whether it is being listened to.
 */
export function useChanges(
  workbook: Workbook,
  listener: (change: Change) => void,
): readonly [watch: () => Promise<Outcome<unknown>>, isWatching: () => boolean] {
  const stop = useRef<(() => Promise<void>) | undefined>(undefined);
  const starting = useRef<Promise<Outcome<unknown>> | undefined>(undefined);

  const start = useCallback(async (): Promise<Outcome<unknown>> => {
    if (stop.current) return succeeded(undefined);
    starting.current ??= workbook
      .watch(listener)
      .then((watching) => {
        if (watching.ok) stop.current = watching.value;
        return watching;
      })
      .finally(() => {
        starting.current = undefined;
      });
    return starting.current;
  }, [workbook, listener]);

  // A cell that is being typed in when the pane opens is no reason for a message: the first check tries again.
  useEffect(() => {
    start().catch(reportError);
    return () => {
      stop.current?.().catch(reportError);
      stop.current = undefined;
    };
  }, [start]);

  const isWatching = useCallback((): boolean => stop.current !== undefined, []);
  return [start, isWatching];
}
