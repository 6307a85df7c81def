import type { AdmissionFigure, AdmissionTable, AdmissionYear, GrowthTest, LevelTest } from "./admission";

/**
 * The two tests of every year. The level is to lie below the national average; the growth is not to be harder than the
 * national one. Source: Samenwerkingsagenda passend onderwijs 2023-2027, action B1, "check" and "act".
 */
export function admissionFigures({ sheet, years }: AdmissionTable): readonly AdmissionFigure[] {
  return years.map((year, index) => ({
    sheet,
    year,
    level: levelOf(year),
    growth: index === 0 ? undefined : growthOf(years[index - 1], year),
  }));
}

function levelOf({ ownShare, nationalShare }: AdmissionYear): LevelTest | undefined {
  if (ownShare === undefined || nationalShare === undefined) return undefined;
  return { own: ownShare, national: nationalShare, isBelow: ownShare < nationalShare };
}

/** Both sides are compared on the same basis: numbers where all four are there, otherwise shares. */
function growthOf(before: AdmissionYear | undefined, year: AdmissionYear): GrowthTest | undefined {
  const count = tested("count", before?.ownCount, year.ownCount, before?.nationalCount, year.nationalCount);
  return count ?? tested("share", before?.ownShare, year.ownShare, before?.nationalShare, year.nationalShare);
}

function tested(
  basis: GrowthTest["basis"],
  ownBefore: number | undefined,
  own: number | undefined,
  nationalBefore: number | undefined,
  national: number | undefined,
): GrowthTest | undefined {
  if (own === undefined || national === undefined || !ownBefore || !nationalBefore) return undefined;
  return {
    basis,
    own: (own / ownBefore - 1) * 100,
    national: (national / nationalBefore - 1) * 100,
    // Crosswise, so that no division is rounded: own / before <= national / before.
    isWithin: own * nationalBefore <= national * ownBefore,
  };
}
