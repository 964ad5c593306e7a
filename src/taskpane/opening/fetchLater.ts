/**
 * Lets the browser fetch what is evaluated after the first look; the page names those scripts as `rel="later"`. Fetched
 * from the start they would stand in the way of office.js and of the script that reads the workbook.
 */
export function fetchLater(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="later"]')) link.rel = "preload";
}
