import type { CommentState } from "../featureStates.ts";
import { hostObject, type HostObject } from "../states.ts";

/** The cell that a comment stands on, as a range. */
export function commentPlace({ sheet, comment }: CommentState): HostObject {
  return hostObject("Range", { sheet, area: { ...comment.position, rowCount: 1, columnCount: 1 } });
}
