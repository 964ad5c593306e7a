import type { CalcEngine } from "./calcEngine.ts";
import { createCalculation } from "./calculation.ts";
import { calculatedChanges } from "./calculatedChanges.ts";
import { createCellEditing } from "./cellEditing.ts";
import { createListeners } from "./listeners.ts";
import type { WorkbookModel } from "./model/index.ts";
import { createEvents } from "./objects/events/createEvents.ts";
import type { TriggerSource } from "./objects/events/raiseChange.ts";
import { objectDefinitions } from "./objects/index.ts";
import type { WorkbookChange } from "./protocol/changes.ts";
import { createCounters, type Counters } from "./protocol/counters.ts";
import { createFaults, type Faults } from "./protocol/faults.ts";
import type { HostContext, HostMessage, HostServices } from "./protocol/hostContext.ts";
import { processRequest } from "./protocol/processRequest.ts";
import { createOthers, type Others } from "./protocol/others.ts";
import { createReferences } from "./protocol/references.ts";
import { refuse, type Refusal } from "./protocol/refusal.ts";
import { createRegistry } from "./protocol/registry.ts";
import type { RequestBody } from "./protocol/wire.ts";

/** Bytes that Excel on the web takes and gives in one request. */
const defaultPayloadLimitBytes = 5 * 1024 * 1024;
/** Bit in a request's flags: wait until the user leaves the cell instead of failing. */
const delayForCellEdit = 64;

export interface HostOptions extends Partial<HostServices> {
  readonly calcEngine?: CalcEngine;
  /** Per request and per response; 5 MB as in Excel on the web by default. */
  readonly payloadLimitBytes?: number;
}

/** What a wire hands back to its client. */
export type HostAnswer =
  | { readonly kind: "answer"; readonly body: string }
  | { readonly kind: "refusal"; readonly refusal: Refusal };

/** Excel's side of the wire, whichever wire it is. */
export interface Host {
  readonly workbook: WorkbookModel;
  readonly context: HostContext;
  readonly counters: Counters;
  readonly faults: Faults;
  /** What others do to the workbook between requests. */
  readonly others: Others;
  /** Answers one request body of office.js. Requests are answered one after the other. */
  handleRequest(body: string, flags?: number): Promise<HostAnswer>;
  /** Does something as the person at the keyboard would: calculated and told to listeners like a request. */
  edit<Result>(action: (context: HostContext) => Result): Result;
  /** The user is typing in a cell: requests fail, or wait when they ask for it, until it is set to false. */
  setCellEditMode(isEditing: boolean): void;
  /** Calls back after each request or edit that changed something. Gives a function that stops it. */
  onChanges(listener: (changes: readonly WorkbookChange[]) => void): () => void;
  /** Calls back for each message to the client (events, custom function calls); wires listen here. */
  onMessage(listener: (message: HostMessage) => void): () => void;
}

/** Makes a host for a workbook, and calculates what the workbook's file leaves open. */
export function createHost(workbook: WorkbookModel, options: HostOptions = {}): Host {
  const limit = options.payloadLimitBytes ?? defaultPayloadLimitBytes;
  const registry = createRegistry(objectDefinitions);
  const counters = createCounters();
  const faults = createFaults();
  const others = createOthers();
  const changeListeners = createListeners<readonly WorkbookChange[]>();
  const messageListeners = createListeners<HostMessage>();
  const calculation = createCalculation(workbook, options.calcEngine);
  const cellEditing = createCellEditing();
  let changes: WorkbookChange[] = [];
  let queue: Promise<unknown> = Promise.resolve();

  const context: HostContext = {
    workbook,
    services: readServices(options),
    session: { isCalculationSuspended: false, areEventsEnabled: true },
    counters,
    references: createReferences(),
    record(change) {
      events.note(change);
      changes.push(change);
      calculation.note(change);
    },
    calculatePending: () => {
      if (!context.session.isCalculationSuspended && workbook.calculationMode !== "Manual") {
        changes.push(...calculatedChanges(calculation.runPending()));
      }
    },
    calculateAll() {
      changes.push(...calculatedChanges(calculation.runAll()));
    },
    raise: messageListeners.tell,
  };

  const events = createEvents(context);

  const tellChanges = (trigger: TriggerSource): void => {
    const told = changes;
    changes = [];
    if (told.length > 0) {
      events.tell(told, trigger);
      changeListeners.tell(told);
    }
  };

  const finish = (trigger: TriggerSource): void => {
    context.session.isCalculationSuspended = false;
    context.calculatePending();
    tellChanges(trigger);
  };

  const answer = (body: string): HostAnswer => {
    counters.requests += 1;
    const bytesOut = byteLength(body);
    counters.bytesOut += bytesOut;
    counters.largestRequestBytes = Math.max(counters.largestRequestBytes, bytesOut);
    const request = JSON.parse(body) as RequestBody;
    const fault = faults.strike(request);
    if (fault?.refusal !== undefined) {
      return refuse(fault.refusal);
    }
    if (bytesOut > limit) {
      return refuse("RequestPayloadSizeLimitExceeded");
    }
    const response = JSON.stringify(processRequest(registry, request, context, fault));
    finish("ThisLocalAddin");
    const bytesIn = byteLength(response);
    counters.bytesIn += bytesIn;
    return bytesIn > limit ? refuse("ResponsePayloadSizeLimitExceeded") : { kind: "answer", body: response };
  };

  options.customFunctions?.connect(context.raise);
  options.calcEngine?.onAsyncResult?.((cells) => {
    changes.push(...calculatedChanges(cells));
    tellChanges("Unknown");
  });
  calculation.runOpened();

  return {
    workbook,
    context,
    counters,
    faults,
    others,
    handleRequest(body, flags = 0) {
      const next = queue.then(async () => {
        if (cellEditing.isEditing() && (flags & delayForCellEdit) === 0) {
          return refuse("InvalidOperationInCellEditMode");
        }
        await cellEditing.finished();
        const answered = answer(body);
        for (const change of others.due()) {
          change(context);
          finish("Unknown");
        }
        return answered;
      });
      queue = next.catch(() => undefined);
      return next;
    },
    edit(action) {
      const result = action(context);
      finish("Unknown");
      return result;
    },
    setCellEditMode: cellEditing.set,
    onChanges: changeListeners.add,
    onMessage: messageListeners.add,
  };
}

function readServices(options: HostOptions): HostServices {
  return {
    now: options.now ?? (() => new Date()),
    userName: options.userName ?? "Embedded host",
    locale: options.locale ?? "en-US",
    ...(options.openBase64 === undefined ? {} : { openBase64: options.openBase64 }),
    ...(options.customFunctions === undefined ? {} : { customFunctions: options.customFunctions }),
  };
}

/** Bytes as they travel: a Chinese character counts three. */
function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
