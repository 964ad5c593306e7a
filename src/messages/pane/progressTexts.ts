/** Steps that work reports, in their order. */
export type ProgressStep =
  | "read"
  | "understand"
  | "score"
  | "build"
  | "compare"
  | "write"
  | "check"
  | "finish"
  | "restore"
  | "files"
  | "merge"
  | "split";

/** Long work. */
export interface ProgressTexts {
  readonly label: string;
  readonly steps: Readonly<Record<ProgressStep, string>>;
  readonly other: string;
  readonly percent: (done: number) => string;
  readonly cancel: string;
  readonly cancelling: string;
  readonly left: (seconds: number) => string;
}
