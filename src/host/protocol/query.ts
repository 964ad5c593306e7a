import type { ObjectDefinition } from "../objects/defineObject.ts";
import type { HostObject } from "../objects/states.ts";
import { getChild, getProperty } from "./callMember.ts";
import type { HostContext } from "./hostContext.ts";
import { definitionOf, notBuilt, requireExisting, wireName, type Registry } from "./registry.ts";
import type { QueryInfo } from "./wire.ts";

/** What to read of an object: its scalar properties, and what to read of the objects it leads to. */
interface Selection {
  readonly scalars: Set<string>;
  readonly children: Map<string, Selection>;
  all: boolean;
}

type Answer = Record<string, unknown>;
/** How names are spelt in the answer: `Values` for `load`, `values` for `retrieve`. */
export type Spelling = (name: string) => string;

/**
 * Answers a query (`load`) of one object or collection.
 *
 * A collection answers `_Items`, each with its key as `_Id` so that the client finds it again; names without
 * "items/" mean the items, unless the collection has a scalar property of that name.
 */
export function runQuery(
  registry: Registry,
  object: HostObject,
  query: QueryInfo,
  context: HostContext,
  spelling: Spelling = wireName,
): Answer {
  const selection = parseSelection(query);
  return answerObject(registry, object, selection, { query, context, spelling });
}

interface Reading {
  readonly query: QueryInfo;
  readonly context: HostContext;
  readonly spelling: Spelling;
}

function answerObject(
  registry: Registry,
  object: HostObject,
  selection: Selection,
  reading: Reading,
): Answer {
  requireExisting(registry, object, reading.context);
  const definition = definitionOf(registry, object.type);
  return definition.collection === undefined
    ? answerScalars(registry, object, definition, selection, reading)
    : answerCollection(registry, object, definition, selection, reading);
}

function answerScalars(
  registry: Registry,
  object: HostObject,
  definition: ObjectDefinition,
  selection: Selection,
  reading: Reading,
): Answer {
  const { context, spelling } = reading;
  const answer: Answer = {};
  const names = selection.all
    ? [...selection.scalars, ...readableProperties(definition)]
    : [...selection.scalars].flatMap((name) => (definition.objects?.[name] === undefined ? [name] : []));
  for (const name of new Set(names)) {
    answer[spelling(name)] = getProperty(registry, object, name, context);
  }
  for (const name of selection.scalars) {
    if (definition.objects?.[name] !== undefined) {
      answer[spelling(name)] = answerChild(registry, object, name, everything(), reading);
    }
  }
  for (const [name, inner] of selection.children) {
    answer[spelling(name)] = answerChild(registry, object, name, inner, reading);
  }
  return answer;
}

function answerChild(
  registry: Registry,
  object: HostObject,
  name: string,
  selection: Selection,
  reading: Reading,
): Answer | null {
  const child = getChild(registry, object, name, reading.context);
  return child === null ? null : answerObject(registry, child, selection, { ...reading, query: {} });
}

function answerCollection(
  registry: Registry,
  object: HostObject,
  definition: ObjectDefinition,
  selection: Selection,
  reading: Reading,
): Answer {
  const { query, context, spelling } = reading;
  const collection = definition.collection;
  const ownNames = new Set([
    ...readableProperties(definition),
    ...(collection?.has.includes("count") ? ["count"] : []),
  ]);
  const answer: Answer = {};
  for (const name of selection.all ? ownNames : selection.scalars) {
    if (ownNames.has(name)) {
      answer[spelling(name)] = getProperty(registry, object, name, context);
    }
  }
  const ofItems = selectionOfItems(selection, ownNames);
  if (ofItems !== null) {
    const items = collection?.items(object.state, context) ?? [];
    const start = query.Skip ?? 0;
    const page = items.slice(start, query.Top === undefined ? undefined : start + query.Top);
    answer[spelling === wireName ? "_Items" : "items"] = page.map((item) => {
      const key = definitionOf(registry, item.type).key?.(item.state);
      const fields = answerObject(registry, item, ofItems, { ...reading, query: {} });
      return key === undefined ? fields : { _Id: key, ...fields };
    });
  }
  return answer;
}

/** What is asked of a collection's items; null when only scalars of the collection itself were asked for. */
function selectionOfItems(selection: Selection, ownNames: ReadonlySet<string>): Selection | null {
  const direct = [...selection.scalars].filter((name) => !ownNames.has(name) && name !== "items");
  const explicit = selection.children.get("items");
  const others = [...selection.children].filter(([name]) => name !== "items");
  if (selection.scalars.has("items") && direct.length === 0 && explicit === undefined) {
    return everything();
  }
  if (direct.length + others.length === 0 && explicit === undefined) {
    return selection.all ? everything() : null;
  }
  return {
    scalars: new Set([...direct, ...(explicit?.scalars ?? [])]),
    children: new Map([...others, ...(explicit?.children ?? [])]),
    all: selection.all || (explicit?.all ?? false),
  };
}

function readableProperties(definition: ObjectDefinition): string[] {
  return Object.entries(definition.properties ?? {}).flatMap(([name, property]) =>
    property.get === undefined ? [] : [name],
  );
}

function everything(): Selection {
  return { scalars: new Set(), children: new Map(), all: true };
}

/** Reads `Select` ("values", "format/fill/color", "$all") and `Expand` ("format"). */
function parseSelection(query: QueryInfo): Selection {
  const root: Selection = { scalars: new Set(), children: new Map(), all: (query.Select?.length ?? 0) === 0 };
  for (const path of query.Select ?? []) {
    const steps = path.split(/[/.]/).map((step) => step.trim());
    const last = steps.pop() ?? "";
    const target = steps.reduce(descend, root);
    if (last === "$all" || last === "") {
      target.all = true;
    } else if (last !== "$none") {
      target.scalars.add(last);
    }
  }
  for (const path of query.Expand ?? []) {
    path.split(/[/.]/).reduce(descend, root).all = true;
  }
  return root;
}

function descend(selection: Selection, step: string): Selection {
  if (step.startsWith("$")) {
    throw notBuilt(`load option ${step}`);
  }
  const found = selection.children.get(step) ?? { scalars: new Set(), children: new Map(), all: false };
  selection.children.set(step, found);
  return found;
}
