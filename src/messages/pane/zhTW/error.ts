import type { ErrorTexts } from "../errorTexts.ts";

export const error: ErrorTexts = {
  title: "未能完成",
  details: "詳細資訊",
  copy: "複製詳細資訊",
  copied: "已複製",
  copyFailed: "無法存取剪貼簿，請選取上面的文字後複製。",
  dismiss: "關閉",
  retry: "重試",
  showCell: "前往儲存格",
  crashed: "窗格發生問題",
  crashedHelp: "活頁簿中的資料沒有受到影響。重新載入窗格即可繼續。",
  reload: "重新載入",
  outsideExcel: "KPI Appraisal 已載入。此頁面是它的工作窗格，只能在 Excel 中使用。",
};
