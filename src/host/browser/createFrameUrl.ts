/** Bits of `_host_Info` that say what runs in the frame. */
const sharedRuntime = 1;
const customFunctions = 2;

/** Who talks in a frame, as its URL says it. */
export interface FrameIdentity {
  /** The add-in's page. */
  readonly pageUrl: string;
  /** Origin of the page around the frame; the host name must be the add-in's own, and https. */
  readonly hostOrigin: string;
  /** BCP 47: "zh-CN". */
  readonly displayLanguage: string;
  /** New for every frame: office.js caches settings in the session storage under it. */
  readonly conversationId: string;
  readonly addInId: string;
}

/** Makes the URL that tells office.js it runs in Excel on the web, in a shared runtime with custom functions. */
export function createFrameUrl(identity: FrameIdentity): string {
  const { pageUrl, hostOrigin, displayLanguage, conversationId, addInId } = identity;
  const flags = sharedRuntime | customFunctions;
  const hostInfo = ["Excel", "Web", "16.01", displayLanguage, conversationId, "", "disableLogging", flags];
  const xdmInfo = [conversationId, addInId, hostOrigin].map(encodeURIComponent).join("|");
  const url = new URL(pageUrl, hostOrigin);
  const query = url.search === "" ? "?" : `${url.search}&`;
  const page = `${url.origin}${url.pathname}${query}`;
  // `_xdm_Info` reads to the end of the address, so it must be last.
  return `${page}_host_Info=${encodeURIComponent(hostInfo.join("$"))}#&_serializer_version=1&_xdm_Info=${xdmInfo}`;
}
