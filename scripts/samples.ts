/** Writes every sample workbook into samples/: `npm run samples`. The files are committed; a test holds them current. */
import { mkdirSync, writeFileSync } from "node:fs";
import { document000Sample } from "./samples/document000.ts";
import { writeSample } from "./samples/writeSample.ts";

mkdirSync("samples", { recursive: true });
for (const sample of [document000Sample]) {
  writeFileSync(`samples/${sample.file}`, await writeSample(sample));
  console.log(`samples/${sample.file}`);
}
