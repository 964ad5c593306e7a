/** What went over the wire and through the grid since the host was started or the counters were reset. */
export interface Counters {
  requests: number;
  actions: number;
  /** Bytes (UTF-8) from the add-in to the host. */
  bytesOut: number;
  /** Bytes of the largest request. */
  largestRequestBytes: number;
  /** Bytes (UTF-8) from the host to the add-in. */
  bytesIn: number;
  cellsRead: number;
  cellsWritten: number;
}

/** Makes counters that stand at zero. */
export function createCounters(): Counters {
  return {
    requests: 0,
    actions: 0,
    bytesOut: 0,
    largestRequestBytes: 0,
    bytesIn: 0,
    cellsRead: 0,
    cellsWritten: 0,
  };
}
