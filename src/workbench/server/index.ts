export { startServer, type RunningServer, type ServerChoices } from "./startServer.ts";
