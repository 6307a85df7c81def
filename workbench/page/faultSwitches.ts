import { NO_FAULTS, type Faults } from "../host/faults";
import type { SheetState } from "../model/state";

/** Bytes in one message with the switch for small messages on: less than the smallest workbook needs. */
export const SMALL_MESSAGE = 1_000;
/** Milliseconds of a round trip with the switch for slowness on. */
export const SLOW_TRIP = 2_000;

/** A fault of the host, as a switch. */
export interface HostSwitch {
  readonly label: string;
  readonly isOn: (faults: Faults) => boolean;
  readonly turned: (faults: Faults, on: boolean) => Faults;
}

/** A state of the sheet that stands in an add-in's way, as a switch. */
export interface SheetSwitch {
  readonly label: string;
  readonly isOn: (sheet: SheetState) => boolean;
  readonly turned: (sheet: SheetState, on: boolean) => SheetState;
}

export const HOST_SWITCHES: readonly HostSwitch[] = [
  {
    label: "Iemand typt in een cel",
    isOn: (faults) => faults.isCellBeingEdited,
    turned: (faults, on) => ({ ...faults, isCellBeingEdited: on }),
  },
  {
    label: "Er is een grafiek gekozen",
    isOn: (faults) => faults.isChartSelected,
    turned: (faults, on) => ({ ...faults, isChartSelected: on }),
  },
  {
    label: "Berichten mogen hooguit 1 kB zijn",
    isOn: (faults) => faults.responseLimit === SMALL_MESSAGE,
    turned: (faults, on) => ({
      ...faults,
      requestLimit: on ? SMALL_MESSAGE : NO_FAULTS.requestLimit,
      responseLimit: on ? SMALL_MESSAGE : NO_FAULTS.responseLimit,
    }),
  },
  {
    label: "Traag: elke rondreis duurt 2 seconden",
    isOn: (faults) => faults.delay > 0,
    turned: (faults, on) => ({ ...faults, delay: on ? SLOW_TRIP : NO_FAULTS.delay }),
  },
  {
    label: "Excel geeft geen antwoord",
    isOn: (faults) => faults.isSilent,
    turned: (faults, on) => ({ ...faults, isSilent: on }),
  },
];

export const SHEET_SWITCHES: readonly SheetSwitch[] = [
  {
    label: "Dit werkblad is beveiligd",
    isOn: (sheet) => sheet.isProtected,
    turned: (sheet, on) => ({ ...sheet, isProtected: on }),
  },
  {
    label: "Dit werkblad is verborgen",
    isOn: (sheet) => sheet.visibility !== "visible",
    turned: (sheet, on) => ({ ...sheet, visibility: on ? "hidden" : "visible" }),
  },
];
