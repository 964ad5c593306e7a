import type { AddInManifest, RibbonAction, RibbonButton, RibbonGroup } from "./ribbonModel.ts";

/** Size of the icons shown, in pixels. */
const iconSize = "32";

/**
 * Reads an add-in's XML manifest: ribbon, pane and custom functions, with texts in one language.
 * Addresses are made paths on our own origin, whatever address the add-in was built for: it lies where it lies.
 *
 * @param home - Absolute address of the folder that takes the place of the one the manifest was written for.
 */
export function parseManifest(xml: string, language: string, home: string): AddInManifest {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const root = document.documentElement;
  const resources = readResources(root, language);
  const resource = (owner: Element | undefined): string =>
    resources.get(owner?.getAttribute("resid") ?? "") ?? "";
  const pane = first(root, "DefaultSettings")?.querySelector("SourceLocation")?.getAttribute("DefaultValue");
  const pathOf = pathsFrom(pane ?? home, home);
  const tab = first(root, "CustomTab");
  const functions = all(root, "ExtensionPoint").find(
    (point) => point.getAttribute("xsi:type") === "CustomFunctions",
  );
  return {
    id: first(root, "Id")?.textContent ?? "",
    displayName: localised(first(root, "DisplayName"), language),
    tabLabel: resource(tab === undefined ? undefined : child(tab, "Label")),
    groups: tab === undefined ? [] : all(tab, "Group").map((group) => readGroup(group, resource, pathOf)),
    taskpaneUrl: pathOf(pane),
    functionNamespace: functions === undefined ? null : resource(first(functions, "Namespace")),
    functionsUrl:
      functions === undefined
        ? null
        : pathOf(resource(first(functions, "Metadata")?.querySelector("SourceLocation") ?? undefined)),
  };
}

type ResourceOf = (owner: Element | undefined) => string;
type PathOf = (url: string | null | undefined) => string;

function readGroup(group: Element, resource: ResourceOf, pathOf: PathOf): RibbonGroup {
  return {
    id: group.getAttribute("id") ?? "",
    label: resource(child(group, "Label")),
    buttons: all(group, "Control").flatMap((control) => readControl(control, resource, pathOf)),
  };
}

/** A button, or a menu's items as buttons side by side: the page has room. */
function readControl(control: Element, resource: ResourceOf, pathOf: PathOf): readonly RibbonButton[] {
  const button = readButton(control, resource, pathOf);
  const items = all(control, "Item");
  if (items.length === 0) return [button];
  return items.map((item) => ({
    ...readButton(item, resource, pathOf),
    icon: button.icon,
    tipTitle: button.label,
  }));
}

function readButton(control: Element, resource: ResourceOf, pathOf: PathOf): RibbonButton {
  const tip = first(control, "Supertip");
  const images = all(control, "Image");
  const icon = images.find((image) => image.getAttribute("size") === iconSize) ?? images[0];
  return {
    id: control.getAttribute("id") ?? "",
    label: resource(child(control, "Label")),
    tipTitle: resource(tip === undefined ? undefined : child(tip, "Title")),
    tip: resource(tip === undefined ? undefined : child(tip, "Description")),
    icon: pathOf(resource(icon)),
    action: readAction(control, resource, pathOf),
  };
}

function readAction(control: Element, resource: ResourceOf, pathOf: PathOf): RibbonAction {
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

/** Makes paths of addresses: what the manifest puts beside its pane lies in `home`, anything else where it says. */
function pathsFrom(pane: string, home: string): PathOf {
  const written = new URL(".", pane).href;
  return (url) => {
    if (url === null || url === undefined || url === "") {
      return "";
    }
    const isBeside = url.startsWith(written);
    const { pathname, search } = isBeside ? new URL(url.slice(written.length), home) : new URL(url);
    return pathname + search;
  };
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
