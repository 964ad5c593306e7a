import { asText } from "../../protocol/arguments.ts";
import { defineObject } from "../defineObject.ts";
import { hostObject } from "../states.ts";
import { touchSheet } from "../touchSheet.ts";
import { asPropertyText } from "./asPropertyText.ts";
import { findKey } from "./findKey.ts";

/** `sheet.customProperties`. Keys are found in any case. */
export const worksheetCustomPropertyCollection = defineObject("WorksheetCustomPropertyCollection", {
  collection: {
    has: ["getCount", "getItem", "getItemOrNullObject"],
    items: (sheet) =>
      [...sheet.customProperties.keys()].map((key) => hostObject("WorksheetCustomProperty", { sheet, key })),
    find: (sheet, asked) => {
      const key = findKey(sheet.customProperties.keys(), asText(asked));
      return key === undefined ? undefined : hostObject("WorksheetCustomProperty", { sheet, key });
    },
  },
  methods: {
    /** Writes over a property that is there. */
    add: (sheet, args, context) => {
      const asked = asPropertyText(args.value(0));
      const key = findKey(sheet.customProperties.keys(), asked) ?? asked;
      sheet.customProperties.set(key, args.text(1));
      touchSheet(context, sheet, "customProperties");
      return hostObject("WorksheetCustomProperty", { sheet, key });
    },
  },
});
