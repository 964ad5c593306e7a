import { invalidArgument } from "../../protocol/hostError.ts";
import { defineObject } from "../defineObject.ts";
import { touchWorkbook } from "../touchWorkbook.ts";
import { rootNamespace } from "./rootNamespace.ts";

/** A custom XML part. Its text is reached by methods only: `getXml` answers a plain string. */
export const customXmlPart = defineObject("CustomXmlPart", {
  key: ({ part }) => part.id,
  exists: ({ workbook, part }) => workbook.customXmlParts.includes(part),
  properties: {
    id: { get: ({ part }) => part.id },
    namespaceUri: { get: ({ part }) => part.namespaceUri },
  },
  methods: {
    getXml: ({ part }) => part.xml,
    setXml: ({ part }, args, context) => {
      const xml = args.text(0);
      const namespaceUri = rootNamespace(xml);
      if (namespaceUri === undefined) {
        throw invalidArgument();
      }
      Object.assign(part, { xml, namespaceUri });
      touchWorkbook(context, "customXmlParts");
    },
    delete: ({ workbook, part }, _args, context) => {
      workbook.customXmlParts.splice(workbook.customXmlParts.indexOf(part), 1);
      touchWorkbook(context, "customXmlParts");
    },
  },
});
