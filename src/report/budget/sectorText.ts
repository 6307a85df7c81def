import type { SectorFigure } from "../../budget/overhead/sectorFigure";
import type { Language } from "../../language/language";
import { normText } from "./normText";

/** What was measured in the sector, with its source and why it is no norm for the figures beside it. */
export function sectorText({ range, written }: SectorFigure, language: Language): string {
  const { words } = language;
  if (!written) return words("figures.sector", { range: normText(range, language) });
  const told = [written.source, written.date].filter((text) => text !== "").join(", ");
  return words("figures.sectorWritten", {
    range: normText(range, language),
    source: told === "" ? words("figures.sectorNoSource") : told,
  });
}
