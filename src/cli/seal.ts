import { sealCommand } from "./seal/sealCommand.ts";

process.exitCode = await sealCommand(process.argv.slice(2));
