export type HelpLanguage = "en" | "zh-CN" | "zh-TW";

/** The page of each language; the metadata of that language leads to it. */
export const helpFiles: Readonly<Record<HelpLanguage, string>> = {
  en: "index.html",
  "zh-CN": "zh-CN.html",
  "zh-TW": "zh-TW.html",
};

/** What stands on every help page around the functions' own texts. */
export interface HelpWords {
  readonly languageName: string;
  readonly title: string;
  readonly introduction: string;
  readonly languages: string;
  readonly contents: string;
  readonly parameters: string;
  readonly optional: string;
  readonly examples: string;
  readonly result: string;
  readonly native: string;
  /** What somebody sees who opens the workbook without the add-in. */
  readonly withoutAddIn: string;
}

export const helpWords: Readonly<Record<HelpLanguage, HelpWords>> = {
  en: {
    languageName: "English",
    title: "KPI functions",
    introduction:
      "Blank cells are missing, N/A is not applicable, 0 is zero: three different facts. Numbers typed as text, percents and full-width digits are read as numbers. Excel for Windows may hand an empty cell over as 0: write N/A or a dash where a score is missing. Give whole ranges: one formula that spills is quicker than one per row. A heading or a column of names may be selected along with the figures, and so may whole columns (A:A); a table that lies on its side is turned with TRANSPOSE.",
    languages: "Languages",
    contents: "Functions",
    parameters: "Arguments",
    optional: "optional",
    examples: "Examples",
    result: "Result",
    native: "Without the add-in",
    withoutAddIn:
      "Somebody without the add-in sees the last values in Excel until a cell is calculated anew. LibreOffice keeps the numbers of single cells; spilled tables and texts it computes on opening and shows as #NAME?: publish values or native formulas for it.",
  },
  "zh-CN": {
    languageName: "简体中文",
    title: "KPI 函数",
    introduction:
      "空白表示缺分，“不适用”表示不适用，0 是零分：三者不同。文本数字、百分数和全角数字都按数字识别。Windows 版 Excel 可能把空单元格当作 0 传入：缺分时请填“缺考”或短横线。请直接使用整片区域：一个溢出的公式比每行一个公式更快。选择时可以连同标题行和姓名列，也可以选择整列（A:A）；横竖相反的表请用 TRANSPOSE 转置。",
    languages: "语言",
    contents: "函数",
    parameters: "参数",
    optional: "可选",
    examples: "示例",
    result: "结果",
    native: "不用加载项时",
    withoutAddIn:
      "没有安装加载项的人在 Excel 中仍看到上次的结果，直到单元格重新计算。LibreOffice 只保留单个单元格的数字，溢出的表和文字在打开时会重新计算并显示 #NAME?：需要时请发布为数值或原生公式。",
  },
  "zh-TW": {
    languageName: "繁體中文",
    title: "KPI 函數",
    introduction:
      "空白表示缺分，「不適用」表示不適用，0 是零分：三者不同。文字數字、百分數和全形數字都按數字辨識。Windows 版 Excel 可能把空儲存格當作 0 傳入：缺分時請填「缺考」或短橫線。請直接使用整片範圍：一個溢出的公式比每列一個公式更快。選取時可以連同標題列和姓名欄，也可以選取整欄（A:A）；列欄相反的表請用 TRANSPOSE 轉置。",
    languages: "語言",
    contents: "函數",
    parameters: "引數",
    optional: "選用",
    examples: "範例",
    result: "結果",
    native: "不用增益集時",
    withoutAddIn:
      "沒有安裝增益集的人在 Excel 中仍看到上次的結果，直到儲存格重新計算。LibreOffice 只保留單一儲存格的數字，溢出的表和文字在開啟時會重新計算並顯示 #NAME?：需要時請發布為數值或原生公式。",
  },
};
