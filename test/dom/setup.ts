import "@testing-library/jest-dom";

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
