import type { ReaderShapeIssue } from "../../../core/index.ts";
import { figure } from "../../figure.ts";
import { listed } from "../../listed.ts";
import { columnRoleWord } from "../../words/columnRoleWord.ts";
import { leftOutWord } from "../../words/leftOutWord.ts";
import { noScoresWord } from "../../words/noScoresWord.ts";
import { sourceWord } from "../../words/sourceWord.ts";
import type { Sentences } from "../sentences.ts";
import { periodInWords } from "../../words/periodInWords.ts";

const said = (periodId: string): string => periodInWords(periodId, "zh-CN");

const elsewhere = (place: string): string => (place === "" ? "另一处" : ` ${place} 处`);

export const readerShapes: Sentences<ReaderShapeIssue> = {
  no_scores_found: ({ sheet, reason }) =>
    `工作表“${sheet}”未作为评分表读取：${noScoresWord(reason, "zh-CN")}。如其中确有评分，请设置姓名或工号列，并在表头写明各项指标。`,
  hidden_cells: ({ what, count, isRead }) => {
    const cells = {
      sheet: "此工作表已隐藏",
      rows: `此表有 ${figure(count)} 行隐藏`,
      columns: `此表有 ${figure(count)} 列隐藏`,
    }[what];
    return `${cells}，${isRead ? "但内容仍已读取。如不应计入，请删除相应内容。" : "未读取。"}`;
  },
  header_unclear: ({ header, assumed }) =>
    `“${header}”的含义不明确，暂按“${columnRoleWord(assumed, "zh-CN")}”处理。如不正确，请改写表头。`,
  column_left_out: ({ header, reason }) =>
    `“${header}”列未计入：${leftOutWord(reason, "zh-CN")}。如应计入，${leftOutAdvice(reason)}。`,
  mixed_scale: ({ indicator, scales }) =>
    `“${indicator}”的量表与其他指标不同（${listed(scales, "zh-CN")}），已各按自身满分折算。如不符合本意，请核对评分。`,
  scale_assumed: ({ indicator, min, max }) =>
    `“${indicator}”没有注明量表，根据数值暂按 ${figure(min)}–${figure(max)} 处理。如不正确，请在表头注明量表。`,
  full_marks_scaled: ({ sum }) =>
    `表中各项满分合计为 ${figure(sum)} 分，已按比例折算为百分制（得 ${figure(sum)} 分即 100 分）。如应按原分直接相加，请改用按原分累加的考核规则。`,
  word_scale_assumed: ({ indicator, words }) =>
    `“${indicator}”以文字评分且没有对应分数（${listed(words, "zh-CN")}），已按高低顺序折算为分数。如不符合本意，请直接填写分数。`,
  weights_missing: ({ indicators, assumed }) =>
    assumed === "nothing"
      ? `其他指标都有权重，${listed(indicators, "zh-CN")}没有，因此暂不计分。如应计分，请填写权重。`
      : assumed === "sum"
        ? `没有找到权重（${listed(indicators, "zh-CN")}）；表中总分等于各项得分之和，因此按得分直接相加。如不符合本意，请填写权重，或选择考核制度。`
        : assumed === "totals"
          ? `表中没有写明权重，已根据总分推算：${listed(indicators, "zh-CN")}。如不正确，请填写权重。`
          : `没有找到权重（${listed(indicators, "zh-CN")}），各项指标暂按相等权重计算。请填写权重，或选择考核制度。`,
  weights_mixed: ({ typed }) =>
    `权重写法不统一（${listed(typed, "zh-CN")}），已按合计相符的方式识别，请核对。`,
  weight_conflict: ({ indicator, takenPercent, leftPercent, otherAt }) =>
    `“${indicator}”的权重在此处为 ${figure(takenPercent)}%，在${elsewhere(otherAt)}为 ${figure(leftPercent)}%，已采用前者。请统一。`,
  weight_sum_off: ({ parent, sumPercent, handledAs }) =>
    `${parent === "" ? "表中" : `“${parent}”下`}的权重合计为 ${figure(sumPercent)}%。${handledAs === "scaled" ? "更正之前暂按比例折算。" : `表中总分按原权重相加，因此照原样计分，满分为量表的 ${figure(sumPercent)}%。如应为 100%，请更正。`}`,
  period_assumed: ({ period, source }) =>
    `表中没有注明考核期间，已根据${sourceWord(source, "zh-CN")}识别为${said(period)}。如不正确，请在表中注明。`,
  sheet_repeated: ({ sheet, firstSheet }) =>
    `工作表“${sheet}”与“${firstSheet}”内容完全相同，只计一次。如为备份，无需处理；如为另一期或另一评分人的成绩，请改正内容，或在表名中注明。`,
  indicator_assumed: ({ indicator, source }) =>
    `评分列没有注明指标，已根据${sourceWord(source, "zh-CN")}识别为“${indicator}”。如不正确，请在表头写明指标名称。`,
  rater_assumed: ({ rater, source }) =>
    `表中没有注明评分人，已根据${sourceWord(source, "zh-CN")}识别为${rater}。如不正确，请在表中注明。`,
  value_conflict: ({ name, indicator, firstAt, taken, left }) =>
    Number.isFinite(taken) && Number.isFinite(left)
      ? `${name}的“${indicator}”在${elsewhere(firstAt)}为 ${figure(taken)}，在此处为 ${figure(left)}，已采用前者。请更正其中一处。`
      : `${name}的“${indicator}”在${elsewhere(firstAt)}与此处不一致，已采用前者。请更正其中一处。`,
  total_differs: ({ name, typed, computed, difference }) =>
    `${name}的总分在表中为 ${figure(typed)}，重新计算为 ${figure(computed)}（相差 ${figure(difference)}），以重新计算的为准。请检查公式是否有误，或单元格是否被覆盖。`,
  mapping_shape_changed: ({ sheet, changes }) =>
    `工作表“${sheet}”的结构与确认列含义时不同${changes.length === 0 ? "" : `（${listed(changes, "zh-CN")}）`}。请重新核对各列的含义。`,
  mapping_unused: ({ sheet }) => `工作簿中已没有工作表“${sheet}”，为它确认的列含义未使用。`,
};

const leftOutAdvice = (reason: string): string =>
  reason === "unknownWords"
    ? "请改填分数或常用的等级"
    : reason === "unknownHeading"
      ? "请在表头写明评分人"
      : "请在表头写明指标名称";
