import { euroFromCents } from "../amounts/cents";
import type { SectorFigure } from "../budget/overhead/sectorFigure";
import type { Finding } from "../findings/finding";
import type { FileReading } from "../file/readWorkbookFile";
import type { Language } from "../language/language";
import { nameOf } from "../progress/explanations/checkExplanations";
import type { ActionScore, ProgressFigure } from "../progress/progress";
import { sectorText } from "../report/budget/sectorText";
import type { Review } from "../review/review";
import { cellName } from "../workbook/address";
import { admissionLine } from "./admissionLine";
import { agendaTermLine } from "./agendaTermLine";
import { budgetFiguresLine } from "./budgetFiguresLine";
import { agendaLine } from "./agendaLine";
import { ambitionLine } from "./ambitionLine";
import { calendarLine } from "./calendarLine";
import { checklistLine } from "./checklistLine";
import { comparisonLine } from "./comparisonLine";
import { homeSitterLine } from "./homeSitterLine";
import { normsLine } from "./normsLine";
import { placeIn } from "./placeIn";
import { realisationLine } from "./realisationLine";
import { regionalLine } from "./regionalLine";
import { itemsField, totalLine } from "./totalLine";
import { withoutEmpty } from "./withoutEmpty";
import { formLine, overviewLine } from "./yearPlanLines";

/** A review as `check --json` prints it. Amounts in findings are in the sheet's own unit, those of overhead in euro. */
export function checkLine(file: string, reading: FileReading, review: Review, language: Language): object {
  const calendar = calendarLine(review.calendar);
  return {
    file,
    ...(reading.csv ? { csv: reading.csv } : {}),
    budgets: review.budgets
      .filter(({ scope }) => scope === "whole")
      .map(({ sheet, periods, otherColumns, unit, expenseSign }) => ({
        sheet,
        periods: periods.map(({ name }) => name),
        unit,
        expenseSign,
        ...withoutEmpty({ otherColumns: otherColumns.map(({ name, kind }) => ({ name, kind })) }),
      })),
    findings: review.findings.map((finding) => findingLine(finding, language)),
    ...withoutEmpty({
      accepted: review.accepted.map((finding) => ({
        ...findingLine(finding, language),
        explanation: finding.accepted.explanation,
        date: finding.accepted.date,
      })),
    }),
    ...withoutEmpty({ totals: review.sums.map(totalLine) }),
    overhead: review.overhead.map((figure) => ({
      sheet: figure.sheet,
      period: figure.period,
      definition: figure.definition,
      ...(figure.name === undefined ? {} : { name: figure.name }),
      numerator: euroFromCents(figure.numerator),
      denominator: euroFromCents(figure.denominator),
      percentage: figure.percentage,
      ...(figure.norm ? { norm: { min: figure.norm.least, max: figure.norm.most } } : {}),
      verdict: figure.verdict,
    })),
    ...(review.sectorFigure && review.overhead.length > 0
      ? { overheadSector: sectorLine(review.sectorFigure, language) }
      : {}),
    ...budgetFiguresLine(review, language),
    ...withoutEmpty({ realisations: review.realisations.map(realisationLine) }),
    progress: review.progressFigures.map(progressLine),
    ...withoutEmpty({
      homeSitters: review.homeSitters.map(homeSitterLine),
      tlv: review.admission.map(admissionLine),
      agendaTerms: review.agendaTerms.map(agendaTermLine),
    }),
    norms: normsLine(review),
    ...withoutEmpty({ checklists: review.checklists.map(checklistLine) }),
    ...withoutEmpty({
      ambitions: review.ambitions.map(ambitionLine),
      agendas: review.agendas.map((agenda) => agendaLine(agenda, review.sameActors, review.calendar.today)),
      forms: review.forms.map(formLine),
      overviews: review.overviews.map(overviewLine),
      agendaComparisons: review.agendaComparisons.map(comparisonLine),
    }),
    ...(calendar ? { calendar } : {}),
    ...withoutEmpty({ regional: review.regional.map(regionalLine) }),
    coverage: {
      performed: review.coverage.performed,
      skipped: review.coverage.skipped.map(({ what, why }) => ({
        what: language.say(what),
        why: language.say(why),
      })),
    },
  };
}

/** What was measured in the sector: context beside the figures, no norm. */
function sectorLine({ range, written }: SectorFigure, language: Language): object {
  return {
    min: range.least,
    max: range.most,
    isNorm: false,
    ...(written ?? {}),
    says: sectorText({ range, written }, language),
  };
}

function progressLine(figure: ProgressFigure): object {
  const codes = (entries: readonly ActionScore[]): readonly string[] => entries.map(nameOf);
  const { sheet, period, filled, empty, counts, attention } = figure;
  return {
    sheet,
    period,
    filled,
    empty,
    counts,
    attention: codes(attention),
    repeated: codes(figure.repeated),
    belowNorm: codes(figure.belowNorm),
    slipped: codes(figure.slipped),
    recovered: codes(figure.recovered),
    proud: codes(figure.proud),
  };
}

function findingLine(finding: Finding, language: Language): object {
  const { sum, cell } = finding;
  return {
    rule: finding.rule,
    severity: finding.severity,
    sheet: cell.sheet,
    cell: cellName(cell),
    period: finding.period,
    ...(sum
      ? {
          reported: sum.reported,
          computed: sum.computed,
          difference: sum.difference,
          tolerance: sum.tolerance,
          ...itemsField(sum),
          terms: sum.terms.map((term) => ({
            cell: placeIn(cell.sheet, term.cell),
            label: term.label,
            value: term.value,
            weight: term.weight,
          })),
        }
      : {}),
    message: language.say(finding.message),
    hints: finding.hints.map((hint) => ({
      kind: hint.kind,
      cell: hint.cell && placeIn(cell.sheet, hint.cell),
      implied: hint.implied,
    })),
  };
}
