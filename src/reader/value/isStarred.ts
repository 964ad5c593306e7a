import type { CellValue } from "../../sheet/index.ts";

/** Stars alone ("★★★★☆"): below a total they are what it is worth, and no score beside the others. */
export const isStarred = (value: CellValue): boolean =>
  typeof value === "string" && /^[★⭐☆✩]+$/u.test(value.trim());
