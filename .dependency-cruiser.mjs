import { layers } from "./config/layers.mjs";

const names = Object.keys(layers);
const rooms = (list) => `^src/(${list.join("|")})/`;
/** Tests, and what only tests use. */
const isTest = "\\.(test|typetest)\\.tsx?$|/testing/";

const layerRules = names.flatMap((layer) => {
  const { may, types = [], packages } = layers[layer];
  const allowed = [layer, ...may, ...types];
  const forbidden = names.filter((name) => !allowed.includes(name));
  const from = { path: rooms([layer]), pathNot: isTest };
  const rules = [
    {
      name: `${layer}-imports-only-its-layers`,
      severity: "error",
      comment: `src/${layer} may import ${[...may, ...types].join(", ") || "nothing else of ours"}; see config/layers.mjs.`,
      from,
      to: { path: rooms(forbidden) },
    },
  ];
  if (types.length > 0)
    rules.push({
      name: `${layer}-imports-types-only`,
      severity: "error",
      comment: `src/${layer} may know the shapes of ${types.join(", ")}, not run their code.`,
      from,
      to: { path: rooms(types), dependencyTypesNot: ["type-only"] },
    });
  if (packages !== "any") {
    const list = Object.keys(packages);
    rules.push({
      name: `${layer}-uses-only-its-packages`,
      severity: "error",
      comment: `Packages of src/${layer}: ${list.join(", ") || "none"}; name a new one with a reason in config/layers.mjs.`,
      from,
      to: {
        dependencyTypes: ["npm", "npm-dev", "npm-optional", "core"],
        ...(list.length > 0 ? { pathNot: `node_modules/(${list.join("|")})/` } : {}),
      },
    });
  }
  return rules;
});

export default {
  forbidden: [
    ...layerRules,
    { name: "no-cycles", severity: "error", from: { path: "^src/" }, to: { circular: true } },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\.json$" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".mjs", ".js"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
