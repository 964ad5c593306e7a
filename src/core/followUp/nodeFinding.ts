/** One indicator of one person, as talks and plans speak of it. */
export interface NodeFinding {
  readonly nodeId: string;
  readonly name: string;
  readonly score: number;
  /** Points of the total that full points here would add. */
  readonly lost: number;
}
