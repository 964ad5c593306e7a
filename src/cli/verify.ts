import { verifyCommand } from "./verify/verifyCommand.ts";

process.exitCode = await verifyCommand(process.argv.slice(2));
