import { cruise, type ICruiseResult } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";

/**
 * Draws which folder of src/ imports which as a Mermaid flow chart, from the code without its tests. A dotted line
 * takes types only. What another line already leads to is drawn too: the picture is the truth, not a plan.
 */
export async function drawLayers(): Promise<string> {
  const { output } = await cruise(
    ["src"],
    {
      includeOnly: { path: "^src/" },
      exclude: { path: ["\\.(test|typetest)\\.tsx?$", "/testing/"] },
      tsPreCompilationDeps: true,
      enhancedResolveOptions: { extensions: [".ts", ".tsx"] },
    },
    undefined,
    { tsConfig: extractTSConfig("tsconfig.json") },
  );
  // Without an output type the result is an object, never text.
  return printPicture((output as ICruiseResult).modules);
}

function printPicture(modules: ICruiseResult["modules"]): string {
  const layers = [...new Set(modules.map(({ source }) => layerOf(source)))].sort();
  const runs = new Set<string>();
  const typesOnly = new Set<string>();
  for (const { source, dependencies } of modules) {
    for (const { resolved, typeOnly, dependencyTypes } of dependencies) {
      const [from, to] = [layerOf(source), layerOf(resolved)];
      if (from === to) continue;
      const isTypes = typeOnly === true || dependencyTypes.includes("type-only");
      (isTypes ? typesOnly : runs).add(`${from} ${to}`);
    }
  }
  const arrows = [...new Set([...runs, ...typesOnly])].sort().map((pair) => {
    const [from = "", to = ""] = pair.split(" ");
    return `  ${from} ${runs.has(pair) ? "-->" : "-.->"} ${to}`;
  });
  return ["```mermaid", "flowchart TD", ...layers.map((name) => `  ${name}`), ...arrows, "```"].join("\n");
}

/** "src/core/rules/compileRule.ts" → "core". */
function layerOf(path: string): string {
  return path.split("/")[1] ?? path;
}
