import { createId } from "../../model/index.ts";
import { invalidArgument } from "../../protocol/hostError.ts";
import { defineObject } from "../defineObject.ts";
import { hostObject } from "../states.ts";
import { touchWorkbook } from "../touchWorkbook.ts";
import { rootNamespace } from "./rootNamespace.ts";

/** `workbook.customXmlParts`. */
export const customXmlPartCollection = defineObject("CustomXmlPartCollection", {
  collection: {
    has: ["getCount", "getItem", "getItemOrNullObject"],
    items: (workbook) =>
      workbook.customXmlParts.map((part) => hostObject("CustomXmlPart", { workbook, part })),
  },
  methods: {
    add: (workbook, args, context) => {
      const xml = args.text(0);
      const namespaceUri = rootNamespace(xml);
      if (namespaceUri === undefined) {
        throw invalidArgument();
      }
      const part = { id: createId(workbook), namespaceUri, xml };
      workbook.customXmlParts.push(part);
      touchWorkbook(context, "customXmlParts");
      return hostObject("CustomXmlPart", { workbook, part });
    },
    getByNamespace: (workbook, args) =>
      hostObject("CustomXmlPartScopedCollection", { workbook, namespaceUri: args.text(0) }),
  },
});
