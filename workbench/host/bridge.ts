/**
 * Runs in the pane before office.js: gives it the three functions a Mac host offers and hands every call on to the
 * page around the pane. It decides nothing; the broker in that page answers.
 */
interface FromHost {
  readonly officeHost?: "reply" | "event";
  readonly number: number;
  readonly payload: unknown;
}

interface Registration {
  readonly eventId: unknown;
  readonly listener: (payload: unknown) => void;
}

interface HostMessage {
  readonly params?: { readonly id?: unknown };
}

function installBridge(): void {
  const { origin } = window.location;
  const waiting = new Map<number, (payload: unknown) => void>();
  const registrations = new Map<string, Registration>();
  let last = 0;

  const ask = (
    officeHost: "call" | "register",
    message: unknown,
    answered?: (payload: unknown) => void,
  ): void => {
    last += 1;
    if (answered) waiting.set(last, answered);
    window.parent.postMessage({ officeHost, number: last, message }, origin);
  };

  window.addEventListener("message", (event: MessageEvent<FromHost | null>) => {
    if (event.source !== window.parent || event.origin !== origin || !event.data?.officeHost) return;
    const { officeHost, number, payload } = event.data;
    if (officeHost === "reply") {
      const answered = waiting.get(number);
      waiting.delete(number);
      answered?.(payload);
    } else {
      for (const { eventId, listener } of registrations.values()) if (eventId === number) listener(payload);
    }
  });

  Object.assign(window, {
    // Tells office.js that it runs in the web view of a Mac.
    webkit: { messageHandlers: { Agave: {} } },
    _osfHostAPI: (_handler: string, message: unknown, answered: (payload: unknown) => void) => {
      ask("call", message, answered);
    },
    _osfHostRegisterEvent: (
      _handler: string,
      message: HostMessage,
      listener: (payload: unknown) => void,
      answered: (payload: unknown) => void,
    ) => {
      const eventCallbackId = `event${(last + 1).toString()}`;
      registrations.set(eventCallbackId, { eventId: message.params?.id, listener });
      ask("register", message, answered);
      return { eventCallbackId };
    },
    _osfHostUnregisterCallback: (eventCallbackId: string) => {
      registrations.delete(eventCallbackId);
    },
  });
}

installBridge();
