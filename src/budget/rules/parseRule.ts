import type { Comparison, Expression, HouseRule, PeriodRange, RuleError } from "./houseRule";
import { ruleTokens, type RuleToken } from "./ruleTokens";

const COMPARISONS: readonly string[] = ["=", "<>", "<", "<=", ">", ">="];

/**
 * Reads a rule: `Programma 13 = regeling schoolmaatschappelijk werk`, `Resultaat >= 0 in 2020 t/m 2024`,
 * `Programma 3 / leerlingen tussen 125 en 135`, with an optional `marge 5`. Gives where it stopped where it cannot.
 */
export function parseRule(text: string): HouseRule | RuleError {
  const tokens = ruleTokens(text);
  if ("expected" in tokens) return tokens;
  return new RuleReader(text, tokens).read();
}

/** Reads a calculation without a comparison: "Programma 3 / 130". Gives where it stopped where it cannot. */
export function parseExpression(text: string): Expression | RuleError {
  const tokens = ruleTokens(text);
  if ("expected" in tokens) return tokens;
  return new RuleReader(text, tokens).readExpression();
}

/** Whether reading a rule or a calculation stopped somewhere. */
export function isRuleError(result: HouseRule | Expression | RuleError): result is RuleError {
  return "expected" in result;
}

class Stopped extends Error {
  readonly where: RuleError;
  constructor(where: RuleError) {
    super(`The rule stops at ${where.at.toString()}.`);
    this.where = where;
  }
}

/** Recursive descent: products bind closer than sums. */
class RuleReader {
  readonly #text: string;
  readonly #tokens: readonly RuleToken[];
  #next = 0;

  constructor(text: string, tokens: readonly RuleToken[]) {
    this.#text = text;
    this.#tokens = tokens;
  }

  read(): HouseRule | RuleError {
    try {
      const left = this.#sum();
      const conditions = this.#takeKeyword("between") ? this.#between() : [this.#comparison()];
      const periods = this.#takeKeyword("in") ? this.#periods() : undefined;
      const tolerance = this.#takeKeyword("margin") ? this.#number() : 0;
      if (this.#peek()) this.#stop("end");
      return { text: this.#text, left, conditions, periods, tolerance };
    } catch (problem) {
      if (problem instanceof Stopped) return problem.where;
      throw problem;
    }
  }

  readExpression(): Expression | RuleError {
    try {
      const expression = this.#sum();
      if (this.#peek()) this.#stop("end");
      return expression;
    } catch (problem) {
      if (problem instanceof Stopped) return problem.where;
      throw problem;
    }
  }

  #between(): HouseRule["conditions"] {
    const least = this.#sum();
    if (!this.#takeKeyword("and")) this.#stop("and");
    return [
      { comparison: ">=", right: least },
      { comparison: "<=", right: this.#sum() },
    ];
  }

  #comparison(): HouseRule["conditions"][number] {
    const token = this.#peek();
    if (token?.kind !== "sign" || !COMPARISONS.includes(token.text)) return this.#stop("comparison");
    this.#next += 1;
    return { comparison: token.text as Comparison, right: this.#sum() };
  }

  #sum(): Expression {
    let left = this.#product();
    for (let sign = this.#takeSign("+", "-"); sign; sign = this.#takeSign("+", "-")) {
      left = { kind: "operation", operator: sign, left, right: this.#product() };
    }
    return left;
  }

  #product(): Expression {
    let left = this.#factor();
    for (let sign = this.#takeSign("*", "/"); sign; sign = this.#takeSign("*", "/")) {
      left = { kind: "operation", operator: sign, left, right: this.#factor() };
    }
    return left;
  }

  #factor(): Expression {
    const token = this.#peek();
    if (this.#takeSign("-")) {
      return { kind: "operation", operator: "-", left: { kind: "number", value: 0 }, right: this.#factor() };
    }
    if (token?.kind === "sign" && token.text === "(") {
      this.#next += 1;
      const inside = this.#sum();
      const close = this.#peek();
      if (close?.kind !== "sign" || close.text !== ")") return this.#stop("parenthesis");
      this.#next += 1;
      return inside;
    }
    if (token?.kind !== "number" && token?.kind !== "words") return this.#stop("value");
    this.#next += 1;
    if (token.kind === "number") return { kind: "number", value: token.value };
    const line = { kind: "line", name: token.text, at: token.at } as const;
    return this.#takeKeyword("over") ? { ...line, over: this.#periods() } : line;
  }

  #periods(): PeriodRange {
    const first = this.#period();
    const isRange = this.#takeKeyword("until") || this.#takeSign("-") !== undefined;
    return { first, last: isRange ? this.#period() : first };
  }

  #period(): string {
    const token = this.#peek();
    if (token?.kind !== "number" && token?.kind !== "words") return this.#stop("period");
    this.#next += 1;
    return token.kind === "number" ? token.value.toString() : token.text;
  }

  #number(): number {
    const token = this.#peek();
    if (token?.kind !== "number") return this.#stop("number");
    this.#next += 1;
    return token.value;
  }

  #peek(): RuleToken | undefined {
    return this.#tokens[this.#next];
  }

  #takeKeyword(text: string): boolean {
    const token = this.#peek();
    const isIt = token?.kind === "keyword" && token.text === text;
    if (isIt) this.#next += 1;
    return isIt;
  }

  #takeSign<Sign extends "+" | "-" | "*" | "/">(...signs: readonly Sign[]): Sign | undefined {
    const token = this.#peek();
    const sign = token?.kind === "sign" ? signs.find((one) => one === token.text) : undefined;
    if (sign) this.#next += 1;
    return sign;
  }

  #stop(expected: RuleError["expected"]): never {
    throw new Stopped({ at: this.#peek()?.at ?? this.#text.length + 1, expected });
  }
}
