/** Writes every sample workbook into samples/ and the table of them into docs/: `npm run samples`. All are committed. */
import { mkdirSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import { templates } from "../src/templates/index.ts";
import { document000Sample } from "./samples/document000.ts";
import { systemSample } from "./samples/systemSample.ts";
import { sampleFile } from "./samples/sampleFile.ts";
import { templatesTable } from "./samples/templatesTable.ts";
import { writeSample } from "./samples/writeSample.ts";

mkdirSync("samples", { recursive: true });
const samples = new Map(
  templates.map((template) => [
    template.id,
    template.id === "000" ? document000Sample : systemSample(template),
  ]),
);
for (const sample of samples.values()) {
  writeFileSync(`samples/${sample.file}`, await writeSample(sample));
  console.log(`samples/${sample.file}`);
}
const page = templatesTable(templates, sampleFile);
writeFileSync("docs/templates.md", await format(page, { parser: "markdown", printWidth: 110 }));
