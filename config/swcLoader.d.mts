import type { RuleSetUseItem } from "webpack";

export function swcLoader(tsx: boolean): RuleSetUseItem;
