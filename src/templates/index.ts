import { document000 } from "./document000.ts";
import { document001A1, document001A2, document001A3, document001A4 } from "./document001.ts";
import { document002B } from "./document002B.ts";
import {
  document002A,
  document002C,
  document002E,
  document002K,
  document002N,
} from "./document002Competencies.ts";
import { document002D } from "./document002D.ts";
import { document002H } from "./document002H.ts";
import {
  document002F,
  document002G,
  document002J,
  document002L,
  document002Q,
} from "./document002Ladders.ts";
import { document002M } from "./document002M.ts";
import { document002P } from "./document002P.ts";
import { document002I, document002O } from "./document002Service.ts";
import { document003A1, document003A2, document003A3, document003A4 } from "./document003.ts";
import { document004 } from "./document004.ts";
import type { PolicyTemplate } from "./policyTemplate.ts";

export { evidenceTables } from "./evidenceTables.ts";
export type { PolicyLanguage, PolicyTemplate } from "./policyTemplate.ts";
export { templateIndex } from "./templateIndex.ts";

/** All built-in policies, in the order of the source systems' list. */
export const templates: readonly PolicyTemplate[] = [
  document000,
  document001A1,
  document001A2,
  document001A3,
  document001A4,
  document002A,
  document002B,
  document002C,
  document002D,
  document002E,
  document002F,
  document002G,
  document002H,
  document002I,
  document002J,
  document002K,
  document002L,
  document002M,
  document002N,
  document002O,
  document002P,
  document002Q,
  document003A1,
  document003A2,
  document003A3,
  document003A4,
  document004,
];

/** The built-in policy with this id; undefined where there is none. */
export function templateById(id: string): PolicyTemplate | undefined {
  return templates.find((template) => template.id === id);
}
