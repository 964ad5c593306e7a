import type { GalleryTexts } from "../galleryTexts.ts";
import { number } from "./numbers.ts";

export const gallery: GalleryTexts = {
  title: "範本庫",
  intro: "選用一套現成的考核規則，或把填好範例的評分表放進活頁簿。",
  search: "依名稱或指標尋找",
  found: (count) => `${number.format(count)} 套範本`,
  nothingFound: "沒有符合的範本。",
  groups: { ladder: "考核與晉升階梯", appraisal: "考核指標" },
  facts: (indicators, areas) =>
    areas === 0
      ? `${number.format(indicators)} 項指標`
      : `${number.format(areas)} 個構面，${number.format(indicators)} 項指標`,
  roles: (count) => `${number.format(count)} 種職務`,
  ladder: (levels, steps) => `晉升階梯 ${number.format(levels)} 級 ${number.format(steps)} 步`,
  raters: (groups) => `評分人：${groups}`,
  use: "用於本活頁簿",
  useOf: (name) => `用於本活頁簿：${name}`,
  insert: "插入範例表",
  insertOf: (name) => `插入範例表：${name}`,
  insertHelp: "在活頁簿最後新增範例表，您原有的工作表不會變動。",
  inUse: "使用中",
  firstRun: {
    title: "先看看成果",
    text: "插入一套填好範例的評分表，馬上就能計算、評等、看晉升；之後換成您的資料即可。",
    sample: "插入範例表",
    browse: "瀏覽範本庫",
  },
};
