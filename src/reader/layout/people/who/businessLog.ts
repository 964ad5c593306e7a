import { isDateFormat } from "../../../value/isDateFormat.ts";
import { keyOf } from "../../../table/keyOf.ts";
import type { TableFrame } from "../../../table/tableFrame.ts";
import { formatAt, textAt, valueAt } from "../../../view/sheetView.ts";

const sampleRows = 60;

/** A heading of the number of a call, an order, a case: what happened, and nobody's id. */
const eventId =
  /^(通话|呼叫|来电|录音|会话|对话|工单|订单|流水|交易|服务单|派单|案件|受理|咨询|报修|投诉)(单|记录)?(id|编号|编码|号|号码|单号)$|^(call|ticket|order|case|session|chat|conversation|interaction|transaction|incident|request)[ _-]?(id|no\.?|number|#|ref(erence)?)$/u;

const course =
  /^(课程|培训(课程|项目|主题|内容|班))(名称|编号|编码|代码)?$|^(course|training|module)s?( (code|title|name|id|topic))?$/u;

const courseExam =
  /^((考试|考核|培训|结业|测验)?(成绩|分数|得分)|(exam|test|quiz|assessment|final) (score|result|mark|grade)s?)$/u;
const courseDay =
  /^((培训|上课|结业|参训|学习)(日期|时间)|(training|course|completion|completed)( date| on)?|date completed)$/u;

/**
 * The heading of courses where a list has a row per person and course, or the course's day and mark stand beside it:
 * marks there are those of a training.
 */
export function trainingLog(frame: TableFrame): string | null {
  const { view, columns, bodyTop, bodyBottom } = frame;
  const found = columns.find(({ labels }) => course.test(labels.at(-1)?.compact ?? ""));
  const key = keyOf(frame, ["id", "name"]);
  if (found === undefined || key === null) return null;
  const coursesOf = new Map<string, Set<string>>();
  for (let row = bodyTop; row < bodyBottom; row += 1) {
    const [person, title] = [textAt(view, row, key), textAt(view, row, found.column)];
    if (person !== "" && title !== "")
      coursesOf.set(person, (coursesOf.get(person) ?? new Set<string>()).add(title));
  }
  const several = [...coursesOf.values()].filter(({ size }) => size >= 2);
  const heads = (pattern: RegExp): boolean =>
    columns.some(({ labels }) => pattern.test(labels.at(-1)?.compact ?? ""));
  const isMarked = heads(courseDay) && heads(courseExam);
  return isMarked || (several.length > 0 && several.length >= coursesOf.size / 2) ? found.header : null;
}

/**
 * The heading of the number of each business where a table is a log of it: a row per call, order or case, with the
 * time of the day. Numbers beside it (how long it took, how the customer liked it) are one event's and nobody's score.
 * Null where it is no such log.
 */
export function businessLog({ view, columns, bodyTop, bodyBottom }: TableFrame): string | null {
  const event = columns.find(({ labels }) => eventId.test(labels.at(-1)?.compact ?? ""));
  if (event === undefined) return null;
  const rows = Array.from(
    { length: Math.min(sampleRows, bodyBottom - bodyTop) },
    (_, index) => bodyTop + index,
  );
  const isStamped = columns.some(({ column }) => {
    const filled = rows.filter((row) => valueAt(view, row, column) !== null);
    const stamped = filled.filter((row) => isStamp(valueAt(view, row, column), formatAt(view, row, column)));
    return filled.length >= 2 && stamped.length >= filled.length * 0.8;
  });
  return isStamped ? event.header : null;
}

/** A day with its time: "2025-05-03 10:29", or a number shown so. */
const isStamp = (value: unknown, format: string | null): boolean =>
  typeof value === "string"
    ? /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[ t]+\d{1,2}:\d{2}/iu.test(value)
    : typeof value === "number" && isDateFormat(format) && /h/iu.test(format ?? "");
