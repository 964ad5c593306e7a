import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { drawLayers } from "./lib/drawLayers.ts";
import { putBetweenMarkers } from "./lib/putBetweenMarkers.ts";

/**
 * Draws who imports whom, from the code, into the README files.
 *
 *   npx tsx scripts/layerPicture.ts           renews the picture
 *   npx tsx scripts/layerPicture.ts --check   says whether it is current
 */
const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
const picture = await drawLayers();
for (const file of ["README.md", "README.zh-CN.md", "README.zh-TW.md"]) {
  const text = readFileSync(file, "utf8");
  const drawn = putBetweenMarkers(text, "layers", picture);
  if (!values.check) writeFileSync(file, drawn);
  else if (drawn !== text) {
    console.error(`The layer picture in ${file} is out of date: npx tsx scripts/layerPicture.ts`);
    process.exitCode = 1;
  }
}
