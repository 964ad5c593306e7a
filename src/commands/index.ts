export { registerCommands, type CommandActions } from "./registerCommands.ts";
