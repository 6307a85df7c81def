import type { Language } from "../language/language";
import type { AdmissionTable } from "../progress/admission/admission";
import { admissionFigures } from "../progress/admission/admissionFigures";
import { growthMessage, levelMessage } from "../progress/admission/testMessages";
import { textTable } from "./textTable";

/** Level and growth of admission statements, a line a year. */
export function admissionText(
  tables: readonly AdmissionTable[],
  { say, words }: Language,
): readonly string[] {
  return tables.flatMap((table) => [
    words("tlv.title", { sheet: table.sheet }),
    ...textTable([
      [words("tlv.year"), words("tlv.level"), words("tlv.growth")].map((text) => ({ text })),
      ...admissionFigures(table).map(({ year, level, growth }) =>
        [year.name, say(levelMessage(level)), say(growthMessage(growth))].map((text) => ({ text })),
      ),
    ]),
    "",
  ]);
}
