export { startServer, type RunningServer, type ServerChoices } from "./startServer.ts";
export { cacheFolder } from "./cacheFolder.ts";
