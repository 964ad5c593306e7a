import { asChoice, type Arguments } from "../../protocol/arguments.ts";
import { defineObject } from "../defineObject.ts";
import { hostObject } from "../states.ts";

const modes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
const calculationTypes = ["Recalculate", "Full", "FullRebuild"] as const;

/** Excel as a program. */
export const application = defineObject("Application", {
  properties: {
    calculationMode: {
      get: (workbook) => workbook.calculationMode,
      set: (workbook, value) => {
        workbook.calculationMode = asChoice(value, modes);
        workbook.touched.add("calculation");
      },
    },
    calculationState: { get: () => "Done" },
    calculationEngineVersion: { get: () => 191029 },
    decimalSeparator: { get: () => "." },
    thousandsSeparator: { get: () => "," },
    useSystemSeparators: { get: () => true },
  },
  objects: {
    cultureInfo: (workbook) => hostObject("CultureInfo", workbook),
  },
  methods: {
    calculate: (_workbook, args: Arguments, context) => {
      args.choice(0, calculationTypes);
      context.calculateAll();
    },
    suspendApiCalculationUntilNextSync: (_workbook, _args, context) => {
      context.session.isCalculationSuspended = true;
    },
    /** There is no screen here: a page that shows the workbook repaints once per request anyway. */
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
});
