import { itemNotFound } from "../../protocol/hostError.ts";
import { defineObject } from "../defineObject.ts";
import { hostObject } from "../states.ts";

/** `range.getTables()`: the tables that a range touches, or those that lie wholly in it. */
export const tableScopedCollection = defineObject("TableScopedCollection", {
  collection: {
    has: ["getCount", "getItem", "getItemOrNullObject"],
    items: (tables) => tables.map((state) => hostObject("Table", state)),
  },
  methods: {
    getFirst: (tables) => {
      const [first] = tables;
      if (first === undefined) {
        throw itemNotFound();
      }
      return hostObject("Table", first);
    },
  },
});
