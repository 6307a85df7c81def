import { columnKindOf } from "./columnKindWords";
import { placesOf, spanOf } from "./places";
import type { ReadingCorrection } from "./readingCorrection";

/** What one piece of a correction changes. */
export type Change = (correction: ReadingCorrection) => ReadingCorrection;

/**
 * The pieces about the table as a whole: "begroting", "regels in kolommen", "regels 5-40", "labels B", "perioden C-F",
 * "naam C = Begroting 2025" and "soort D = realisatie"; and what programme a line is of: "rij 12 programma 3", "rij 13 geen programma".
 */
export function tableChange(piece: string): Change | undefined {
  const plain = piece.toLowerCase();
  if (/^(?:begroting|budget)$/.test(plain)) return (known) => ({ ...known, isBudget: true });
  return directionChange(plain) ?? areaChange(plain) ?? columnsChange(plain) ?? nameChange(piece) ?? kindChange(plain) ?? programmeChange(plain); // prettier-ignore
}

function directionChange(piece: string): Change | undefined {
  const word = /^(?:regels|lines) (?:in|are) (rijen|rows|kolommen|columns)$/.exec(piece)?.[1];
  if (word === undefined) return undefined;
  const linesAre = word === "rijen" || word === "rows" ? "rows" : "columns";
  return (known) => ({ ...known, linesAre });
}

function areaChange(piece: string): Change | undefined {
  const lines = spanOf(/^(?:regels|lines) (\S+)$/.exec(piece)?.[1] ?? "");
  const [first, last] = [lines?.[0], lines?.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return (known) => ({ ...known, area: { first, last } });
}

function columnsChange(piece: string): Change | undefined {
  const [, word = "", list = ""] = /^(labels?|perioden?|periods?) (.+)$/.exec(piece) ?? [];
  const places = placesOf(list);
  if (!places) return undefined;
  return (known) => (word.startsWith("l") ? { ...known, labels: places } : { ...known, periods: places });
}

function nameChange(piece: string): Change | undefined {
  const [, place = "", name] = /^(?:naam|name) (\S+) ?= ?(.+)$/i.exec(piece) ?? [];
  const [column, ...others] = spanOf(place) ?? [];
  if (column === undefined || name === undefined || others.length > 0) return undefined;
  return (known) => ({ ...known, names: new Map([...known.names, [column, name]]) });
}

function kindChange(piece: string): Change | undefined {
  const [, list = "", words = ""] = /^(?:soort|kind) (.+?) ?= ?(.+)$/.exec(piece) ?? [];
  const [kind, places] = [columnKindOf(words), placesOf(list)];
  if (!kind || !places) return undefined;
  const kinds = places.map((place) => [place, kind] as const);
  return (known) => ({ ...known, columnKinds: new Map([...known.columnKinds, ...kinds]) });
}

function programmeChange(piece: string): Change | undefined {
  const [, place = "", number] =
    /^(?:rij|row|kolom|column) (\S+) (?:programma|programme) (\d{1,3})$/.exec(piece) ??
    /^(?:rij|row|kolom|column) (\S+) (?:geen programma|no programme)$/.exec(piece) ??
    [];
  const lines = spanOf(place);
  if (!lines) return undefined;
  const programme = number === undefined ? null : Number(number);
  const programmes = lines.map((line) => [line, programme] as const);
  return (known) => ({ ...known, programmes: new Map([...known.programmes, ...programmes]) });
}
