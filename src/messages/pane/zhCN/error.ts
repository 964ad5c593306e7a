import type { ErrorTexts } from "../errorTexts.ts";

export const error: ErrorTexts = {
  title: "未能完成",
  details: "详细信息",
  copy: "复制详细信息",
  copied: "已复制",
  copyFailed: "无法访问剪贴板，请选中上面的文字后复制。",
  dismiss: "关闭",
  retry: "重试",
  showCell: "定位到单元格",
  crashed: "窗格出现故障",
  crashedHelp: "工作簿中的数据没有受到影响。重新加载窗格即可继续。",
  reload: "重新加载",
  outsideExcel: "KPI Appraisal 已加载。此页面是它的任务窗格，只能在 Excel 中使用。",
};
