import type { Grid } from "../grid/createGrid.ts";
import type { Session } from "../session/createSession.ts";

declare global {
  interface Window {
    /** The open workbook, its host and its grid: for browser tests and for looking around in the console. */
    workbench?: Session & { readonly grid: Grid };
  }
}

/** Leaves the session where tests and the console find it; null takes it away. */
export function exposeForTests(session: Session | null, grid: Grid | null): void {
  if (session === null || grid === null) {
    delete window.workbench;
  } else {
    window.workbench = { ...session, grid };
  }
}
