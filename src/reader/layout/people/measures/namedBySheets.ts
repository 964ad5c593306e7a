import type { IssueList } from "../../../report/issueList.ts";
import { onlyScoredTable } from "../../../onlyScoredTable.ts";
import type { ReadTable, SheetReading } from "../../../tableResult.ts";
import { canonicalText } from "../../../text/canonicalText.ts";
import { readLabel, type Label } from "../../../value/readLabel.ts";
import { periodIdOf } from "../../../value/readPeriod.ts";
import { placeOf } from "../../../view/sheetView.ts";
import { impliedIndicator } from "../../impliedIndicator.ts";
import { weightOfLabel } from "../../weightOfLabel.ts";

/** A sheet whose one table has one column of scores, or one per period, that no heading names. */
interface LoneSheet {
  readonly sheet: SheetReading;
  readonly table: ReadTable;
  readonly label: Label;
  readonly people: ReadonlySet<string>;
}

/**
 * Sheets that rate the same people with unnamed columns of scores ("工作质量", "工作态度": 姓名 | 得分, or 姓名 | 1月 | 2月)
 * are called as their indicators are. Names that say a period, a rater, a version or nothing leave everything as it is.
 */
export function namedBySheets(sheets: readonly SheetReading[], issues: IssueList): readonly SheetReading[] {
  const lone = sheets.flatMap(loneSheet);
  const shared = lone.filter(({ people }, index) =>
    lone.some((other, position) => position !== index && areSame(people, other.people)),
  );
  if (new Set(shared.map(({ label }) => label.compact)).size < Math.max(2, shared.length)) return sheets;
  const found = new Map(shared.map(({ sheet, table, label }) => [sheet, { table, label }]));
  return sheets.map((sheet) => {
    const own = found.get(sheet);
    if (own === undefined) return sheet;
    const named = withName(own.table, own.label, issues);
    return { ...sheet, tables: sheet.tables.map((table) => (table === own.table ? named : table)) };
  });
}

/** Results of everything; "接诊量得分" is the score of one indicator. */
const ofWhole =
  /^(总|合计|综合|考核|绩效|考评|测评|评分|打分|得分|分数|成绩|最终|最后|年度|年终|全年|季度|月度|本期|kpi|final|total|overall|score|rating|result)/u;

const generic = /^(sheet|table|工作表|表|数据|明细|汇总)?\s*\d*$|次|轮|版|副本|备份|初|复|copy|round|\bv\d/iu;

function loneSheet(sheet: SheetReading): LoneSheet[] {
  const table = onlyScoredTable(sheet);
  const { sheetName } = sheet.view.grid;
  const label = readLabel(sheetName);
  if (table === null) return [];
  const { series, indicators, subjects } = table.reading;
  const periods = new Set(series.map(({ period }) => (period === null ? "" : periodIdOf(period))));
  const isPlain =
    periods.size === series.length &&
    indicators.length === 1 &&
    indicators[0]?.names.join("") === impliedIndicator &&
    series.every(({ kind, rater, raterName }) => kind === "rating" && rater === null && raterName === null) &&
    [table.raterName, table.raterGroup, subjects.periods].every((part) => part === null);
  const isResult = label.role?.role === "total" || label.role?.role === "score";
  const names =
    (label.role === null || (isResult && !ofWhole.test(label.compact))) &&
    label.rater === null &&
    label.period === null &&
    label.compact.length >= 2;
  if (!isPlain || !names || generic.test(canonicalText(sheetName))) return [];
  const people = new Set(subjects.ids.map((id, index) => id ?? subjects.names[index] ?? ""));
  return [{ sheet, table, label, people }];
}

/** Half of the smaller list stands in the other one. */
function areSame(first: ReadonlySet<string>, second: ReadonlySet<string>): boolean {
  const both = [...first].filter((person) => second.has(person)).length;
  return both >= 2 && both >= Math.min(first.size, second.size) * 0.5;
}

function withName(table: ReadTable, label: Label, issues: IssueList): ReadTable {
  const { reading, meanings, frame } = table;
  const column = meanings.find(({ use }) => use.use === "series")?.column ?? frame.left;
  const at = placeOf(frame.view, frame.headerRows.at(-1) ?? frame.bodyTop, column);
  issues.add({ code: "indicator_assumed", at, indicator: label.name, source: "sheetName" });
  const weight = weightOfLabel(label, at);
  return {
    ...table,
    meanings: meanings.map((meaning) =>
      meaning.use.use === "series"
        ? { ...meaning, use: { ...meaning.use, names: [label.name], weights: [label.weight] } }
        : meaning,
    ),
    reading:
      reading === null
        ? null
        : {
            ...reading,
            indicators: reading.indicators.map((mention) => ({
              ...mention,
              names: [label.name],
              weights: [mention.weights.at(-1) ?? weight],
              scale: mention.scale ?? label.scale,
            })),
          },
  };
}
