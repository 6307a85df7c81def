import type { HomeSitterRegister } from "../progress/homeSitters/homeSitters";
import { isOfferInTime, maskedRegister } from "../progress/homeSitters/maskedRegister";

/** A register of home sitters as `check --json` prints it; "masked" stands for a count that may point to a child. */
export function homeSitterLine(register: HomeSitterRegister): object {
  const lines = maskedRegister(register);
  return {
    sheet: register.sheet,
    quarters: register.quarters.map((quarter, index) => ({
      quarter: quarter.name,
      ...Object.fromEntries(
        lines.flatMap(({ part, counts }) => {
          const count = counts[index];
          return part === undefined || count === undefined ? [] : [[part, count]];
        }),
      ),
      offerInTime: isOfferInTime(quarter),
      reasons: lines
        .filter(({ part, counts }) => part === undefined && counts[index] !== undefined)
        .map(({ label, counts }) => ({ reason: label, count: counts[index] })),
    })),
  };
}
