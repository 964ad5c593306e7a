import { createId } from "../../model/index.ts";
import { defineObject } from "../defineObject.ts";
import { requireUnprotected } from "../protection/requireUnprotected.ts";
import { hostObject } from "../states.ts";
import { touchSheet } from "../touchSheet.ts";

/** `comment.replies`, oldest first. */
export const commentReplyCollection = defineObject("CommentReplyCollection", {
  collection: {
    has: ["getCount", "getItem", "getItemAt", "getItemOrNullObject"],
    items: (state) => state.comment.replies.map((reply) => hostObject("CommentReply", { ...state, reply })),
  },
  methods: {
    add: ({ sheet, comment }, args, context) => {
      args.choice(1, ["Plain"], "Plain");
      requireUnprotected(sheet, "allowEditObjects");
      const reply = {
        id: createId(context.workbook),
        content: args.text(0),
        authorName: context.services.userName,
        authorEmail: "",
        creationDate: context.services.now().toISOString(),
        resolved: comment.resolved,
      };
      comment.replies.push(reply);
      touchSheet(context, sheet, "comments");
      return hostObject("CommentReply", { sheet, comment, reply });
    },
  },
});
