/** `Office.OfficeTheme` as Excel on the desktop gives it. */
export interface OfficeThemeColours {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
}

/** What office.js leaves in its frame's global scope before it asks who its host is. */
interface OfficeFrameWindow {
  readonly OSF?: { readonly OfficeAppContext?: { readonly prototype: object } };
}

/**
 * Gives `Office.context.officeTheme` in a frame of our own origin.
 *
 * Excel on the web has no theme in its handshake, and office.js passes `undefined` where the theme would be; Excel on
 * the desktop has one. So that a pane can be seen in all themes, a property on the prototype catches that `undefined`
 * and answers with the theme instead. To be called while office.js waits for its context.
 */
export function exposeOfficeTheme(frame: Window, theme: OfficeThemeColours): void {
  const context = (frame as OfficeFrameWindow).OSF?.OfficeAppContext;
  if (context !== undefined) {
    Object.defineProperty(context.prototype, "_officeTheme", {
      configurable: true,
      get: () => theme,
      set: () => undefined,
    });
  }
}
