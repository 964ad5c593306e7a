/** What an error says, for a line on a terminal. */
export const messageOf = (problem: unknown): string =>
  problem instanceof Error ? problem.message : String(problem);
