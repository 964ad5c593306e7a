import type { ReadTable, SheetReading } from "../../../tableResult.ts";
import { keyOf } from "../../../table/keyOf.ts";
import { compactText } from "../../../text/compactText.ts";
import { readValue } from "../../../value/readValue.ts";
import { formatAt, placeOf, shownPlainAt, shownTextAt, valueAt } from "../../../view/sheetView.ts";
import { sharesOf } from "../../sharesOf.ts";
import type { FoundWeight } from "../../tableReading.ts";

/** What a legend says of one code. */
interface LegendEntry {
  readonly name: string;
  readonly weight: FoundWeight | null;
}

/**
 * "K1 | K2 | K3" over the scores, and elsewhere a table without scores that says "K1 | 产量 | 40%": columns are called as
 * the legend calls them and weigh what it says. Believed where it knows every code of a table, two or more.
 */
export function namedByLegend(sheets: readonly SheetReading[]): readonly SheetReading[] {
  const legend = new Map(
    sheets.flatMap(({ tables }) => tables.flatMap((table) => (isScored(table) ? [] : entriesOf(table)))),
  );
  if (legend.size < 2) return sheets;
  return sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => withLegend(table, legend)),
  }));
}

const isScored = ({ reading }: ReadTable): boolean => (reading?.series.length ?? 0) > 0;

const code =
  /^(指标|考核|项目)?(代号|代码|编号|编码|简称|缩写|序号)$|^((kpi|indicator|item) ?)?(code|id|abbr(eviation)?|key|no\.?)$/u;

function entriesOf({ frame }: ReadTable): [string, LegendEntry][] {
  const { view } = frame;
  const codes = frame.columns.find(({ labels }) => code.test(labels.at(-1)?.compact ?? ""))?.column;
  const names = keyOf(frame, ["indicatorName"]);
  const weights = keyOf(frame, ["weight", "fullMarks"]);
  if (codes === undefined || names === null || codes === names) return [];
  const rows = Array.from({ length: frame.bodyBottom - frame.bodyTop }, (_, index) => frame.bodyTop + index);
  const { shares } = sharesOf(
    rows.map((row) => {
      const reading =
        weights === null ? null : readValue(valueAt(view, row, weights), formatAt(view, row, weights));
      return reading?.kind === "number" ? reading : null;
    }),
  );
  return rows.flatMap((row, index): [string, LegendEntry][] => {
    const [key, name] = [compactText(shownTextAt(view, row, codes)), shownPlainAt(view, row, names)];
    const share = shares[index] ?? null;
    if (key === "" || name === "") return [];
    const weight: FoundWeight | null =
      share === null || weights === null
        ? null
        : {
            share,
            typed: shownTextAt(view, row, weights),
            at: placeOf(view, row, weights),
            source: "weightColumn",
            isPoints: false,
          };
    return [[key, { name, weight }]];
  });
}

function withLegend(table: ReadTable, legend: ReadonlyMap<string, LegendEntry>): ReadTable {
  const { reading, meanings } = table;
  if (reading === null || reading.indicators.length < 2) return table;
  const entryOf = (names: readonly string[]): LegendEntry | undefined =>
    legend.get(compactText(names.at(-1) ?? ""));
  if (!reading.indicators.every(({ names }) => entryOf(names) !== undefined)) return table;
  const named = (names: readonly string[]): readonly string[] => [
    ...names.slice(0, -1),
    entryOf(names)?.name ?? names.at(-1) ?? "",
  ];
  return {
    ...table,
    meanings: meanings.map((meaning) =>
      meaning.use.use === "series" && meaning.use.names.length > 0
        ? { ...meaning, use: { ...meaning.use, names: named(meaning.use.names) } }
        : meaning,
    ),
    reading: {
      ...reading,
      indicators: reading.indicators.map((mention) => ({
        ...mention,
        names: named(mention.names),
        weights: [
          ...mention.weights.slice(0, -1),
          mention.weights.at(-1) ?? entryOf(mention.names)?.weight ?? null,
        ],
      })),
    },
  };
}
