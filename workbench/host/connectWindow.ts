import { Broker, type HostCall } from "./broker";
import type { ExcelHost } from "./excelHost";

type Answered = (payload: unknown) => void;

/**
 * Gives a window the functions of a Mac host, so that office.js loaded into that same window speaks to whatever host
 * `current` gives at that moment. For tests, which take a fresh workbook each time without loading office.js again.
 */
export function connectWindow(target: object, current: () => ExcelHost): () => void {
  const listeners = new Map<string, { readonly eventId: unknown; readonly listener: Answered }>();
  let connected: { readonly host: ExcelHost; readonly broker: Broker } | undefined;
  let last = 0;

  const send = (eventId: number, payload: unknown): void => {
    for (const entry of listeners.values()) if (entry.eventId === eventId) entry.listener(payload);
  };
  const broker = (): Broker => {
    const host = current();
    if (connected?.host !== host) {
      connected?.broker.close();
      connected = { host, broker: new Broker(host, send) };
      // office.js registers for events once a page, whichever workbook is behind it.
      for (const { eventId } of listeners.values()) {
        connected.broker.register({ methodId: 2, params: { id: eventId } });
      }
    }
    return connected.broker;
  };

  Object.assign(target, {
    webkit: { messageHandlers: { Agave: {} } },
    _osfHostAPI: (_handler: string, call: HostCall, answered: Answered) => {
      void broker().call(call).then(answered);
    },
    _osfHostRegisterEvent: (_handler: string, call: HostCall, listener: Answered, answered: Answered) => {
      last += 1;
      const eventCallbackId = `event${last.toString()}`;
      listeners.set(eventCallbackId, { eventId: call.params["id"], listener });
      const payload = broker().register(call);
      setTimeout(() => {
        answered(payload);
      }, 0);
      return { eventCallbackId };
    },
    _osfHostUnregisterCallback: (eventCallbackId: string) => {
      listeners.delete(eventCallbackId);
    },
  });
  return () => {
    connected?.broker.close();
    connected = undefined;
  };
}
