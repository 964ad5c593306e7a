import type { FunctionsTexts } from "../functionsTexts.ts";

export const functions: FunctionsTexts = {
  open: "KPI functions for your cells",
  intro: "These functions work in any cell and follow your data.",
  search: "Search functions",
  nothingFound: (words) => `No function has to do with “${words}”.`,
  parameters: "Arguments",
  optional: "optional",
  examples: "Examples",
  own: "With your own ranges",
  native: "Without the add-in",
  insert: (name) => `Insert ${name} into the selected cell`,
  insertHint: "Select an empty cell first; the result may fill the cells below and beside it.",
  entered: (name, address) => `${name} stands in ${address} now.`,
  taken: (address) => `${address} is not empty. Select an empty cell and insert again.`,
  copy: (name) => `Copy the formula with ${name}`,
  copied: "Copied; paste it into a cell.",
  helpPage: "All functions on one page",
};
