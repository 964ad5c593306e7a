import type { FunctionsTexts } from "../functionsTexts.ts";

export const functions: FunctionsTexts = {
  open: "KPI 函数说明",
  intro: "以下函数可直接写入任意单元格，随数据自动重算。",
  search: "搜索函数",
  nothingFound: (words) => `没有与“${words}”相关的函数。`,
  parameters: "参数",
  optional: "可选",
  examples: "示例",
  own: "用本工作簿的区域",
  native: "不用加载项时",
  insert: (name) => `将 ${name} 插入所选单元格`,
  insertHint: "请先选中一个空单元格；结果可能填入下方和右侧的单元格。",
  entered: (name, address) => `${name} 已写入 ${address}。`,
  taken: (address) => `${address} 不是空单元格，请选中空单元格后重新插入。`,
  copy: (name) => `复制 ${name} 的公式`,
  copied: "已复制，粘贴到单元格即可。",
  helpPage: "查看全部函数说明",
};
