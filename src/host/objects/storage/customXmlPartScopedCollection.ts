import { HostError } from "../../protocol/hostError.ts";
import { defineObject } from "../defineObject.ts";
import { hostObject, type HostObject, type HostStates } from "../states.ts";

/** `customXmlParts.getByNamespace(uri)`: the parts whose root element is in that namespace. */
export const customXmlPartScopedCollection = defineObject("CustomXmlPartScopedCollection", {
  collection: {
    has: ["getCount", "getItem", "getItemOrNullObject"],
    items: parts,
  },
  methods: {
    /** More than one, or none, is an error. */
    getOnlyItem: (state) => {
      const item = onlyItem(state);
      if (item === null) {
        throw new HostError("GeneralException", "There is not exactly one part of this namespace.");
      }
      return item;
    },
    getOnlyItemOrNullObject: onlyItem,
  },
});

type Scope = HostStates["CustomXmlPartScopedCollection"];

function parts({ workbook, namespaceUri }: Scope): HostObject[] {
  return workbook.customXmlParts
    .filter((part) => part.namespaceUri === namespaceUri)
    .map((part) => hostObject("CustomXmlPart", { workbook, part }));
}

function onlyItem(scope: Scope): HostObject | null {
  const [first = null, ...others] = parts(scope);
  return others.length === 0 ? first : null;
}
