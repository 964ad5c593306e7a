import type { CustomFunctionService } from "../functions/customFunctionService.ts";
import type { WorkbookModel } from "../model/index.ts";
import type { WorkbookChange } from "./changes.ts";
import type { Counters } from "./counters.ts";
import type { References } from "./references.ts";

/** `[category, type, targetId, message, id]`: what office.js calls a rich API message. */
export type HostMessage = readonly [
  category: number,
  type: number,
  targetId: string,
  message: string,
  id?: number,
];

/** What the host needs from outside to do everything Excel does. */
export interface HostServices {
  /** Reads a file that the add-in hands over (`insertWorksheetsFromBase64`). */
  readonly openBase64?: (base64: string) => WorkbookModel;
  /** The add-in's custom functions; without them their service is not there. */
  readonly customFunctions?: CustomFunctionService;
  readonly now: () => Date;
  /** Author of comments and last author of the file. */
  readonly userName: string;
  /** "zh-CN": display language of Excel's own words. */
  readonly locale: string;
}

/** Switches that the add-in's requests set and that outlast a request. */
export interface SessionState {
  /** `application.suspendApiCalculationUntilNextSync()`; cleared at the end of the request. */
  isCalculationSuspended: boolean;
  /** `runtime.enableEvents`. */
  areEventsEnabled: boolean;
}

/** What members work with. One context lives as long as its host. */
export interface HostContext {
  readonly workbook: WorkbookModel;
  readonly services: HostServices;
  readonly session: SessionState;
  readonly counters: Counters;
  readonly references: References;
  /** Tells the host what a member did: formulas are recalculated and listeners told from this. */
  readonly record: (change: WorkbookChange) => void;
  /** Computes what changed so far, unless calculation is manual or suspended; reads call it first. */
  calculatePending(): void;
  /** Computes everything now, whatever the mode. */
  calculateAll(): void;
  /** Sends a message to the client through whichever wire it sits on (events, custom functions, commands). */
  readonly raise: (message: HostMessage) => void;
}
