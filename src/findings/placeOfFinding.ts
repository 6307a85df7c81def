import { addressText, type CellAddress } from "../workbook/address";
import type { Finding } from "./finding";

/**
 * The cell that a finding is told to be in, by pane, terminal, report and the sheet with findings alike: where its cause
 * is, if that is known. The total of an unreadable amount is in the sum beside it.
 */
export function placeOfFinding({ goTo }: Pick<Finding, "goTo">): CellAddress {
  return goTo;
}

/** The same as text: "C19", or "'Blad 1'!C19" with its sheet. */
export function placeTextOf(finding: Pick<Finding, "goTo">): string {
  return addressText(placeOfFinding(finding));
}
