import type { OverheadSettings } from "../budget/overheadSettings";

/** The sheet that holds settings: visible, and readable by any tool and any auditor. */
export const SETTINGS_SHEET = "Peil";

/** What a partnership has decided, as read from the settings sheet. */
export interface Settings {
  readonly overhead: OverheadSettings;
}
