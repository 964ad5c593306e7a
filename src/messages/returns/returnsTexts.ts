import type { Language } from "../language.ts";

/** Words of the tab that tells what a merge of returned workbooks found. */
export interface ReturnsTexts {
  readonly tab: string;
  readonly title: string;
  readonly conflicts: string;
  readonly conflictHeadings: readonly [string, string, string, string, string, string, string];
  readonly tampering: string;
  readonly tamperingHeadings: readonly [string, string, string, string, string];
  readonly missing: string;
  readonly missingHeadings: readonly [string, string];
  readonly none: string;
  readonly kinds: Readonly<
    Record<
      | "header_changed"
      | "formula_changed"
      | "cell_changed"
      | "row_added"
      | "row_removed"
      | "row_duplicated"
      | "sheet_added"
      | "sheet_missing"
      | "sheet_differs"
      | "other_version"
      | "stamp_damaged",
      string
    >
  >;
}

const zhCN: ReturnsTexts = {
  tab: "合并核对",
  title: "回收表合并核对",
  conflicts: "同一人同一项目填写不一致（已暂取第一份）",
  conflictHeadings: ["人员", "项目", "单元格", "采用值", "采用文件", "其他值", "其他文件"],
  tampering: "下发后被改动的内容（未采用）",
  tamperingHeadings: ["改动", "文件", "位置", "下发时", "回收时"],
  missing: "未收回的人员",
  missingHeadings: ["人员", "下发时的位置"],
  none: "无",
  kinds: {
    header_changed: "表头或权重被改动",
    formula_changed: "公式被改动",
    cell_changed: "非填写区被改动",
    row_added: "新增了行",
    row_removed: "删除了行",
    row_duplicated: "同一人重复出现，只取第一行",
    sheet_added: "新增了工作表",
    sheet_missing: "缺少工作表",
    sheet_differs: "表格结构与下发时不同，整张表未采用",
    other_version: "不是由本次下发的版本拆分而来，整张表未采用",
    stamp_damaged: "拆分标记被改动，按无标记处理",
  },
};
const zhTW: ReturnsTexts = {
  tab: "合併核對",
  title: "回收表合併核對",
  conflicts: "同一人同一項目填寫不一致（已暫取第一份）",
  conflictHeadings: ["人員", "項目", "儲存格", "採用值", "採用檔案", "其他值", "其他檔案"],
  tampering: "發出後被更動的內容（未採用）",
  tamperingHeadings: ["更動", "檔案", "位置", "發出時", "回收時"],
  missing: "未收回的人員",
  missingHeadings: ["人員", "發出時的位置"],
  none: "無",
  kinds: {
    header_changed: "標題列或權重被更動",
    formula_changed: "公式被更動",
    cell_changed: "非填寫區被更動",
    row_added: "新增了列",
    row_removed: "刪除了列",
    row_duplicated: "同一人重複出現，只取第一列",
    sheet_added: "新增了工作表",
    sheet_missing: "缺少工作表",
    sheet_differs: "表格結構與發出時不同，整張表未採用",
    other_version: "不是由本次發出的版本拆分而來，整張表未採用",
    stamp_damaged: "拆分標記被更動，視同沒有標記",
  },
};
const en: ReturnsTexts = {
  tab: "Merge check",
  title: "Check of the merged returns",
  conflicts: "Different entries for one person and item (the first was taken for now)",
  conflictHeadings: ["Person", "Item", "Cell", "Taken", "From", "Other entry", "From"],
  tampering: "Changed since it was sent out (not taken)",
  tamperingHeadings: ["Change", "File", "Place", "As sent", "As returned"],
  missing: "People who did not come back",
  missingHeadings: ["Person", "Place as sent"],
  none: "None",
  kinds: {
    header_changed: "Heading or weight changed",
    formula_changed: "Formula changed",
    cell_changed: "Cell outside the entries changed",
    row_added: "Row added",
    row_removed: "Row removed",
    row_duplicated: "The person stands there twice; the first row was taken",
    sheet_added: "Sheet added",
    sheet_missing: "Sheet missing",
    sheet_differs: "Other tables than sent; nothing of the sheet was taken",
    other_version: "Split off from another version of the form; nothing of the sheet was taken",
    stamp_damaged: "The stamp of the part was changed; it was passed over",
  },
};

const texts: Readonly<Record<Language, ReturnsTexts>> = { "zh-CN": zhCN, "zh-TW": zhTW, en };

/** The words in a language. */
export const returnsTexts = (language: Language): ReturnsTexts => texts[language];
