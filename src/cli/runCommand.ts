import { messageOf } from "./messageOf.ts";

/** A command of the terminal. */
export interface Command<Choice> {
  /** What `--help` prints, exit codes included. */
  readonly usage: string;
  /** Understands the words behind the command; an Error says what is missing or wrong. */
  readonly read: (words: string[]) => Choice;
  /** Does it and gives the exit code. */
  readonly run: (choice: Choice) => Promise<number>;
}

/** Exit code of a command that could not be understood or done. */
const failed = 3;

/** Runs a command. Words that it cannot use are told together with its usage, anything else in a line; never a stack. */
export async function runCommand<Choice>(
  { usage, read, run }: Command<Choice>,
  words: readonly string[],
): Promise<number> {
  if (words.includes("--help") || words.includes("-h")) {
    console.log(usage);
    return 0;
  }
  let choice: Choice;
  try {
    choice = read([...words]);
  } catch (problem) {
    console.error(`${messageOf(problem)}\n\n${usage}`);
    return failed;
  }
  try {
    return await run(choice);
  } catch (problem) {
    console.error(messageOf(problem));
    return failed;
  }
}
