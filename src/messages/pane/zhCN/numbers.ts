export const number = new Intl.NumberFormat("zh-CN", { maximumFractionDigits: 2 });
export const percent = new Intl.NumberFormat("zh-CN", { style: "percent", maximumFractionDigits: 1 });
