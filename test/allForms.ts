import { takeAllForms } from "../src/reader/text/takeAllForms.ts";

// Single functions are tried with Traditional texts that no workbook was searched for before.
takeAllForms();
