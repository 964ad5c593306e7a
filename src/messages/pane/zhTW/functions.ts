import type { FunctionsTexts } from "../functionsTexts.ts";

export const functions: FunctionsTexts = {
  open: "KPI 函數說明",
  intro: "以下函數可直接寫入任意儲存格，隨資料自動重算。",
  search: "搜尋函數",
  nothingFound: (words) => `沒有與「${words}」相關的函數。`,
  parameters: "引數",
  optional: "選用",
  examples: "範例",
  own: "使用本活頁簿的範圍",
  native: "不用增益集時",
  insert: (name) => `將 ${name} 插入所選儲存格`,
  insertHint: "請先選取一個空白儲存格；結果可能填入下方和右側的儲存格。",
  entered: (name, address) => `${name} 已寫入 ${address}。`,
  taken: (address) => `${address} 不是空白儲存格，請選取空白儲存格後重新插入。`,
  copy: (name) => `複製 ${name} 的公式`,
  copied: "已複製，貼到儲存格即可。",
  helpPage: "查看全部函數說明",
};
