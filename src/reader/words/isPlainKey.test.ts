import { headsTargets, isExample } from "./asideWords.ts";
import { isPlainKey } from "./isPlainKey.ts";
import { findRowReason } from "./rowWords.ts";

/** Words that say that a row is nobody, of every kind and with every ending that stands without a sign. */
const nobody = [
  ...[
    "合计",
    "总计",
    "共计",
    "累计",
    "小计",
    "总分",
    "总和",
    "汇总",
    "得分",
    "最终分",
    "人数",
    "计数",
    "第一部分得分",
  ],
  ...[
    "平均",
    "人均",
    "均值",
    "部门平均",
    "中位数",
    "标准差",
    "方差",
    "最高分",
    "3班最高",
    "最低值",
    "极差",
    "众数",
  ],
  ...["共12人", "制表人", "审核人", "负责人签字", "部门经理签章", "第3页"],
  ...["示例", "样例", "示例1", "例子", "举例", "示范", "演示2", "sample1", "example12"],
  ...["目标", "目标值", "绩效目标", "指标值", "计划值", "任务值", "目标数", "计划数"],
];

describe("isPlainKey", () => {
  it.each(nobody)("leaves %s to the patterns", (word) => {
    expect(isPlainKey(word)).toBe(false);
    const reads = [findRowReason(word) !== null, isExample(word), headsTargets(word)];
    expect(reads).toContain(true);
  });

  it("settles names, ids and departments that no pattern takes for a row about nobody", () => {
    const keys = ["王芳", "欧阳春雪", "员工12号", "E001234", "10023", "zhang3", "销售一部"];
    expect(keys.filter((key) => !isPlainKey(key))).toEqual([]);
    expect(keys.filter((key) => findRowReason(key) !== null || isExample(key) || headsTargets(key))).toEqual(
      [],
    );
  });
});
