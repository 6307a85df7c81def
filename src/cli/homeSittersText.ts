import type { Language } from "../language/language";
import type { HomeSitterRegister } from "../progress/homeSitters/homeSitters";
import { isOfferInTime, maskedRegister } from "../progress/homeSitters/maskedRegister";
import { shownCountText } from "../report/progress/shownCountText";
import { textTable } from "./textTable";

/** Registers of home sitters, a column a quarter, without counts that may point to a child. */
export function homeSittersText(
  registers: readonly HomeSitterRegister[],
  language: Language,
): readonly string[] {
  const { words } = language;
  return registers.flatMap((register) => {
    const lines = maskedRegister(register);
    const rows = [
      ["", ...register.quarters.map(({ name }) => name)],
      ...lines.map(({ part, label, counts }) => [
        part === undefined ? words("homeSitters.reasonLine", { reason: label }) : label,
        ...counts.map((count) => shownCountText(count, language)),
      ]),
    ].map((texts) => texts.map((text, index) => ({ text, isAmount: index > 0 })));
    const standing = register.quarters.flatMap((quarter) => {
      const isInTime = isOfferInTime(quarter);
      if (isInTime === undefined) return [];
      return [`  ${quarter.name}: ${words(isInTime ? "homeSitters.withinNorm" : "homeSitters.belowNorm")}`];
    });
    return [
      words("homeSitters.title", { sheet: register.sheet }),
      ...textTable(rows),
      ...standing,
      `  ${words("homeSitters.maskedWhy")}`,
      "",
    ];
  });
}
