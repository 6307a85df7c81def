import { RichError } from "../wire/errors";

/** Readers of what an add-in passes. What does not fit is `InvalidArgument`, as in Excel. */
export function invalidArgument(what: string): RichError {
  return new RichError("InvalidArgument", `The argument is invalid or missing: ${what}.`);
}

export function textGiven(value: unknown, what: string): string {
  if (typeof value !== "string") throw invalidArgument(what);
  return value;
}

export function numberGiven(value: unknown, what: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument(what);
  return value;
}

export function truthGiven(value: unknown, what: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(what);
  return value;
}

/** A colour as "#RRGGBB", in capitals. */
export function colourGiven(value: unknown): string {
  const text = textGiven(value, "colour").toUpperCase();
  if (!/^#[0-9A-F]{6}$/.test(text)) throw invalidArgument(`colour ${text}`);
  return text;
}

/** One of a closed list of names, exactly as written: office.js checks none of them itself. */
export function nameGiven<Name extends string>(value: unknown, names: readonly Name[], what: string): Name {
  const name = names.find((candidate) => candidate === value);
  if (name === undefined) throw invalidArgument(`${what} ${String(value)}`);
  return name;
}

/** The fields of an object argument. */
export function fieldsGiven(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument(what);
  return Object.fromEntries(Object.entries(value));
}
