import { join } from "node:path";

/** A path of the server and the folder its files lie in. */
export interface Route {
  /** With a slash at both ends. */
  readonly path: string;
  readonly folder: string;
}

/** What the workbench serves, from the project's folder; the longest path that fits wins. */
export function workbenchRoutes(projectFolder: string): readonly Route[] {
  return [
    { path: "/", folder: join(projectFolder, "dist") },
    { path: "/samples/", folder: join(projectFolder, "samples") },
    { path: "/office-js/", folder: join(projectFolder, "node_modules/@microsoft/office-js/dist") },
  ];
}
