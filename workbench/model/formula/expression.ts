import { tokensOf, type Token } from "./tokens";

type CellReference = Extract<Token, { readonly kind: "cell" }>;

/** A parsed formula. */
export type Expression =
  | { readonly kind: "literal"; readonly value: number | string | boolean }
  | CellReference
  | { readonly kind: "area"; readonly from: CellReference; readonly to: CellReference }
  | { readonly kind: "call"; readonly name: string; readonly operands: readonly Expression[] }
  | {
      readonly kind: "operation";
      readonly sign: string;
      readonly left: Expression;
      readonly right: Expression;
    };

/** Signs from the weakest to the strongest, as Excel binds them. */
const LEVELS: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
];

/** Parses a formula with its "=". Undefined where it is outside the small class that is understood here. */
export function parseFormula(formula: string): Expression | undefined {
  const tokens = formula.startsWith("=") ? tokensOf(formula.slice(1)) : undefined;
  if (!tokens || tokens.length === 0) return undefined;
  const parser = new Parser(tokens);
  const expression = parser.operation(0);
  return parser.isAtEnd() ? expression : undefined;
}

class Parser {
  private position = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  isAtEnd(): boolean {
    return this.position === this.tokens.length;
  }

  operation(level: number): Expression | undefined {
    const signs = LEVELS[level];
    if (!signs) return this.operand();
    let left = this.operation(level + 1);
    for (let sign = this.peekSign(); left && sign && signs.includes(sign); sign = this.peekSign()) {
      this.position += 1;
      const right = this.operation(level + 1);
      left = right && { kind: "operation", sign, left, right };
    }
    return left;
  }

  private operand(): Expression | undefined {
    const token = this.tokens[this.position];
    this.position += 1;
    switch (token?.kind) {
      case "number":
      case "text":
        return { kind: "literal", value: token.value };
      case "cell":
        return this.peekSign() === ":" ? this.area(token) : token;
      case "name":
        return this.named(token.name);
      case "sign":
        return this.signed(token.sign);
      case undefined:
        return undefined;
    }
  }

  private area(from: CellReference): Expression | undefined {
    const to = this.tokens[this.position + 1];
    this.position += 2;
    return to?.kind === "cell" ? { kind: "area", from, to } : undefined;
  }

  private named(name: string): Expression | undefined {
    if (this.peekSign() !== "(") {
      return name === "TRUE" || name === "FALSE" ? { kind: "literal", value: name === "TRUE" } : undefined;
    }
    const operands: Expression[] = [];
    do {
      this.position += 1;
      if (this.peekSign() === ")" && operands.length === 0) break;
      const operand = this.operation(0);
      if (!operand) return undefined;
      operands.push(operand);
    } while (this.peekSign() === ",");
    return this.closed({ kind: "call", name, operands });
  }

  private signed(sign: string): Expression | undefined {
    if (sign === "(") return this.closed(this.operation(0));
    const operand = sign === "-" ? this.operand() : undefined;
    return operand && { kind: "operation", sign: "-", left: { kind: "literal", value: 0 }, right: operand };
  }

  private closed(expression: Expression | undefined): Expression | undefined {
    if (this.peekSign() !== ")") return undefined;
    this.position += 1;
    return expression;
  }

  private peekSign(): string | undefined {
    const token = this.tokens[this.position];
    return token?.kind === "sign" ? token.sign : undefined;
  }
}
