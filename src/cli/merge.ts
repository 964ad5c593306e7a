import { mergeCommand } from "./merge/mergeCommand.ts";

process.exitCode = await mergeCommand(process.argv.slice(2));
