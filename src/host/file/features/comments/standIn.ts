import type { CommentModel, NoteModel } from "../../../model/annotations.ts";

/** A note as it is printed. */
export type StandIn = Pick<NoteModel, "position" | "authorName" | "content" | "visible">;

/** Author of the note that programs without threaded comments show in place of one. */
export const standInAuthor = "tc=";

const explanation =
  "[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment; however, any edits to it will get removed if the file is opened in a newer version of Excel. Learn more: https://go.microsoft.com/fwlink/?linkid=870924\n\n";

/** The note that stands in for a threaded comment. */
export function standIn(comment: CommentModel): StandIn {
  const replies = comment.replies.map(({ content }) => `\nReply:\n    ${content}`);
  return {
    position: comment.position,
    authorName: `${standInAuthor}${comment.id}`,
    content: `${explanation}Comment:\n    ${comment.content}${replies.join("")}`,
    visible: false,
  };
}
