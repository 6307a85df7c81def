import { COMPARISONS, type ConditionalFormat } from "../../model/conditionalFormat";
import { RichError } from "../wire/errors";
import type { HostObject, Property } from "../wire/hostObject";
import { colourGiven, fieldsGiven, invalidArgument, nameGiven, textGiven, truthGiven } from "./arguments";
import type { HostContext } from "./hostContext";

/** Excel.ConditionalFormat with its rule and its looks. */
export function conditionalFormatObject(context: HostContext, sheetId: string, id: string): HostObject {
  const format = (): ConditionalFormat => {
    const found = context.sheet(sheetId).conditionalFormats.find((candidate) => candidate.id === id);
    if (!found) throw new RichError("ItemNotFound", "The requested resource doesn't exist.");
    return found;
  };
  const change = (changes: Partial<ConditionalFormat>): void => {
    format();
    context.change(sheetId, (sheet) => ({
      ...sheet,
      conditionalFormats: sheet.conditionalFormats.map((other) =>
        other.id === id ? { ...other, ...changes } : other,
      ),
    }));
  };
  const kind = (): ConditionalFormat["rule"]["kind"] => format().rule.kind;
  const custom = customObject(format, change);
  const cellValue = cellValueObject(format, change);
  const ofKind = (wanted: ConditionalFormat["rule"]["kind"], object: HostObject): HostObject => {
    if (kind() !== wanted)
      throw new RichError("InvalidOperation", "The conditional format is of another type.");
    return object;
  };
  return {
    typeName: "ConditionalFormat",
    id,
    properties: {
      id: { since: "1.6", read: () => format().id },
      type: { since: "1.6", read: () => (kind() === "custom" ? "Custom" : "CellValue") },
      priority: { since: "1.6", read: () => context.sheet(sheetId).conditionalFormats.indexOf(format()) },
      stopIfTrue: {
        since: "1.6",
        read: () => format().stopIfTrue,
        write: (value) => {
          change({ stopIfTrue: truthGiven(value, "stopIfTrue") });
        },
      },
      custom: { since: "1.6", read: () => ofKind("custom", custom) },
      customOrNullObject: { since: "1.6", read: () => (kind() === "custom" ? custom : null) },
      cellValue: { since: "1.6", read: () => ofKind("cell-value", cellValue) },
      cellValueOrNullObject: { since: "1.6", read: () => (kind() === "cell-value" ? cellValue : null) },
    },
    methods: {
      delete: {
        since: "1.6",
        run: () => {
          format();
          context.change(sheetId, (sheet) => ({
            ...sheet,
            conditionalFormats: sheet.conditionalFormats.filter((other) => other.id !== id),
          }));
        },
      },
    },
  };
}

type Change = (changes: Partial<ConditionalFormat>) => void;

function customObject(format: () => ConditionalFormat, change: Change): HostObject {
  const rule: HostObject = {
    typeName: "ConditionalFormatRule",
    properties: {
      formula: {
        since: "1.6",
        read: () => {
          const current = format().rule;
          return current.kind === "custom" ? current.formula : null;
        },
        write: (value) => {
          const formula = textGiven(value, "formula");
          if (!/^=./.test(formula)) throw invalidArgument("formula");
          change({ rule: { kind: "custom", formula } });
        },
      },
    },
    methods: {},
  };
  return {
    typeName: "CustomConditionalFormat",
    properties: {
      rule: { since: "1.6", read: () => rule },
      format: { since: "1.6", read: () => looksObject(format, change) },
    },
    methods: {},
  };
}

function cellValueObject(format: () => ConditionalFormat, change: Change): HostObject {
  return {
    typeName: "CellValueConditionalFormat",
    properties: {
      rule: {
        since: "1.6",
        read: () => {
          const { rule } = format();
          if (rule.kind !== "cell-value") return null;
          return {
            operator: rule.operator,
            formula1: rule.formula1,
            ...(rule.formula2 && { formula2: rule.formula2 }),
          };
        },
        write: (value) => {
          const given = fieldsGiven(value, "rule");
          const operator = nameGiven(given["operator"], COMPARISONS, "operator");
          change({
            rule: {
              kind: "cell-value",
              operator,
              formula1: formulaGiven(given["formula1"]),
              formula2: given["formula2"] === undefined ? null : formulaGiven(given["formula2"]),
            },
          });
        },
      },
      format: { since: "1.6", read: () => looksObject(format, change) },
    },
    methods: {},
  };
}

/** A bound may be given as a number or as a formula. */
function formulaGiven(value: unknown): string {
  return typeof value === "number" ? value.toString() : textGiven(value, "formula");
}

function looksObject(format: () => ConditionalFormat, change: Change): HostObject {
  const colour = (name: "fill" | "colour"): Property => ({
    since: "1.6",
    read: () => format()[name],
    write: (value) => {
      change({ [name]: colourGiven(value) });
    },
  });
  const bold: Property = {
    since: "1.6",
    read: () => format().bold,
    write: (value) => {
      change({ bold: truthGiven(value, "bold") });
    },
  };
  const fill: HostObject = {
    typeName: "ConditionalRangeFill",
    properties: { color: colour("fill") },
    methods: {},
  };
  const font: HostObject = {
    typeName: "ConditionalRangeFont",
    properties: { color: colour("colour"), bold },
    methods: {},
  };
  return {
    typeName: "ConditionalRangeFormat",
    properties: {
      fill: { since: "1.6", read: () => fill },
      font: { since: "1.6", read: () => font },
      numberFormat: {
        since: "1.6",
        read: () => format().numberFormat ?? null,
        write: (value) => {
          change({ numberFormat: textGiven(value, "numberFormat") });
        },
      },
    },
    methods: {},
  };
}
