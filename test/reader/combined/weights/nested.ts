import type { Leaf } from "../content/content.ts";
import { drawPercents } from "../content/drawLeaves.ts";
import type { WeightStyle } from "./weightStyle.ts";

const areaSum = (leaves: readonly Leaf[]): number => leaves.reduce((sum, { percent }) => sum + percent, 0);

/** Areas weigh, and their indicators alike within them. */
export const areasOnly: WeightStyle = {
  id: "weights of areas only",
  headerRows: 2,
  weigh: (chance, leaves) => {
    const areas = [...new Set(leaves.map(({ area }) => area))];
    const percents = drawPercents(chance, areas.length);
    return leaves.map((leaf) => ({
      ...leaf,
      percent:
        (percents[areas.indexOf(leaf.area)] ?? 0) / leaves.filter(({ area }) => area === leaf.area).length,
    }));
  },
  areaHeading: (area, leaves) => `${area}（${Math.round(areaSum(leaves))}%）`,
  must: [],
};

/** Areas show the sum of what their indicators weigh: 工作业绩（60%）, 销售目标达成（40%）, 成本控制（20%）. */
export const areasAndLeaves: WeightStyle = {
  id: "weights of areas and indicators, as shares of the whole",
  headerRows: 2,
  areaHeading: (area, leaves) => `${area}（${areaSum(leaves)}%）`,
  heading: ({ name, percent }) => `${name}（${percent}%）`,
  must: [],
};
