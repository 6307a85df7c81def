import type { Expression } from "./houseRule";

/**
 * What a calculation gives. amount: euro, which is told to the cent. share: an amount by an amount, as 10 %. number:
 * neither, as "130" or a parameter; it goes with both.
 */
export type ValueKind = "amount" | "share" | "number";

/** The kind of a calculation's outcome; a name is an amount unless it is a parameter's. */
export function valueKind(expression: Expression, isParameter: (name: string) => boolean): ValueKind {
  if (expression.kind === "number") return "number";
  if (expression.kind === "line") return isParameter(expression.name) ? "number" : "amount";
  const left = valueKind(expression.left, isParameter);
  const right = valueKind(expression.right, isParameter);
  switch (expression.operator) {
    case "+":
    case "-":
      return left === "number" ? right : left;
    case "*":
      return left === "amount" || right === "amount" ? "amount" : left === "number" ? right : left;
    case "/":
      if (right === "amount") return "share";
      return left === "number" ? right : left;
  }
}
