import type { AddInManifest, RibbonAction, RibbonButton, RibbonGroup } from "./ribbonModel.ts";

/** Size of the icons shown, in pixels. */
const iconSize = "32";

/**
 * Reads an add-in's XML manifest: ribbon, pane and custom functions, with texts in one language.
 * Addresses are made paths, for the workbench serves the add-in from its own origin.
 */
export function parseManifest(xml: string, language: string): AddInManifest {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const root = document.documentElement;
  const resources = readResources(root, language);
  const resource = (owner: Element | undefined): string =>
    resources.get(owner?.getAttribute("resid") ?? "") ?? "";
  const tab = first(root, "CustomTab");
  const functions = all(root, "ExtensionPoint").find(
    (point) => point.getAttribute("xsi:type") === "CustomFunctions",
  );
  return {
    id: first(root, "Id")?.textContent ?? "",
    displayName: localised(first(root, "DisplayName"), language),
    tabLabel: resource(tab === undefined ? undefined : child(tab, "Label")),
    groups: tab === undefined ? [] : all(tab, "Group").map((group) => readGroup(group, resource)),
    taskpaneUrl: pathOf(
      first(root, "DefaultSettings")?.querySelector("SourceLocation")?.getAttribute("DefaultValue"),
    ),
    functionNamespace: functions === undefined ? null : resource(first(functions, "Namespace")),
    functionsUrl:
      functions === undefined
        ? null
        : pathOf(resource(first(functions, "Metadata")?.querySelector("SourceLocation") ?? undefined)),
  };
}

type ResourceOf = (owner: Element | undefined) => string;

function readGroup(group: Element, resource: ResourceOf): RibbonGroup {
  return {
    id: group.getAttribute("id") ?? "",
    label: resource(child(group, "Label")),
    buttons: all(group, "Control").map((control) => readButton(control, resource)),
  };
}

function readButton(control: Element, resource: ResourceOf): RibbonButton {
  const tip = first(control, "Supertip");
  const images = all(control, "Image");
  const icon = images.find((image) => image.getAttribute("size") === iconSize) ?? images[0];
  return {
    id: control.getAttribute("id") ?? "",
    label: resource(child(control, "Label")),
    tipTitle: resource(tip === undefined ? undefined : child(tip, "Title")),
    tip: resource(tip === undefined ? undefined : child(tip, "Description")),
    icon: pathOf(resource(icon)),
    action: readAction(control, resource),
  };
}

function readAction(control: Element, resource: ResourceOf): RibbonAction {
  const functionName = first(control, "FunctionName")?.textContent;
  return functionName === undefined
    ? { kind: "showTaskpane", url: pathOf(resource(first(control, "SourceLocation"))) }
    : { kind: "executeFunction", functionName };
}

function readResources(root: Element, language: string): ReadonlyMap<string, string> {
  const kinds = ["Image", "Url", "String"];
  const elements = kinds.flatMap((kind) => all(root, kind)).filter((element) => element.hasAttribute("id"));
  return new Map(elements.map((element) => [element.getAttribute("id") ?? "", localised(element, language)]));
}

function localised(element: Element | undefined, language: string): string {
  const override = element === undefined ? [] : all(element, "Override");
  const own = override.find((candidate) => candidate.getAttribute("Locale") === language);
  return own?.getAttribute("Value") ?? element?.getAttribute("DefaultValue") ?? "";
}

function pathOf(url: string | null | undefined): string {
  if (url === null || url === undefined || url === "") {
    return "";
  }
  const { pathname, search } = new URL(url);
  return pathname + search;
}

function all(owner: Element, name: string): readonly Element[] {
  return [...owner.getElementsByTagNameNS("*", name)];
}

function first(owner: Element, name: string): Element | undefined {
  return all(owner, name)[0];
}

function child(owner: Element, name: string): Element | undefined {
  return [...owner.children].find((element) => element.localName === name);
}
