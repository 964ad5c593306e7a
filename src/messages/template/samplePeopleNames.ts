import type { Language } from "../language.ts";

/** Invented people of a template's sheets. */
export const samplePeopleNames: Readonly<Record<Language, readonly string[]>> = {
  "zh-CN": ["林初夏", "周以墨", "何念真", "吴听澜", "郑云起", "冯小满"],
  "zh-TW": ["林初夏", "周以墨", "何念真", "吳聽瀾", "鄭雲起", "馮小滿"],
  en: ["Ada Linden", "Ben Marlow", "Cleo Hartwin", "Dan Overby", "Eve Sanderling", "Finn Aldery"],
};
