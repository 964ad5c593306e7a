import type { Session } from "../session/createSession.ts";

declare global {
  interface Window {
    /** The open workbook and its host, for browser tests and for looking around in the console. */
    workbench?: Session;
  }
}

/** Leaves the session where tests and the console find it. */
export function exposeForTests(session: Session | null): void {
  if (session === null) {
    delete window.workbench;
  } else {
    window.workbench = session;
  }
}
