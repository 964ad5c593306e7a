import { asText } from "../../protocol/arguments.ts";
import { defineObject } from "../defineObject.ts";
import { hostObject } from "../states.ts";
import { touchWorkbook } from "../touchWorkbook.ts";
import { asPropertyText } from "./asPropertyText.ts";
import { asCustomValue } from "./asCustomValue.ts";
import { findKey } from "./findKey.ts";

/** `workbook.properties.custom`. Keys are found in any case. */
export const customPropertyCollection = defineObject("CustomPropertyCollection", {
  collection: {
    has: ["getCount", "getItem", "getItemOrNullObject"],
    items: (workbook) =>
      [...workbook.customProperties.keys()].map((key) => hostObject("CustomProperty", { workbook, key })),
    find: (workbook, asked) => {
      const key = findKey(workbook.customProperties.keys(), asText(asked));
      return key === undefined ? undefined : hostObject("CustomProperty", { workbook, key });
    },
  },
  methods: {
    /** Writes over a property that is there. */
    add: (workbook, args, context) => {
      const asked = asPropertyText(args.value(0));
      const key = findKey(workbook.customProperties.keys(), asked) ?? asked;
      workbook.customProperties.set(key, asCustomValue(args.value(1)));
      touchWorkbook(context, "customProperties");
      return hostObject("CustomProperty", { workbook, key });
    },
    deleteAll: (workbook, _args, context) => {
      workbook.customProperties.clear();
      touchWorkbook(context, "customProperties");
    },
  },
});
