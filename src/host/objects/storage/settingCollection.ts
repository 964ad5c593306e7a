import { asText } from "../../protocol/arguments.ts";
import { defineObject } from "../defineObject.ts";
import { hostObject } from "../states.ts";
import { touchWorkbook } from "../touchWorkbook.ts";

/** `workbook.settings`: values are JSON; office.js itself turns dates into text and back. Keys know their case. */
export const settingCollection = defineObject("SettingCollection", {
  collection: {
    has: ["getCount", "getItem", "getItemOrNullObject"],
    items: (workbook) => [...workbook.settings.keys()].map((key) => hostObject("Setting", { workbook, key })),
    find: (workbook, key) => {
      const name = asText(key);
      return workbook.settings.has(name) ? hostObject("Setting", { workbook, key: name }) : undefined;
    },
  },
  methods: {
    /** Writes over a setting that is there. */
    add: (workbook, args, context) => {
      const key = args.text(0);
      workbook.settings.set(key, args.value(1) ?? null);
      touchWorkbook(context, "settings");
      return hostObject("Setting", { workbook, key });
    },
  },
});
