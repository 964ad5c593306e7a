/** Writes every sample workbook into samples/: `npm run samples`. The files are committed; a test holds them current. */
import { mkdirSync, writeFileSync } from "node:fs";
import { templates } from "../src/templates/index.ts";
import { document000Sample } from "./samples/document000.ts";
import { systemSample } from "./samples/systemSample.ts";
import { writeSample } from "./samples/writeSample.ts";

mkdirSync("samples", { recursive: true });
const others = templates.filter(({ id }) => id !== "000").map(systemSample);
for (const sample of [document000Sample, ...others]) {
  writeFileSync(`samples/${sample.file}`, await writeSample(sample));
  console.log(`samples/${sample.file}`);
}
