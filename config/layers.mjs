/**
 * Who may import whom, and which packages: the one table that dependency-cruiser enforces and the documentation draws.
 * A layer may always import itself. `types` layers may be imported for their types only.
 */
export const layers = {
  core: {
    may: [],
    packages: {
      zod: "checks stored policies and says where they are wrong",
      "@noble/hashes": "SHA-256 of sealed results: audited, without dependencies, no DOM or Node needed",
    },
  },
  sheet: { may: [], packages: {} },
  messages: { may: ["core"], packages: {} },
  templates: { may: ["core"], packages: {} },
  reader: {
    may: ["core", "sheet"],
    packages: { "opencc-js": "Traditional to Simplified characters", zod: "checks a stored mapping" },
  },
  writer: { may: ["core", "sheet", "messages"], packages: {} },
  workflow: {
    may: ["core", "sheet", "reader", "writer", "templates", "messages"],
    packages: { zod: "checks stored settings" },
  },
  excel: { may: ["sheet"], packages: {} },
  functions: { may: ["core", "sheet", "reader"], packages: {} },
  taskpane: {
    may: ["workflow", "messages", "excel", "functions", "commands"],
    types: ["core", "sheet"],
    packages: {
      react: "the view",
      "react-dom": "the view",
      "@fluentui/react-components": "Microsoft's own controls",
      "@fluentui/react-icons": "their icons",
    },
  },
  commands: { may: ["workflow", "messages", "excel"], types: ["core", "sheet"], packages: {} },
  host: { may: [], packages: "any" },
  workbench: { may: ["host", "workflow", "excel"], packages: "any" },
  cli: {
    may: ["host", "workflow", "excel", "messages", "reader", "templates", "core", "sheet"],
    packages: "any",
  },
};

/** Layers that compile without DOM, Node and Office. */
export const pureLayers = ["core", "sheet", "reader", "writer", "templates", "messages", "workflow"];
