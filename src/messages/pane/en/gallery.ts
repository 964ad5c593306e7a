import type { GalleryTexts } from "../galleryTexts.ts";
import { counted } from "./numbers.ts";

export const gallery: GalleryTexts = {
  title: "Templates",
  intro: "Use a ready set of rules, or put score sheets with examples into the workbook.",
  search: "Find by name or indicator",
  found: (count) => counted(count, "template", "templates"),
  nothingFound: "No template matches.",
  groups: { ladder: "Appraisal and career ladder", appraisal: "Appraisal alone" },
  facts: (indicators, areas) =>
    areas === 0
      ? counted(indicators, "indicator", "indicators")
      : `${counted(areas, "area", "areas")}, ${counted(indicators, "indicator", "indicators")}`,
  roles: (count) => counted(count, "role", "roles"),
  ladder: (levels, steps) =>
    `ladder of ${counted(levels, "level", "levels")} and ${counted(steps, "step", "steps")}`,
  raters: (groups) => `raters: ${groups}`,
  use: "Use on this workbook",
  useOf: (name) => `Use on this workbook: ${name}`,
  insert: "Insert sample sheets",
  insertOf: (name) => `Insert sample sheets: ${name}`,
  insertHelp: "Adds sample sheets at the end of the workbook. Your own sheets stay as they are.",
  inUse: "in use",
  firstRun: {
    title: "See it work first",
    text: "Insert score sheets with examples and score, grade and promote at once; then put your own data in.",
    sample: "Insert sample sheets",
    browse: "Browse the templates",
  },
};
