export { startServer, type RunningServer, type ServerChoices } from "./startServer.ts";
export type { Route } from "./routes.ts";
export { listSamples } from "./listSamples.ts";
export { cacheFolder } from "./cacheFolder.ts";
