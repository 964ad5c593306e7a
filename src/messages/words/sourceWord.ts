import type { Language } from "../language.ts";
import type { Words } from "./words.ts";

const words: Words<"cell" | "title" | "header" | "sheetName" | "workbookName"> = {
  "zh-CN": {
    cell: "单元格",
    title: "表格标题",
    header: "列标题",
    sheetName: "工作表名称",
    workbookName: "文件名",
  },
  "zh-TW": {
    cell: "儲存格",
    title: "表格標題",
    header: "欄標題",
    sheetName: "工作表名稱",
    workbookName: "檔名",
  },
  en: {
    cell: "a cell",
    title: "the title",
    header: "the column header",
    sheetName: "the sheet’s name",
    workbookName: "the file’s name",
  },
};

/**
 * Where did the reader find what no cell of the table says? A source without a word of its own is shown as it is.
 *
 * @example
 * sourceWord("sheetName", "en")
 * //=> "the sheet’s name"
 */
export function sourceWord(source: string, language: Language): string {
  const known: Readonly<Record<string, string>> = words[language];
  return known[source] ?? source;
}
