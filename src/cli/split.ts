import { splitCommand } from "./split/splitCommand.ts";

process.exitCode = await splitCommand(process.argv.slice(2));
