/** Works through steps in tasks of their own, so that whatever else the page hears goes first. */
export function doInPieces(steps: Iterator<unknown>): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    if (steps.next().done === true) port1.close();
    else port2.postMessage(null);
  };
  port2.postMessage(null);
}
