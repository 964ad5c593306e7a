import type { Area, CellPosition } from "./area.ts";

export interface HyperlinkModel {
  area: Area;
  /** URL or file; null for a place in this workbook. */
  address: string | null;
  /** "'Scores'!A1" without `#`; null for an outside address. */
  documentReference: string | null;
  screenTip: string | null;
  source?: unknown;
}

/** A note: the yellow box Excel had before threaded comments. */
export interface NoteModel {
  readonly id: string;
  position: CellPosition;
  authorName: string;
  content: string;
  visible: boolean;
  source?: unknown;
}

export interface CommentReplyModel {
  readonly id: string;
  authorName: string;
  authorEmail: string;
  content: string;
  /** ISO 8601. */
  creationDate: string;
  resolved: boolean;
}

/** A threaded comment. */
export interface CommentModel extends CommentReplyModel {
  position: CellPosition;
  replies: CommentReplyModel[];
  source?: unknown;
}
