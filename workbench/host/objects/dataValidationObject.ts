import { overlaps } from "../../model/rectangle";
import {
  DEFAULT_ALERT,
  validationsOver,
  withoutValidation,
  type ErrorAlert,
  type Validation,
  type ValidationRule,
} from "../../model/validation";
import type { HostObject } from "../wire/hostObject";
import { fieldsGiven, invalidArgument, nameGiven, textGiven, truthGiven } from "./arguments";
import type { HostContext, Place } from "./hostContext";

const OPERATORS = ["Between"] as const;
const MIXED: readonly string[] = ["Inconsistent", "MixedCriteria"];
const KINDS = { "whole-number": "WholeNumber", list: "List", other: "Custom" } as const;

/** Excel.DataValidation of a place. Whole numbers between two bounds and lists are enforced; other rules are kept. */
export function dataValidationObject(context: HostContext, place: Place): HostObject {
  const current = (): Validation | undefined =>
    context
      .sheet(place.sheetId)
      .validations.find((one) => place.areas.some((area) => overlaps(one.area, area)));
  const change = (changes: Partial<Omit<Validation, "area">>): void => {
    const base = current() ?? { rule: { kind: "other", wire: {} }, alert: DEFAULT_ALERT, ignoreBlanks: true };
    context.change(place.sheetId, (sheet) => ({
      ...sheet,
      validations: [
        ...cleared(sheet.validations, place),
        ...place.areas.map((area) => ({ ...base, ...changes, area })),
      ],
    }));
  };
  const kind = (): string => kindOver(context.sheet(place.sheetId).validations, place);
  // Of an area with several of them Excel tells no one rule and no one alert.
  const unlessMixed = (read: () => unknown): unknown => (MIXED.includes(kind()) ? null : read());
  return {
    typeName: "DataValidation",
    properties: {
      type: { since: "1.8", read: kind },
      rule: {
        since: "1.8",
        read: () => unlessMixed(() => wireRule(current()?.rule)),
        write: (value) => {
          change({ rule: ruleGiven(value) });
        },
      },
      errorAlert: {
        since: "1.8",
        read: () => unlessMixed(() => current()?.alert ?? DEFAULT_ALERT),
        write: (value) => {
          change({ alert: alertGiven(value) });
        },
      },
      ignoreBlanks: {
        since: "1.8",
        read: () => current()?.ignoreBlanks ?? true,
        write: (value) => {
          change({ ignoreBlanks: truthGiven(value, "ignoreBlanks") });
        },
      },
    },
    methods: {
      clear: {
        since: "1.8",
        run: () => {
          context.change(place.sheetId, (sheet) => ({
            ...sheet,
            validations: cleared(sheet.validations, place),
          }));
        },
      },
    },
  };
}

/** Excel.DataValidationType of a place: one rule, none, not everywhere, or several. */
function kindOver(validations: readonly Validation[], place: Place): string {
  const { found, isEverywhere } = validationsOver(validations, place.areas);
  const [first, ...others] = found;
  if (!first) return "None";
  if (!isEverywhere) return "MixedCriteria";
  const told = ({ rule, alert, ignoreBlanks }: Validation): string =>
    JSON.stringify([rule, alert, ignoreBlanks]);
  return others.every((one) => told(one) === told(first)) ? KINDS[first.rule.kind] : "Inconsistent";
}

function cleared(validations: readonly Validation[], place: Place): readonly Validation[] {
  return place.areas.reduce(withoutValidation, validations);
}

function ruleGiven(value: unknown): ValidationRule {
  const given = fieldsGiven(value, "rule");
  if (given["list"] !== undefined) return listGiven(given["list"]);
  if (given["wholeNumber"] === undefined) return { kind: "other", wire: given };
  const { formula1, formula2, operator } = fieldsGiven(given["wholeNumber"], "wholeNumber");
  nameGiven(operator, OPERATORS, "operator");
  const [least, most] = [Number(formula1), Number(formula2)];
  if (!Number.isInteger(least) || !Number.isInteger(most)) throw invalidArgument("wholeNumber");
  return { kind: "whole-number", least, most };
}

/** A list of texts with commas between. Excel refuses more than 255 characters. */
function listGiven(value: unknown): ValidationRule {
  const { inCellDropDown, source } = fieldsGiven(value, "list");
  truthGiven(inCellDropDown, "inCellDropDown");
  const text = textGiven(source, "source");
  if (text === "" || text.length > 255) throw invalidArgument("source");
  return { kind: "list", source: text };
}

function wireRule(rule: ValidationRule | undefined): unknown {
  if (!rule) return {};
  if (rule.kind === "other") return rule.wire;
  if (rule.kind === "list") return { list: { inCellDropDown: true, source: rule.source } };
  return { wholeNumber: { formula1: rule.least, formula2: rule.most, operator: "Between" } };
}

function alertGiven(value: unknown): ErrorAlert {
  const given = fieldsGiven(value, "errorAlert");
  return {
    title: textGiven(given["title"], "title"),
    message: textGiven(given["message"], "message"),
    style: nameGiven(given["style"], ["Stop", "Warning", "Information"], "style"),
    showAlert: truthGiven(given["showAlert"], "showAlert"),
  };
}
