import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";
import { TextEncoder } from "node:util";
import { MessageChannel } from "node:worker_threads";

// On a busy machine the workflow takes longer than the usual second.
configure({ asyncUtilTimeout: 20_000 });

// What Fluent UI asks of a browser and jsdom does not have.
class ResizeObserverStub implements ResizeObserver {
  public observe(): void {
    return;
  }
  public unobserve(): void {
    return;
  }
  public disconnect(): void {
    return;
  }
}
globalThis.ResizeObserver = ResizeObserverStub;
globalThis.matchMedia = (query) =>
  Object.assign(new EventTarget(), {
    matches: false,
    media: query,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
Element.prototype.scrollIntoView = () => undefined;
// Every browser has it.
globalThis.TextEncoder = TextEncoder;
Object.assign(globalThis, { MessageChannel });
// axe asks for a canvas to look for icon fonts; jsdom has none and says so at length.
HTMLCanvasElement.prototype.getContext = () => null;
// A file's text, which every browser gives.
Blob.prototype.text = function text(this: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === "string" ? reader.result : "");
    reader.onerror = () => reject(new RangeError("The file cannot be read."));
    reader.readAsText(this);
  });
};
// Looks are looked at in a browser; jsdom would work through hundreds of rules whenever a test asks for a button.
CSSStyleSheet.prototype.insertRule = () => 0;
