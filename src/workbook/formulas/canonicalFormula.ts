/**
 * A formula in one spelling, so that what different programs make of one compares equal: blanks, case, prefixes of functions,
 * `@`, `$`, quotes round sheets, separators, array braces, numbers, TRUE() and parentheses that change nothing. Texts stay as
 * they are. What is no formula of this grammar (unions, intersections, broken text) stays as it is and equals itself alone.
 */
export function canonicalFormula(formula: string): string {
  const bare = formula.trim().replace(/^\{(=.*)\}$/s, "$1");
  const text = bare.replace(/^(?:of:|oooc:|msoxl:)?=/i, "");
  const tokens = tokensOf(text);
  const parsed = tokens && new Reader(tokens).whole();
  return parsed ?? `? ${text}`;
}

const token =
  /\s+|("(?:[^"]|"")*")|'((?:[^']|'')*)'!|((?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(#[A-Za-z0-9/]+[!?]?)|([\p{L}_\\][\p{L}\p{N}_.\\?]*!?)|(<>|<=|>=|[-=<>+*/^&%:,;(){}@])/uy;

/** The tokens of a text in their one spelling; undefined where something in it is none. */
function tokensOf(text: string): readonly string[] | undefined {
  const parts = text.split(/("(?:[^"]|"")*"|'(?:[^']|'')*'!)/);
  const plain = parts.map((part, index) => (index % 2 === 1 ? part : part.replaceAll("$", ""))).join("");
  const tokens: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < plain.length) {
    const match = token.exec(plain);
    if (match === null) return undefined;
    const [, quoted, sheet, number, error, word, operator] = match;
    if (quoted !== undefined) tokens.push(quoted);
    else if (sheet !== undefined) tokens.push(`${sheet.replaceAll("''", "'").toUpperCase()}!`);
    else if (number !== undefined) tokens.push(String(Number(number)));
    else if (word !== undefined) tokens.push(word.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/, ""));
    else if (error !== undefined) tokens.push(error.toUpperCase());
    else if (operator !== undefined) tokens.push(operator);
  }
  return tokens;
}

/** How firmly operators bind. */
const binding: Readonly<Record<string, number>> = {
  ...{ "=": 1, "<>": 1, "<": 1, ">": 1, "<=": 1, ">=": 1, "&": 2, "+": 3, "-": 3 },
  ...{ "*": 4, "/": 4, "^": 5, ":": 8 },
};
const ofSign = 6;
/** Excel nests 64 functions. */
const deepest = 400;

class Reader {
  #at = 0;
  #depth = 0;

  constructor(private readonly tokens: readonly string[]) {}

  /** Undefined where the tokens are no formula. */
  whole(): string | undefined {
    const said = this.#expression(0);
    return this.#at === this.tokens.length ? said : undefined;
  }

  #takes(wanted: string): boolean {
    if (this.tokens[this.#at] !== wanted) return false;
    this.#at += 1;
    return true;
  }

  #expression(least: number): string | undefined {
    if ((this.#depth += 1) > deepest) return undefined;
    let left = this.#operand();
    while (left !== undefined) {
      const operator = this.tokens[this.#at] ?? "";
      if (operator === "%") {
        this.#at += 1;
        left = `(${left}%)`;
        continue;
      }
      const power = binding[operator];
      if (power === undefined || power <= least) break;
      this.#at += 1;
      const right = this.#expression(power);
      left = right === undefined ? undefined : `(${left}${operator}${right})`;
    }
    this.#depth -= 1;
    return left;
  }

  #operand(): string | undefined {
    const first = this.tokens[this.#at];
    if (first === undefined) return undefined;
    this.#at += 1;
    if (first === "+" || first === "@") return this.#expression(ofSign);
    if (first === "-") {
      const signed = this.#expression(ofSign);
      return signed === undefined ? undefined : `(-${signed})`;
    }
    if (first === "(") {
      const inner = this.#expression(0);
      return this.#takes(")") ? inner : undefined;
    }
    if (first === "{") return this.#constants();
    if (first.endsWith("!") && !first.startsWith("#") && !first.startsWith('"')) return this.#onSheet(first);
    if (/^[-=<>*/^&%:,;)}]/.test(first)) return undefined;
    return this.#takes("(") ? this.#called(first) : first;
  }

  #onSheet(sheet: string): string | undefined {
    const cell = this.#operand();
    return cell === undefined ? undefined : `${sheet}${cell}`;
  }

  /** A list of constants, to its brace. */
  #constants(): string | undefined {
    const end = this.tokens.indexOf("}", this.#at);
    if (end < 0) return undefined;
    const inner = this.tokens.slice(this.#at, end).join("");
    this.#at = end + 1;
    return `{${inner}}`;
  }

  #called(name: string): string | undefined {
    const given: string[] = [];
    if (!this.#takes(")")) {
      do {
        const isLeftOut = [",", ";", ")"].includes(this.tokens[this.#at] ?? "");
        const one = isLeftOut ? "" : this.#expression(0);
        if (one === undefined) return undefined;
        given.push(one);
      } while (this.#takes(",") || this.#takes(";"));
      if (!this.#takes(")")) return undefined;
    }
    if ((name === "TRUE" || name === "FALSE") && given.length === 0) return name;
    return name === "SINGLE" && given.length === 1 ? given[0] : `${name}(${given.join(",")})`;
  }
}

/** Tells whether formulas are one, as different programs write it; formulas that recur are brought to one spelling once. */
export class FormulaComparison {
  readonly #known = new Map<string, string>();

  isSame(one: string, other: string): boolean {
    return one === other || this.#canonical(one) === this.#canonical(other);
  }

  #canonical(formula: string): string {
    const known = this.#known.get(formula);
    if (known !== undefined) return known;
    const made = canonicalFormula(formula);
    this.#known.set(formula, made);
    return made;
  }
}
