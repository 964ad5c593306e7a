import { createHost, type Host, type HostOptions } from "../createHost.ts";
import type { WorkbookModel } from "../model/index.ts";
import { refusalCodes } from "../protocol/refusal.ts";
import { loadOfficeJs, type NativeBridge, type OfficeJs } from "./loadOfficeJs.ts";

/** A host with Microsoft's own client in front of it: `Excel.run` works on the workbook given. */
export interface NodeHost extends Host, OfficeJs {
  /** `Excel.run` on this host. */
  run<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result>;
}

interface BridgeRequest {
  readonly id: number;
  readonly flags?: number;
  readonly message: { readonly body: unknown };
}

/** What the native bridge calls a message that is no answer. */
const genericMessage = 3;
const response = 2;

/** Starts a host in this process. The last one started is the one that a plain `Excel.run` speaks to. */
export function startNodeHost(workbook: WorkbookModel, options: HostOptions = {}): NodeHost {
  const host = createHost(workbook, options);
  const send = (message: unknown): void => {
    bridge.onMessageFromHost?.(JSON.stringify(message));
  };
  const bridge: NativeBridge = {
    sendMessageToHost(json) {
      void answer(host, JSON.parse(json) as BridgeRequest).then(send);
    },
    onMessageFromHost: null,
  };
  host.onMessage((entry) => {
    send({ type: genericMessage, message: { entries: [entry] } });
  });
  const officeJs = loadOfficeJs(bridge);
  return { ...host, ...officeJs, run: (batch) => officeJs.Excel.run(batch) };
}

async function answer(host: Host, request: BridgeRequest): Promise<unknown> {
  const result = await host.handleRequest(JSON.stringify(request.message.body), request.flags);
  const message =
    result.kind === "answer"
      ? { statusCode: 200, headers: {}, body: result.body }
      : {
          statusCode: refusalCodes[result.refusal.code].http,
          headers: {},
          body: JSON.stringify({ error: result.refusal }),
        };
  return { id: request.id, type: response, message };
}
