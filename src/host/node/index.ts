export { startNodeHost, type NodeHost } from "./startNodeHost.ts";
