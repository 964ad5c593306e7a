import { facts000 } from "./facts000.ts";
import { facts001 } from "./facts001.ts";
import { facts002 } from "./facts002.ts";
import { facts002Rest } from "./facts002Rest.ts";
import { facts003 } from "./facts003.ts";

export type { SourceFact } from "./sourceFact.ts";

/** What the five documents say, as far as a product can do it, in the order of the source systems' list. */
export const sourceFacts = [...facts000, ...facts001, ...facts002, ...facts002Rest, ...facts003];
