import { defineObject } from "../defineObject.ts";
import { touchWorkbook } from "../touchWorkbook.ts";
import { asCustomValue } from "./asCustomValue.ts";

/** One of `workbook.properties.custom`. */
export const customProperty = defineObject("CustomProperty", {
  key: ({ key }) => key,
  exists: ({ workbook, key }) => workbook.customProperties.has(key),
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ workbook, key }) => workbook.customProperties.get(key),
      set: ({ workbook, key }, value, context) => {
        workbook.customProperties.set(key, asCustomValue(value));
        touchWorkbook(context, "customProperties");
      },
    },
    type: { get: ({ workbook, key }) => typeName(workbook.customProperties.get(key)) },
  },
  methods: {
    delete: ({ workbook, key }, _args, context) => {
      workbook.customProperties.delete(key);
      touchWorkbook(context, "customProperties");
    },
  },
});

/** `Excel.DocumentPropertyType`. */
function typeName(value: string | number | boolean | undefined): string {
  if (typeof value === "number") {
    return Number.isInteger(value) ? "Number" : "Float";
  }
  return typeof value === "boolean" ? "Boolean" : "String";
}
