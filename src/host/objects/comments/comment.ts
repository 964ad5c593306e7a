import { asBoolean, asText } from "../../protocol/arguments.ts";
import { defineObject } from "../defineObject.ts";
import { requireUnprotected } from "../protection/requireUnprotected.ts";
import { hostObject } from "../states.ts";
import { touchSheet } from "../touchSheet.ts";
import { commentPlace } from "./commentPlace.ts";

/** A threaded comment on one cell. */
export const comment = defineObject("Comment", {
  key: (state) => state.comment.id,
  exists: (state) => state.sheet.comments.includes(state.comment),
  properties: {
    id: { get: (state) => state.comment.id },
    authorName: { get: (state) => state.comment.authorName },
    authorEmail: { get: (state) => state.comment.authorEmail },
    creationDate: { get: (state) => state.comment.creationDate },
    contentType: { get: () => "Plain" },
    content: {
      get: (state) => state.comment.content,
      set: (state, value, context) => {
        requireUnprotected(state.sheet, "allowEditObjects");
        state.comment.content = asText(value);
        touchSheet(context, state.sheet, "comments");
      },
    },
    resolved: {
      get: (state) => state.comment.resolved,
      set: (state, value, context) => {
        requireUnprotected(state.sheet, "allowEditObjects");
        state.comment.resolved = asBoolean(value);
        touchSheet(context, state.sheet, "comments");
      },
    },
  },
  objects: {
    replies: (state) => hostObject("CommentReplyCollection", state),
  },
  methods: {
    getLocation: commentPlace,
    delete: ({ sheet, comment: deleted }, _args, context) => {
      requireUnprotected(sheet, "allowEditObjects");
      sheet.comments.splice(sheet.comments.indexOf(deleted), 1);
      touchSheet(context, sheet, "comments");
    },
  },
});
