/**
 * Goes on in a task of its own: what the page was asked meanwhile is heard and painted first. A timer would do the same
 * and wait four milliseconds more, each time.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
