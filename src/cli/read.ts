import { readCommand } from "./read/readCommand.ts";

process.exitCode = await readCommand(process.argv.slice(2));
