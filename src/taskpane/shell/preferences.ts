/**
 * What the pane remembers on this computer; what waits to be saved for each workbook apart, by its address. The
 * store may be shut off or full: then nothing is remembered and nothing else happens. `partition` keeps add-ins that are served from one address apart (Office.context.partitionKey).
 */
export interface Preferences {
  readonly read: (name: PreferenceName) => string | undefined;
  /** Undefined forgets. */
  readonly write: (name: PreferenceName, value: string | undefined) => void;
}

export type PreferenceName = "language" | "first-run" | "waiting-scores" | "waiting-texts";

export function openPreferences(partition: string | undefined, address = ""): Preferences {
  const keyOf = (name: PreferenceName): string =>
    `${partition ?? ""}peil.${name}${name.startsWith("waiting-") ? ` ${address}` : ""}`;
  return {
    read: (name) => {
      try {
        return localStorage.getItem(keyOf(name)) ?? undefined;
      } catch {
        return undefined;
      }
    },
    write: (name, value) => {
      try {
        if (value === undefined) localStorage.removeItem(keyOf(name));
        else localStorage.setItem(keyOf(name), value);
      } catch {
        // Not remembered: the next visit starts as the first.
      }
    },
  };
}
