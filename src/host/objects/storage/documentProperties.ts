import type { DocumentPropertiesModel } from "../../model/index.ts";
import { asNumber, asText } from "../../protocol/arguments.ts";
import { defineObject, type PropertyDefinition } from "../defineObject.ts";
import { hostObject, type HostStates } from "../states.ts";
import { touchWorkbook } from "../touchWorkbook.ts";

type Text = Exclude<keyof DocumentPropertiesModel, "revisionNumber" | "creationDate">;

/** `workbook.properties`. */
export const documentProperties = defineObject("DocumentProperties", {
  properties: {
    title: text("title"),
    subject: text("subject"),
    author: text("author"),
    keywords: text("keywords"),
    comments: text("comments"),
    category: text("category"),
    manager: text("manager"),
    company: text("company"),
    lastAuthor: { get: ({ properties }) => properties.lastAuthor },
    /** Travels as ISO text; office.js makes a Date of it. */
    creationDate: { get: ({ properties }) => properties.creationDate },
    revisionNumber: {
      get: ({ properties }) => properties.revisionNumber,
      set: ({ properties }, value, context) => {
        properties.revisionNumber = asNumber(value);
        touchWorkbook(context, "properties");
      },
    },
  },
  objects: {
    custom: (workbook) => hostObject("CustomPropertyCollection", workbook),
  },
});

function text(name: Text): PropertyDefinition<HostStates["DocumentProperties"]> {
  return {
    get: ({ properties }) => properties[name],
    set: ({ properties }, value, context) => {
      properties[name] = asText(value);
      touchWorkbook(context, "properties");
    },
  };
}
