export const number = new Intl.NumberFormat("zh-TW", { maximumFractionDigits: 2 });
export const percent = new Intl.NumberFormat("zh-TW", { style: "percent", maximumFractionDigits: 1 });
