import type { GalleryTexts } from "../galleryTexts.ts";
import { number } from "./numbers.ts";

export const gallery: GalleryTexts = {
  title: "模板库",
  intro: "选用一套现成的考核规则，或把填好示例的评分表放进工作簿。",
  search: "按名称或指标查找",
  found: (count) => `${number.format(count)} 套模板`,
  nothingFound: "没有符合的模板。",
  groups: { ladder: "考核与晋升阶梯", appraisal: "考核指标" },
  facts: (indicators, areas) =>
    areas === 0
      ? `${number.format(indicators)} 项指标`
      : `${number.format(areas)} 个维度，${number.format(indicators)} 项指标`,
  roles: (count) => `${number.format(count)} 个岗位`,
  ladder: (levels, steps) => `晋升阶梯 ${number.format(levels)} 级 ${number.format(steps)} 步`,
  raters: (groups) => `评分人：${groups}`,
  use: "用于本工作簿",
  useOf: (name) => `用于本工作簿：${name}`,
  insert: "插入示例表",
  insertOf: (name) => `插入示例表：${name}`,
  insertHelp: "在工作簿末尾新增示例表，您原有的工作表不会改动。",
  inUse: "使用中",
  firstRun: {
    title: "先看看效果",
    text: "插入一套填好示例的评分表，马上就能计算、定级、看晋升；之后换成您的数据即可。",
    sample: "插入示例表",
    browse: "浏览模板库",
  },
};
