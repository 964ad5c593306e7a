import type { EvidenceTable } from "../core/index.ts";
import { evidence003A1, evidence003A2, evidence003A4 } from "./document003Evidence.ts";
import type { PolicyLanguage } from "./policyTemplate.ts";
import type { Say } from "./systemSpec.ts";

const sayIn: Readonly<Record<PolicyLanguage, Say>> = {
  "zh-CN": (zhCN) => zhCN,
  "zh-TW": (_, zhTW) => zhTW,
  en: (_, __, en) => en,
};

/** Tables of records that the built-in policies' scores rest on, in all languages; no policy is built for them. */
export function evidenceTables(): readonly EvidenceTable[] {
  return [evidence003A1, evidence003A2, evidence003A4].flatMap((tables) =>
    Object.values(sayIn).flatMap((say) => tables(say)),
  );
}
