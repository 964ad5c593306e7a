import type { ProgressTexts } from "../progressTexts.ts";
import { number, percent } from "./numbers.ts";

export const progress: ProgressTexts = {
  label: "进度",
  steps: {
    read: "读取工作表",
    understand: "识别人员、指标与分数",
    score: "计分、定级、排名",
    build: "编排汇总表",
    compare: "与现有内容比对",
    write: "写入汇总表",
    check: "复核写入结果",
    finish: "收尾",
    restore: "恢复上一版",
    files: "读取回收文件",
    merge: "写入合并的填写",
    split: "生成部门工作表",
  },
  other: "处理中",
  percent: (done) => percent.format(done),
  cancel: "取消",
  cancelling: "正在取消…",
  left: (seconds) =>
    seconds < 60
      ? `约剩 ${number.format(seconds)} 秒`
      : `约剩 ${number.format(Math.ceil(seconds / 60))} 分钟`,
};
