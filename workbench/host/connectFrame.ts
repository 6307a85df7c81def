import { Broker, type HostCall } from "./broker";
import type { ExcelHost } from "./excelHost";

interface FromPane {
  readonly officeHost?: "call" | "register";
  readonly number: number;
  readonly message: HostCall;
}

/**
 * The name that tells office.js in a frame that it is in a Dutch Excel on a Mac. Given as the frame's name it leaves
 * the pane's address as it is.
 */
export const EXCEL_FRAME_NAME = JSON.stringify({ hostInfo: "Excel$Mac$16.00$nl-NL" });

/**
 * Connects the pane in a frame of the same origin to a host, until the returned function is called. Set the frame's
 * name to `EXCEL_FRAME_NAME` before its document loads. A pane that is loaded again goes on with the same host.
 */
export function connectFrame(frame: HTMLIFrameElement, host: ExcelHost): () => void {
  const { origin } = window.location;
  const post = (message: unknown): void => {
    frame.contentWindow?.postMessage(message, origin);
  };
  const broker = new Broker(host, (number, payload) => {
    post({ officeHost: "event", number, payload });
  });
  const receive = (event: MessageEvent<FromPane | null>): void => {
    if (event.source !== frame.contentWindow || event.origin !== origin || !event.data?.officeHost) return;
    const { officeHost, number, message } = event.data;
    const answer =
      officeHost === "register" ? Promise.resolve(broker.register(message)) : broker.call(message);
    void answer.then((payload) => {
      post({ officeHost: "reply", number, payload });
    });
  };
  window.addEventListener("message", receive);
  return () => {
    window.removeEventListener("message", receive);
    broker.close();
  };
}
