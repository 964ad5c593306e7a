import type { FrameIdentity } from "./createFrameUrl.ts";
import { requirementMatrix } from "./requirementMatrix.ts";

/** office.js's number for Excel on the web. */
const excelOnTheWeb = 16;
/** The document may be written. */
const readWrite = 1;

/** The frame was opened as a task pane. */
const taskPane = 2;

/** Makes the answer to office.js's first question: where am I? */
export function createAppContext(
  identity: FrameIdentity,
  documentName: string,
  settings: ReadonlyMap<string, unknown>,
): Record<string, unknown> {
  const { conversationId, addInId, displayLanguage, hostOrigin } = identity;
  return {
    _id: conversationId,
    _appName: excelOnTheWeb,
    _appVersion: "16.0",
    _appMinorVersion: 1,
    _hostFullVersion: "16.0.0.0",
    _appUILocale: displayLanguage,
    _dataLocale: displayLanguage,
    _docUrl: `${hostOrigin}/${encodeURIComponent(documentName)}`,
    _clientMode: readWrite,
    _settings: [...settings].map(([name, value]) => [name, JSON.stringify(value)]),
    _reason: 1,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: conversationId,
    _appInstanceId: conversationId,
    _requirementMatrix: JSON.stringify(requirementMatrix),
    _addinName: addInId,
    _appDomains: [],
    _initialDisplayMode: taskPane,
  };
}
