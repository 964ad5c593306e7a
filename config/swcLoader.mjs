/** TypeScript and React for webpack, the same for everything that is bundled here. */
export const swcLoader = (tsx) => ({
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
  },
});
