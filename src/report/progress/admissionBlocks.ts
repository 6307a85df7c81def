import type { Language } from "../../language/language";
import { actionsAbout } from "../../progress/admission/actionsAbout";
import { admissionFigures } from "../../progress/admission/admissionFigures";
import { growthMessage, levelMessage } from "../../progress/admission/testMessages";
import type { Review } from "../../review/review";
import { column, heading, line, paragraph, table } from "../document/blocks";
import type { ReportBlock } from "../document/reportDocument";

/** Level and growth of admission statements beside the national figure, and which actions ask for them. */
export function admissionBlocks(
  { admission, progress }: Pick<Review, "admission" | "progress">,
  { say, words }: Language,
): readonly ReportBlock[] {
  if (admission.length === 0) return [];
  const columns = [
    column(words("tlv.year"), 2),
    column(words("tlv.level"), 6),
    column(words("tlv.growth"), 6),
  ];
  const asked = (["level", "growth"] as const).flatMap((test) => {
    const codes = actionsAbout(test, progress).map(({ code, plan }) => code || plan);
    if (codes.length === 0) return [];
    return [
      paragraph(words(test === "level" ? "tlv.askedLevel" : "tlv.askedGrowth", { codes: codes.join(", ") })),
    ];
  });
  return [
    heading(1, words("chapters.tlv")),
    paragraph(words("tlv.apart"), "lead"),
    ...admission.flatMap((one) => [
      heading(2, words("tlv.title", { sheet: one.sheet })),
      table(
        words("chapters.tlv"),
        columns,
        admissionFigures(one).map(({ year, level, growth }) =>
          line(year.name, say(levelMessage(level)), say(growthMessage(growth))),
        ),
      ),
    ]),
    paragraph(words("tlv.basis")),
    ...asked,
  ];
}
