import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { runInThisContext } from "node:vm";

/** The two global objects that office.js makes and that an add-in's adapter uses. */
export interface OfficeJs {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** Part of office.js that its type package leaves out: the door for hosts that speak to it natively. */
interface HostBridgeDoor {
  readonly HostBridge: { init(bridge: NativeBridge): void };
}

/** What office.js expects of a native host: it sets `onMessageFromHost` itself. */
export interface NativeBridge {
  sendMessageToHost(json: string): void;
  onMessageFromHost: ((json: string) => void) | null;
}

/**
 * Loads Microsoft's unmodified office.js for Excel on the web into this realm, once, and connects it to a bridge.
 *
 * The same realm matters: office.js tells plain objects by their prototype. The script assigns globals by `var`, so
 * it runs as a script, not as a module.
 */
export function loadOfficeJs(bridge: NativeBridge): OfficeJs {
  const realm = globalThis as typeof globalThis & Partial<OfficeJs>;
  if (realm.OfficeExtension === undefined) {
    const path = createRequire(import.meta.url).resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
    runInThisContext(readFileSync(path, "utf8"), { filename: path });
  }
  const { Excel: excel, OfficeExtension: extension } = globalThis as typeof globalThis & OfficeJs;
  (extension as typeof extension & HostBridgeDoor).HostBridge.init(bridge);
  return { Excel: excel, OfficeExtension: extension };
}
