import type { Language } from "../../language/language";
import type { HomeSitterRegister, RegisterPart } from "../../progress/homeSitters/homeSitters";
import {
  changeFrom,
  isOfferInTime,
  maskedRegister,
  type MaskedLine,
} from "../../progress/homeSitters/maskedRegister";
import { column, heading, line, paragraph, table, total } from "../document/blocks";
import { chunks } from "../document/chunks";
import type { ReportBlock, TableBlock, TableRow } from "../document/reportDocument";
import { shownCountText } from "./shownCountText";

/** As many quarters as stand beside the words on an upright page. */
const QUARTERS_ON_PAGE = 4;
/** The parts whose change from quarter to quarter is told. */
const CHANGING: ReadonlySet<RegisterPart | undefined> = new Set(["category1", "category2", "total"]);

/** Every register of home sitters, without counts that may point to a child. */
export function homeSitterBlocks(
  registers: readonly HomeSitterRegister[],
  language: Language,
): readonly ReportBlock[] {
  const { words } = language;
  if (registers.length === 0) return [];
  return [
    heading(1, words("chapters.home-sitters")),
    paragraph(words("homeSitters.maskedWhy"), "lead"),
    ...registers.flatMap((register) => [
      heading(2, words("homeSitters.title", { sheet: register.sheet })),
      ...registerTables(register, language),
    ]),
  ];
}

function registerTables(register: HomeSitterRegister, language: Language): readonly TableBlock[] {
  const { words } = language;
  const lines = maskedRegister(register);
  const places = register.quarters.map((quarter, index) => ({ quarter, index }));
  return chunks(places, QUARTERS_ON_PAGE).map((shown) => {
    const columns = [
      column(words("homeSitters.part"), 5),
      ...shown.map(({ quarter }) => column(quarter.name, 2, "end")),
    ];
    const indexes = shown.map(({ index }) => index);
    const rows = lines.flatMap((one): readonly TableRow[] => [
      rowOf(one, indexes, language),
      ...(CHANGING.has(one.part) ? changeRow(one, indexes, language) : []),
    ]);
    const standing = shown.map(({ quarter }) => {
      const isInTime = isOfferInTime(quarter);
      if (isInTime === undefined) return "";
      return words(isInTime ? "homeSitters.withinNorm" : "homeSitters.belowNorm");
    });
    const norm = standing.some((text) => text !== "") ? [line(words("homeSitters.norm"), ...standing)] : [];
    return table(words("homeSitters.chart"), columns, [...rows, ...norm]);
  });
}

function rowOf(
  { part, label, counts }: MaskedLine,
  indexes: readonly number[],
  language: Language,
): TableRow {
  const texts = indexes.map((index) => shownCountText(counts[index], language));
  if (part === undefined) return line(language.words("homeSitters.reasonLine", { reason: label }), ...texts);
  return part === "total" || part === "reasonsTotal" ? total(label, ...texts) : line(label, ...texts);
}

function changeRow(
  { counts }: MaskedLine,
  indexes: readonly number[],
  { words }: Language,
): readonly TableRow[] {
  const changes = indexes.map((index) =>
    index === 0 ? undefined : changeFrom(counts[index - 1], counts[index]),
  );
  if (changes.every((change) => change === undefined)) return [];
  const texts = changes.map((change) => {
    if (change === undefined) return "";
    if (change === 0) return words("homeSitters.changeNone");
    return words(change > 0 ? "homeSitters.changeMore" : "homeSitters.changeLess", {
      count: Math.abs(change),
    });
  });
  return [line(words("homeSitters.change"), ...texts)];
}
