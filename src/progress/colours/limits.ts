import type { LimitInput } from "../../workbook/edit";

/** What Excel says where something else than a score is typed. */
export type LimitWords = Pick<LimitInput, "title" | "message">;

/** Lets an area take a score or nothing. */
export function limitOn(sheet: string, area: LimitInput["area"], words: LimitWords): LimitInput {
  return { kind: "limit-input", sheet, area, least: 1, most: 5, ...words };
}
