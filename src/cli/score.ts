import { scoreCommand } from "./score/scoreCommand.ts";

process.exitCode = await scoreCommand(process.argv.slice(2));
