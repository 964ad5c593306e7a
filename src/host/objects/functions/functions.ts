import { defineObject } from "../defineObject.ts";
import { hostObject } from "../states.ts";
import { dateSerial } from "./dateSerial.ts";

/** `workbook.functions`: DATE, which tells by its answer which calendar the workbook counts days by. */
export const functions = defineObject("Functions", {
  methods: {
    date: (workbook, args) =>
      hostObject(
        "FunctionResult",
        dateSerial(args.number(0), args.number(1), args.number(2), workbook.date1904),
      ),
  },
});

/** What a worksheet function came to. */
export const functionResult = defineObject("FunctionResult", {
  properties: {
    error: { get: ({ error }) => error },
    value: { get: ({ value }) => value },
  },
});
