import type { HostObject } from "../wire/hostObject";

const nothing = (): undefined => undefined;

/** Excel.Application, with the separators of a Dutch Excel. Nothing is calculated, so there is nothing to suspend. */
export function applicationObject(): HostObject {
  return {
    typeName: "Application",
    properties: {
      calculationMode: { since: "1.1", read: () => "Automatic" },
      decimalSeparator: { since: "1.11", read: () => "," },
      thousandsSeparator: { since: "1.11", read: () => "." },
      useSystemSeparators: { since: "1.11", read: () => true },
    },
    methods: {
      calculate: { since: "1.1", run: nothing },
      suspendApiCalculationUntilNextSync: { since: "1.6", run: nothing },
      suspendScreenUpdatingUntilNextSync: { since: "1.9", run: nothing },
    },
  };
}
