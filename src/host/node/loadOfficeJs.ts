import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** The two global objects that office.js makes and that an add-in's adapter uses. */
export interface OfficeJs {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** Parts of office.js that its type package leaves out: the door for native hosts, and who listens to events. */
interface HostBridgeDoor {
  readonly HostBridge: { init(bridge: NativeBridge): void };
  readonly GenericEventRegistration: { s_genericEventRegistrations: Record<string, unknown> };
}

/** What office.js expects of a native host: it sets `onMessageFromHost` itself. */
export interface NativeBridge {
  sendMessageToHost(json: string): void;
  onMessageFromHost: ((json: string) => void) | null;
}

/**
 * Loads Microsoft's unmodified office.js for Excel on the web into this realm, once, and connects it to a bridge.
 *
 * The same realm matters: office.js tells plain objects by their prototype, and under Jest a test's realm is not
 * Node's own, which `vm.runInThisContext` would take. An indirect eval runs in the caller's.
 */
export function loadOfficeJs(bridge: NativeBridge): OfficeJs {
  if (!("OfficeExtension" in globalThis)) {
    const path = createRequire(import.meta.url).resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
    withWindow(() => {
      (0, eval)(`${readFileSync(path, "utf8")}\n//# sourceURL=${path}`);
    });
  }
  const { Excel: excel, OfficeExtension: extension } = globalThis as typeof globalThis & OfficeJs;
  const door = extension as typeof extension & HostBridgeDoor;
  // Handlers that were added on an earlier host of this process are not this one's.
  door.GenericEventRegistration.s_genericEventRegistrations = {};
  door.HostBridge.init(bridge);
  return { Excel: excel, OfficeExtension: extension };
}

/**
 * The script wants a `window` that is the global object, and a `navigator`, while it loads; afterwards neither is left,
 * so that nobody takes Node for a browser.
 */
function withWindow(load: () => void): void {
  const stubs = { window: globalThis, navigator: { userAgent: "" } };
  const missing = Object.entries(stubs).filter(([name]) => !(name in globalThis));
  for (const [name, stub] of missing) {
    Reflect.set(globalThis, name, stub);
  }
  try {
    load();
  } finally {
    for (const [name] of missing) {
      Reflect.deleteProperty(globalThis, name);
    }
  }
}
