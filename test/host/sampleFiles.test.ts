import { readFileSync } from "node:fs";
import { document000Sample } from "../../scripts/samples/document000.ts";
import { systemSample } from "../../scripts/samples/systemSample.ts";
import { writeSample } from "../../scripts/samples/writeSample.ts";
import { templates } from "../../src/templates/index.ts";

describe("the committed samples", () => {
  it.each(templates.map((template) => [template.id, template] as const))(
    "%s is byte for byte what the script writes today",
    async (id, template) => {
      const sample = id === "000" ? document000Sample : systemSample(template);
      const written = Buffer.from(await writeSample(sample));
      expect(written.equals(readFileSync(`samples/${sample.file}`))).toBe(true);
    },
  );
});
