import { createFrameHost, type FrameHost, type FrameHostOptions } from "./createFrameHost.ts";
import { createFrameUrl, type FrameIdentity } from "./createFrameUrl.ts";
import { exposeOfficeTheme, type OfficeThemeColours } from "./exposeOfficeTheme.ts";
import { printXdmReply } from "./printXdmReply.ts";

export interface ConnectFrameOptions extends Omit<
  FrameHostOptions,
  "identity" | "documentName" | "reply" | "onActivation"
> {
  readonly identity: Omit<FrameIdentity, "hostOrigin">;
  readonly documentName: string;
  readonly theme: OfficeThemeColours;
}

export interface ConnectedFrame extends FrameHost {
  /** Stops listening and empties the frame. */
  disconnect(): void;
}

/** Loads an add-in's page into a frame of this window and is Excel to it. */
export function connectFrame(frame: HTMLIFrameElement, options: ConnectFrameOptions): ConnectedFrame {
  const origin = window.location.origin;
  const identity = { ...options.identity, hostOrigin: origin };
  const host = createFrameHost({
    ...options,
    identity,
    reply: (reply) => frame.contentWindow?.postMessage(printXdmReply(reply, origin), origin),
    onActivation: () => {
      if (frame.contentWindow !== null) {
        exposeOfficeTheme(frame.contentWindow, options.theme);
      }
    },
  });
  const listen = (event: MessageEvent): void => {
    if (event.source === frame.contentWindow && event.origin === origin) {
      void host.receive(event.data);
    }
  };
  window.addEventListener("message", listen);
  frame.src = createFrameUrl(identity);
  return {
    ...host,
    disconnect() {
      window.removeEventListener("message", listen);
      frame.src = "about:blank";
    },
  };
}
