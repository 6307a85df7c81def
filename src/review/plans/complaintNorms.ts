import { message } from "../../language/messages";
import type { ComplaintCount, ComplaintTable } from "../../norms/complaints/complaints";
import { attainmentOf } from "../../norms/register/attainment";
import type { NormEntry } from "../../norms/register/register";
import type { ComputedNorm } from "./computedNorms";

/**
 * A norm about the number of complaints, from a table of the workbook that counts them. Its indicator itself speaks of
 * complaints: a norm about those over one thing, as over a tool, is not met or missed by all of them together.
 */
export function complaintNorms(entry: NormEntry, tables: readonly ComplaintTable[]): readonly ComputedNorm[] {
  const norm = entry.clause && "norm" in entry.clause ? entry.clause.norm : undefined;
  if (!norm || !("unit" in norm) || norm.unit === "percent" || norm.kind === "all") return [];
  if (!ABOUT.test(entry.indicator.trim())) return [];
  const withObjections = /bezwa/i.test(entry.indicator);
  return tables.flatMap(({ sheet, years }) =>
    years.flatMap((year): readonly ComputedNorm[] => {
      const count = withObjections ? bothOf(year) : year.complaints;
      if (count === undefined) return [];
      const realised = { kind: "count", value: count } as const;
      const period = year.year.toString();
      return [
        {
          entry,
          what: "complaints",
          period,
          definition: undefined,
          realised,
          explanation: message(withObjections ? "complaints.withObjections" : "complaints.alone", {
            count,
            period,
            sheet,
          }),
          ...attainmentOf(norm, realised),
        },
      ];
    }),
  );
}

const ABOUT =
  /^(?:aantal(?:len)? )?(?:ontvangen |ingediende )?klachten(?:(?: ?(?:en|\/|&) ?)bezwa(?:ar|ren)(?:schriften)?)?[.:]?$/i;

function bothOf({ complaints, objections, together }: ComplaintCount): number | undefined {
  if (together !== undefined) return together;
  return complaints === undefined || objections === undefined ? undefined : complaints + objections;
}
