import type { LanguageCode } from "./language";

/** Names of functions as Excel shows them in Dutch. Those that are the same in both languages stand here too. */
const DUTCH: Readonly<Record<string, string>> = Object.fromEntries(
  `ABS AGGREGATE:AGGREGAAT AND:EN AVERAGE:GEMIDDELDE AVERAGEIF:GEMIDDELDE.ALS CEILING:AFRONDEN.BOVEN CHOOSE:KIEZEN
  COLUMN:KOLOM COLUMNS:KOLOMMEN CONCATENATE:TEKST.SAMENVOEGEN COUNT:AANTAL COUNTA:AANTALARG
  COUNTBLANK:AANTAL.LEGE.CELLEN COUNTIF:AANTAL.ALS COUNTIFS:AANTALLEN.ALS DATE:DATUM DAY:DAG EDATE:ZELFDE.DAG
  EOMONTH:LAATSTE.DAG EXACT:GELIJK FILTER FIND:VIND.ALLES FLOOR:AFRONDEN.BENEDEN HLOOKUP:HORIZ.ZOEKEN IF:ALS
  IFERROR:ALS.FOUT IFNA:ALS.NB INDEX INDIRECT INT:INTEGER ISBLANK:ISLEEG ISERROR:ISFOUT ISNUMBER:ISGETAL
  ISTEXT:ISTEKST LARGE:GROOTSTE LEFT:LINKS LEN:LENGTE LET LOOKUP:ZOEKEN LOWER:KLEINE.LETTERS MATCH:VERGELIJKEN MAX
  MEDIAN:MEDIAAN MID:DEEL MIN MOD:REST MONTH:MAAND MROUND:AFRONDEN.N.VEELVOUD N NOT:NIET NOW:NU OFFSET:VERSCHUIVING
  OR:OF POWER:MACHT PRODUCT RANK:RANG RIGHT:RECHTS ROUND:AFRONDEN ROUNDDOWN:AFRONDEN.NAAR.BENEDEN
  ROUNDUP:AFRONDEN.NAAR.BOVEN ROW:RIJ ROWS:RIJEN SEARCH:VIND.SPEC SIGN:POS.NEG SMALL:KLEINSTE SQRT:WORTEL
  SUBSTITUTE:SUBSTITUEREN SUBTOTAL:SUBTOTAAL SUM:SOM SUMIF:SOM.ALS SUMIFS:SOMMEN.ALS SUMPRODUCT:SOMPRODUCT T
  TEXT:TEKST TODAY:VANDAAG TRANSPOSE:TRANSPONEREN TRIM:SPATIES.WISSEN TRUNC:GEHEEL UNIQUE:UNIEK UPPER:HOOFDLETTERS
  VALUE:WAARDE VLOOKUP:VERT.ZOEKEN XLOOKUP:X.ZOEKEN YEAR:JAAR`
    .split(/\s+/)
    .map((pair) => {
      const [english = "", dutch = english] = pair.split(":");
      return [english, dutch];
    }),
);
const NAME = /\b(?:_xlfn\.)?([A-Z][A-Z0-9.]*)(?=\()/gi;
/** A text, or the name of a sheet, in which nothing is a function or a separator. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/**
 * A formula as the reader's own Excel shows it: with Dutch names and semicolons in Dutch. Texts in it stay as they are, and
 * so does all of it where it has a function whose Dutch name is not known here: a formula in two languages is in none.
 */
export function formulaText(formula: string, code: LanguageCode): string {
  if (code !== "nl") return formula;
  const parts = formula.split(QUOTED);
  const bare = parts.filter((_, index) => index % 2 === 0);
  const isKnown = bare.every(
    (part) =>
      // A list between braces has separators of its own.
      !part.includes("{") && [...part.matchAll(NAME)].every(([, name = ""]) => name.toUpperCase() in DUTCH),
  );
  return isKnown ? parts.map((part, index) => (index % 2 === 1 ? part : inDutch(part))).join("") : formula;
}

function inDutch(part: string): string {
  return part
    .replaceAll(NAME, (_, name: string) => DUTCH[name.toUpperCase()] ?? name)
    .replaceAll(/\b(?:TRUE|FALSE)\b/gi, (truth) => (truth.toUpperCase() === "TRUE" ? "WAAR" : "ONWAAR"))
    .replaceAll(",", ";")
    .replaceAll(/(\d)\.(\d)/g, "$1,$2");
}

/** A formula as somebody types it in a Dutch Excel, in the English in which it is kept; in other words it stays as it is. */
export function englishFormula(typed: string): string {
  const english = new Map(Object.entries(DUTCH).map(([name, dutch]) => [dutch, name]));
  const parts = typed.split(QUOTED);
  const isDutch = parts.every(
    (part, index) =>
      index % 2 === 1 || [...part.matchAll(NAME)].every(([, name = ""]) => english.has(name.toUpperCase())),
  );
  return isDutch
    ? parts.map((part, index) => (index % 2 === 1 ? part : inEnglish(part, english))).join("")
    : typed;
}

function inEnglish(part: string, english: ReadonlyMap<string, string>): string {
  return part
    .replaceAll(NAME, (_, name: string) => english.get(name.toUpperCase()) ?? name)
    .replaceAll(/\b(?:WAAR|ONWAAR)\b/gi, (truth) => (truth.toUpperCase() === "WAAR" ? "TRUE" : "FALSE"))
    .replaceAll(/(\d),(\d)/g, "$1.$2")
    .replaceAll(";", ",");
}
