import type { SheetFeature } from "../../feature.ts";
import { readComments } from "./readComments.ts";
import { writeComments } from "./writeComments.ts";

/** Threaded comments: a part of their own, people in the workbook's list, stand-ins among the notes. */
export const commentFeature: SheetFeature = { name: "comments", read: readComments, write: writeComments };
