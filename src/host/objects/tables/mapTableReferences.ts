import { formulaTokens } from "../../calc/formulaTokens.ts";

/** What a structured reference is made of, for renaming. */
export interface TableNaming {
  /** A quick look at a formula's text: false where it surely holds nothing to rename. */
  mayStandIn(formula: string): boolean;
  /** A table's name as it stands in a formula; gives the name to write. */
  table(name: string): string;
  /**
   * A column's name in a reference to a table; gives the name to write.
   *
   * @param tableName - "" for a reference from within the table itself, such as [@Score].
   */
  column(name: string, tableName: string): string;
}

/** `[`, `]`, `#` and `'` in a column's name are written with an apostrophe before them; so is `@` at the start. */
const special = /[[\]#'@]/g;

/** Rewrites the tables and columns that a formula names, and leaves every other character alone. */
export function mapTableReferences(formula: string, naming: TableNaming): string {
  if (!naming.mayStandIn(formula)) {
    return formula;
  }
  const tokens = formulaTokens(formula);
  if (!tokens.some(({ kind }) => kind === "name" || kind === "structured")) {
    return formula;
  }
  const mapped = tokens
    .map(({ kind, text }) => {
      if (kind === "name") {
        return naming.table(text);
      }
      return kind === "structured" ? mapStructured(text, naming) : text;
    })
    .join("");
  return formula.startsWith("=") ? `=${mapped}` : mapped;
}

function mapStructured(text: string, naming: TableNaming): string {
  const bracket = text.indexOf("[");
  const tableName = text.slice(0, bracket);
  const inner = text.slice(bracket + 1, -1);
  const renamed = (escaped: string): string => {
    const before = escaped.replace(/'(.)/g, "$1");
    const after = naming.column(before, tableName);
    return after === before ? escaped : after.replace(special, "'$&");
  };
  const brackets = inner.includes("[")
    ? inner.replace(/\[((?:[^[\]']|'.)*)\]/g, (whole: string, name: string) =>
        name.startsWith("#") ? whole : `[${renamed(name)}]`,
      )
    : mapSimple(inner, renamed);
  return `${tableName === "" ? "" : naming.table(tableName)}[${brackets}]`;
}

/** "Score", "@Score", "#Totals", "@" and "". */
function mapSimple(inner: string, renamed: (name: string) => string): string {
  const [, at = "", name = ""] = /^(@?)(.*)$/s.exec(inner) ?? [];
  return name === "" || name.startsWith("#") ? inner : `${at}${renamed(name)}`;
}
