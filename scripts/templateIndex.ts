import { writeFileSync } from "node:fs";
import { templates } from "../src/templates/index.ts";

/**
 * Writes the list by which a sheet's built-in policy is known before any of them loads. To be run after a change of a
 * built-in policy's name or indicators; a test compares them.
 *
 *   npx tsx scripts/templateIndex.ts
 */
const lines = templates.map(({ id, names, build }) => {
  const indicators = build("zh-CN").model.nodes.flatMap((node) =>
    node.kind === "indicator" ? [[...new Set([node.id, node.name, ...node.aliases])].join("|")] : [],
  );
  const name = [names["zh-CN"], names["zh-TW"], names.en].join("|");
  return `  [\n${[id, name, ...indicators].map((part) => `    ${JSON.stringify(part)},\n`).join("")}  ],\n`;
});

writeFileSync(
  "src/templates/templateLines.ts",
  `// Made by scripts/templateIndex.ts; not to be changed by hand.

/** Each built-in policy's id, its name in all languages, and each indicator's id with all its names. */
export const templateLines: readonly (readonly [id: string, name: string, ...indicators: string[]])[] = [
${lines.join("")}];
`,
);
