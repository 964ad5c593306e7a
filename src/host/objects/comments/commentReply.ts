import { asText } from "../../protocol/arguments.ts";
import { defineObject } from "../defineObject.ts";
import { hostObject } from "../states.ts";
import { touchSheet } from "../touchSheet.ts";
import { commentPlace } from "./commentPlace.ts";

/** An answer to a comment; resolved as its thread is. */
export const commentReply = defineObject("CommentReply", {
  key: ({ reply }) => reply.id,
  exists: ({ sheet, comment, reply }) => sheet.comments.includes(comment) && comment.replies.includes(reply),
  properties: {
    id: { get: ({ reply }) => reply.id },
    authorName: { get: ({ reply }) => reply.authorName },
    authorEmail: { get: ({ reply }) => reply.authorEmail },
    creationDate: { get: ({ reply }) => reply.creationDate },
    contentType: { get: () => "Plain" },
    resolved: { get: ({ comment }) => comment.resolved },
    content: {
      get: ({ reply }) => reply.content,
      set: ({ sheet, reply }, value, context) => {
        reply.content = asText(value);
        touchSheet(context, sheet, "comments");
      },
    },
  },
  methods: {
    getLocation: commentPlace,
    getParentComment: ({ sheet, comment }) => hostObject("Comment", { sheet, comment }),
    delete: ({ sheet, comment, reply }, _args, context) => {
      comment.replies.splice(comment.replies.indexOf(reply), 1);
      touchSheet(context, sheet, "comments");
    },
  },
});
