/** Where the add-in in production loads office.js from. */
const hostedOfficeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** The same file from the npm package, on this server. */
const localOfficeJs = "/office-js/office.js";

/** Takes a page of the production bundle as it is, and lets it load office.js from here. */
export function useLocalOfficeJs(html: string): string {
  return html.replaceAll(hostedOfficeJs, localOfficeJs);
}
