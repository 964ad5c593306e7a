import { createId } from "../../model/index.ts";
import { HostError, invalidArgument, itemNotFound } from "../../protocol/hostError.ts";
import { asText } from "../../protocol/arguments.ts";
import { defineObject } from "../defineObject.ts";
import { rangeArgument } from "../rangeArgument.ts";
import { requireUnprotected } from "../protection/requireUnprotected.ts";
import { hostObject } from "../states.ts";
import { touchSheet } from "../touchSheet.ts";
import { commentsOf } from "./commentsOf.ts";

/** `sheet.comments`, and `workbook.comments` (state null). Only plain comments: mentions are not built. */
export const commentCollection = defineObject("CommentCollection", {
  collection: {
    has: ["getCount", "getItem", "getItemAt", "getItemOrNullObject"],
    items: (scope, { workbook }) => commentsOf(workbook, scope).map((state) => hostObject("Comment", state)),
  },
  methods: {
    add: (scope, args, context) => {
      const { sheet, area } = rangeArgument(args, 0, context, scope);
      args.choice(2, ["Plain"], "Plain");
      requireUnprotected(sheet, "allowEditObjects");
      const isTaken = sheet.comments.some(
        ({ position }) => position.row === area.row && position.column === area.column,
      );
      if (area.rowCount * area.columnCount !== 1 || isTaken || (scope !== null && scope !== sheet)) {
        throw invalidArgument();
      }
      const comment = {
        id: createId(context.workbook),
        position: { row: area.row, column: area.column },
        content: asText(args.value(1)),
        authorName: context.services.userName,
        authorEmail: "",
        creationDate: context.services.now().toISOString(),
        resolved: false,
        replies: [],
      };
      sheet.comments.push(comment);
      touchSheet(context, sheet, "comments");
      return hostObject("Comment", { sheet, comment });
    },
    getItemByCell: (scope, args, context) => {
      const { sheet, area } = rangeArgument(args, 0, context, scope);
      const comment = sheet.comments.find(
        ({ position }) => position.row === area.row && position.column === area.column,
      );
      if (comment === undefined) {
        throw itemNotFound();
      }
      return hostObject("Comment", { sheet, comment });
    },
    getItemByReplyId: (scope, args, { workbook }) => {
      const id = args.text(0);
      const found = commentsOf(workbook, scope).find(({ comment }) =>
        comment.replies.some((reply) => reply.id === id),
      );
      if (found === undefined) {
        throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
      }
      return hostObject("Comment", found);
    },
  },
});
