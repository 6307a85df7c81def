import { DEFAULT_MOMENTS } from "../../../src/planning/calendar/defaultMoments";
import { MOMENT_PREFIX } from "../../../src/planning/calendar/moments";
import { loadLanguage } from "../../../src/language/language";
import { reviewSnapshot } from "../../../src/review/reviewSnapshot";
import { withPeil, type PeilRow } from "../../support/peil";
import { readSample, SAMPLES } from "../../support/samples";

/** The year of planning and control as the documents name it, from the calendar of the region. */
test("the calendar of the sample has the moments of planning and control, each on its day or in its month", async () => {
  const { calendar } = reviewSnapshot(await readSample(SAMPLES.region));
  const entries = calendar.items.filter(({ cell }) => cell.sheet === "Kalender 2026-2027");
  expect(entries.map(({ on: { year, month, day }, title }) => [year, month, day, title])).toEqual([
    [2026, 2, 1, "Teldatum leerlingen"],
    [2026, 6, 30, "Jaarverslag openbaar"], // before 1 July
    [2026, 6, undefined, "Jaarverslag vastgesteld"], // "jaarverslag juni"
    [2026, 8, undefined, "Monitoring van de voortgang"], // each August
    [2026, 10, undefined, "Kaderbrief"], // "kaderbrief oktober"
    [2026, 12, undefined, "Begroting vastgesteld"], // "begroting december"
    [2027, 1, 31, "SOP naar het schoolbestuur"], // before 1 February
    [2027, 2, 1, "Teldatum leerlingen"],
    [2027, 2, 14, "Schoolbestuur stuurt SOP naar het samenwerkingsverband"], // before 15 February
    [2027, 7, 1, "Overstappers PO-VO en VO-VO geplaatst"], // by 1 July
    [2027, 8, undefined, "Monitoring van de voortgang"],
    [2027, 9, 1, "Overstappers VO-mbo geplaatst"], // by 1 September
  ]);
});

test("the proposed moments, kept in the sheet Peil of a budget, stand in its calendar; a quarterly one four times a year", async () => {
  const { words } = await loadLanguage("nl");
  const rows = DEFAULT_MOMENTS.map(({ title, when }): PeilRow => [`${MOMENT_PREFIX}${words(title)}`, when]);
  const { calendar } = reviewSnapshot(withPeil(await readSample(SAMPLES.annual), ...rows));
  const monthsOf = (start: string): readonly number[] =>
    calendar.items
      .filter(({ on, title }) => on.year === 2026 && title.startsWith(start))
      .map(({ on }) => on.month);
  expect(monthsOf("Kaderbrief")).toEqual([10]);
  expect(monthsOf("Begroting")).toEqual([12]);
  expect(monthsOf("Jaarverslag vastgesteld")).toEqual([6]);
  expect(monthsOf("Kwartaalrapportage")).toEqual([3, 6, 9, 12]);
});
