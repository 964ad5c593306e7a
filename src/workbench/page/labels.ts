import type { DisplayLanguage } from "./displayLanguage.ts";
import type { DisplayTheme } from "./displayTheme.ts";

/** The workbench's own words; everything else on the page comes from the workbook, the manifest or the pane. */
export interface Labels {
  readonly title: string;
  readonly sample: string;
  readonly open: string;
  readonly save: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<DisplayTheme, string>>;
  readonly taskPane: string;
  readonly closePane: string;
  readonly resizePane: string;
  readonly ownFile: string;
  readonly newWorkbook: string;
  readonly dropHere: string;
  readonly cannotOpen: string;
  readonly dismiss: string;
}

const catalogues: Readonly<Record<DisplayLanguage, Labels>> = {
  "zh-CN": {
    title: "工作台",
    sample: "示例",
    open: "打开",
    save: "保存",
    language: "语言",
    theme: "主题",
    themes: { light: "浅色", dark: "深色", contrast: "高对比度" },
    taskPane: "任务窗格",
    closePane: "关闭窗格",
    resizePane: "调整窗格宽度",
    ownFile: "自己的文件",
    newWorkbook: "空白工作簿",
    dropHere: "松开鼠标即可打开文件",
    cannotOpen: "无法打开此文件：",
    dismiss: "关闭",
  },
  "zh-TW": {
    title: "工作台",
    sample: "範例",
    open: "開啟",
    save: "儲存",
    language: "語言",
    theme: "佈景主題",
    themes: { light: "淺色", dark: "深色", contrast: "高對比" },
    taskPane: "工作窗格",
    closePane: "關閉窗格",
    resizePane: "調整窗格寬度",
    ownFile: "自己的檔案",
    newWorkbook: "空白活頁簿",
    dropHere: "放開滑鼠即可開啟檔案",
    cannotOpen: "無法開啟此檔案：",
    dismiss: "關閉",
  },
  "en-US": {
    title: "Workbench",
    sample: "Sample",
    open: "Open",
    save: "Save",
    language: "Language",
    theme: "Theme",
    themes: { light: "Light", dark: "Dark", contrast: "High contrast" },
    taskPane: "Task pane",
    closePane: "Close pane",
    resizePane: "Resize pane",
    ownFile: "Own file",
    newWorkbook: "Blank workbook",
    dropHere: "Drop the file to open it",
    cannotOpen: "This file cannot be opened: ",
    dismiss: "Dismiss",
  },
};

/** Gives the page's words in a language. */
export function labelsFor(language: DisplayLanguage): Labels {
  return catalogues[language];
}
