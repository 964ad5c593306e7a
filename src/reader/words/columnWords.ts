import { careerWords } from "./careerWords.ts";
import { indicatorWords } from "./indicatorWords.ts";
import { keyWords } from "./keyWords.ts";
import { measureWords } from "./measureWords.ts";
import { resultWords } from "./resultWords.ts";
import type { WordPattern } from "./wordRole.ts";

/** Words of headers; the first match wins. */
export const columnWords: readonly WordPattern[] = [
  ...keyWords,
  ...careerWords,
  ...measureWords,
  ...resultWords,
  ...indicatorWords,
];
