import { isPlainEntry } from "./isPlainEntry.ts";
import { readAbsence } from "./readAbsence.ts";

const absences = [
  ...[
    "无",
    "空",
    "暂无",
    "缺",
    "缺考",
    "缺席",
    "未评分",
    "未打分",
    "未参评",
    "未提交",
    "待定",
    "待评价",
    "待补",
  ],
  ...[
    "请假",
    "休假",
    "年假",
    "产假",
    "病假",
    "事假",
    "哺乳假",
    "工伤",
    "停职",
    "出差",
    "外派",
    "借调",
    "育婴留停",
  ],
  ...[
    "离职",
    "调岗",
    "试用期",
    "新入职",
    "未转正",
    "实习期",
    "待岗",
    "不适用",
    "免考核",
    "无此项",
    "回避",
    "不参评",
  ],
];

describe("isPlainEntry", () => {
  it.each(absences)("leaves %s to the patterns, which take it for an absence", (word) => {
    expect(isPlainEntry(word)).toBe(false);
    expect(readAbsence(word)).not.toBeNull();
  });

  it.each(["王芳", "员工12号", "E001234", "优秀", "销售一部"])("settles %s", (text) => {
    expect(isPlainEntry(text)).toBe(true);
  });
});
