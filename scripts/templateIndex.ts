import { writeFileSync } from "node:fs";
import prettier from "prettier";
import { templates } from "../src/templates/index.ts";
import { labelTrace } from "../src/workflow/templates/labelTrace.ts";

/**
 * Writes what is known of the built-in policies before any of them loads: their names, and the signs by which a sheet
 * of one is known. To be run after a change of a built-in policy's name or indicators; tests compare them.
 *
 *   npx tsx scripts/templateIndex.ts
 */
const names = templates.map(({ id, names: called }) => [id, called["zh-CN"], called["zh-TW"], called.en]);
const traces = templates.map(({ id, build }) => [
  id,
  ...build("zh-CN").model.nodes.flatMap((node) =>
    node.kind === "indicator"
      ? [[...new Set([node.id, node.name, ...node.aliases].map(labelTrace))].join("")]
      : [],
  ),
]);

await write(
  "src/templates/templateLines.ts",
  `/** Each built-in policy's id, and its name in all languages. */
export const templateLines: readonly (readonly [id: string, zhCN: string, zhTW: string, en: string])[] =
  ${JSON.stringify(names)};`,
);
await write(
  "src/workflow/templates/templateTraces.ts",
  `/** Each built-in policy's id, and of each of its indicators the traces of all its names, one behind the other. */
export const templateTraces: readonly (readonly [id: string, ...indicators: string[]])[] =
  ${JSON.stringify(traces)};`,
);

async function write(file: string, text: string): Promise<void> {
  const made = `// Made by scripts/templateIndex.ts; not to be changed by hand.\n\n${text}\n`;
  const options = await prettier.resolveConfig(file);
  writeFileSync(file, await prettier.format(made, { ...options, filepath: file }));
}
