/** What is waited for comes within this time even on a machine that has other things to do; in milliseconds. */
export const patience = 120_000;
