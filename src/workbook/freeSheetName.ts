/** How long the name of a sheet may be in Excel. */
const LONGEST = 31;

/** The wanted name of a new sheet, or that name with the first number that is not taken. Excel compares without case. */
export function freeSheetName(
  { sheets }: { readonly sheets: readonly { readonly name: string }[] },
  wanted: string,
): string {
  const taken = new Set(sheets.map(({ name }) => name.trim().toLowerCase()));
  let name = wanted.slice(0, LONGEST);
  for (let number = 2; taken.has(name.toLowerCase()); number++) {
    const ending = ` ${number.toString()}`;
    name = `${wanted.slice(0, LONGEST - ending.length)}${ending}`;
  }
  return name;
}
