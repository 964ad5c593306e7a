import type { Chance } from "../chance.ts";
import { ink, pageOf, type Page } from "../paper/page.ts";
import type { Words } from "../words/words.ts";

/** A sheet that only looks like one with scores. */
type Beside = (chance: Chance, words: Words) => Page;

const page = (name: string, rows: readonly (readonly (string | number | null)[])[]): Page =>
  pageOf(
    name,
    rows.map((row) => row.map((value) => ink(value))),
  );

const stock: Beside = (chance, { isChinese }) =>
  page(isChinese ? "库存" : "Stock", [
    isChinese
      ? ["物料编号", "物料名称", "规格", "库存数量", "单价"]
      : ["SKU", "Item", "Size", "Stock on hand", "Unit price"],
    ...Array.from({ length: 8 }, (_, row) => [
      `M${100 + row}`,
      isChinese ? `轴承${row + 1}` : `Bearing ${row + 1}`,
      `${row + 3}mm`,
      chance.int(10, 900),
      chance.int(2, 80),
    ]),
  ]);

const rules: Beside = (_, { isChinese }) =>
  page(isChinese ? "评分标准" : "Rating guide", [
    isChinese ? ["等级", "分数", "说明"] : ["Grade", "Points", "Meaning"],
    ...(isChinese
      ? [
          ["优秀", "90-100", "远超预期"],
          ["良好", "80-89", "达到预期"],
          ["合格", "60-79", "基本达到"],
          ["不合格", "0-59", "未达到"],
        ]
      : [
          ["Excellent", "90-100", "Far above expectations"],
          ["Good", "80-89", "Meets expectations"],
          ["Fair", "60-79", "Nearly meets them"],
          ["Poor", "0-59", "Does not meet them"],
        ]),
  ]);

const sales: Beside = (chance, { isChinese }) =>
  page(isChinese ? "销售数据" : "Sales data", [
    isChinese
      ? ["日期", "订单号", "产品", "数量", "金额"]
      : ["Date", "Order No.", "Product", "Quantity", "Amount"],
    ...Array.from({ length: 9 }, (_, row) => [
      `2024-03-${String(row + 1).padStart(2, "0")}`,
      `SO${5000 + row}`,
      isChinese ? `产品${chance.int(1, 5)}` : `Product ${chance.int(1, 5)}`,
      chance.int(1, 60),
      chance.int(100, 9000),
    ]),
  ]);

const blank: Beside = (_, { isChinese }) =>
  page(isChinese ? "模板" : "Template", [
    isChinese ? ["姓名", "", "部门", ""] : ["Name", "", "Department", ""],
    isChinese ? ["考核指标", "权重", "得分", "备注"] : ["KPI", "Weight", "Score", "Remarks"],
    ...Array.from({ length: 5 }, () => ["", null, null, ""]),
  ]);

const instructions: Beside = (_, { isChinese }) =>
  page(
    isChinese ? "填表说明" : "Instructions",
    (isChinese
      ? [
          "填表说明",
          "一、请各部门于每月5日前完成评分。",
          "二、评分应实事求是。",
          "三、如有疑问请联系人力资源部。",
        ]
      : [
          "Instructions",
          "Please complete all ratings by the 5th.",
          "Ratings must be fair.",
          "Questions go to HR.",
        ]
    ).map((text) => [text]),
  );

/** Every kind of sheet that may stand beside scores. */
const besides: readonly Beside[] = [stock, rules, sales, blank, instructions];

/** Sheets beside the scores of a book: usually none. */
export const drawBesides = (chance: Chance, words: Words): readonly Page[] =>
  chance.is(0.7) ? [] : chance.some(besides, chance.int(1, 2)).map((draw) => draw(chance, words));
