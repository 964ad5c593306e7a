import type { OoxmlPackage } from "../../package/OoxmlPackage.ts";
import type { WorkbookFeature } from "../../feature.ts";
import { setChild } from "../block/setChild.ts";
import { contentTypes, partTypes } from "../block/partTypes.ts";
import { printProperties, printTaskPanes, printWebExtension, readProperties } from "./webExtension.ts";

/** Named by settings that were first saved here, where no add-in's manifest is at hand. */
const unknownAddInId = "00000000-0000-0000-0000-000000000000";
const taskPanesPath = "xl/webextensions/taskpanes.xml";

/**
 * The add-in's settings (`workbook.settings`, `Office.context.document.settings`): properties of the first web
 * extension of the file. Settings of other add-ins are not looked at.
 */
export const settingsFeature: WorkbookFeature = {
  name: "settings",
  read: ({ package: parts, workbook }) => {
    const path = findWebExtension(parts);
    workbook.settings = path === undefined ? new Map<string, unknown>() : readProperties(parts.readXml(path));
  },
  write: ({ package: parts, workbook, isNew }) => {
    const path = findWebExtension(parts);
    if (!workbook.touched.has("settings") && !(isNew && workbook.settings.size > 0)) {
      return;
    }
    if (path === undefined) {
      addWebExtension(parts, workbook.settings);
    } else {
      const root = parts.readXml(path);
      const prefix = root.name.slice(0, root.name.length - root.local.length);
      parts.write(
        path,
        setChild(parts.readText(path), path, "properties", printProperties(workbook.settings, prefix)),
      );
    }
  },
};

function findWebExtension(parts: OoxmlPackage): string | undefined {
  const panes = parts.targetOfKind("", "webextensiontaskpanes");
  const path =
    panes === undefined || !parts.has(panes) ? undefined : parts.targetOfKind(panes, "webextension");
  return path !== undefined && parts.has(path) ? path : undefined;
}

function addWebExtension(parts: OoxmlPackage, settings: ReadonlyMap<string, unknown>): void {
  if (settings.size === 0) {
    return;
  }
  const path = parts.unusedPath("xl/webextensions/webextension", ".xml");
  const panes = parts.targetOfKind("", "webextensiontaskpanes") ?? taskPanesPath;
  parts.write(path, printWebExtension(settings, unknownAddInId), contentTypes.webExtension);
  const relationshipId = parts.relate(panes, partTypes.webExtension, path);
  parts.write(panes, printTaskPanes(relationshipId), contentTypes.taskPanes);
  parts.relate("", partTypes.taskPanes, panes);
}
