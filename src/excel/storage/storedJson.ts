/** Each key has a custom XML part of its own, found by its namespace; Excel keeps it inside the file. */
const namespaceOf = (key: string): string => `urn:kpi-appraisal:${key}`;

/** Where the JSON of a key is kept, once the caller has synced. */
export interface StoredPlace {
  /** Queues the question for the value; what it gives is to be called after the next sync. Null where there is none. */
  readonly load: () => (() => unknown) | null;
  /** Queues the keeping of another value; null takes the part away. The caller syncs. */
  readonly queue: (value: unknown) => void;
}

/** A part as found; `value` is null where there is none or where it is not ours to read. */
export interface StoredJson extends Pick<StoredPlace, "queue"> {
  readonly value: unknown;
}

/** Asks for the place of a key along with whatever else the caller asks for before it syncs. */
export function askForStored(context: Excel.RequestContext, key: string): StoredPlace {
  const parts = context.workbook.customXmlParts;
  const part = parts.getByNamespace(namespaceOf(key)).getOnlyItemOrNullObject();
  part.load("id");
  let changed: Excel.CustomXmlPart | null | undefined;
  const standing = (): Excel.CustomXmlPart | null =>
    changed === undefined ? (part.isNullObject ? null : part) : changed;
  return {
    load: () => {
      const xml = standing()?.getXml();
      return xml === undefined ? null : () => fromXml(xml.value);
    },
    queue: (value) => {
      const kept = standing();
      if (value === null) {
        kept?.delete();
        changed = null;
      } else if (kept === null) changed = parts.add(toXml(key, value));
      else kept.setXml(toXml(key, value));
    },
  };
}

/** Looks for the JSON kept under a key: two round trips, or one where nothing is kept. */
export async function loadStored(context: Excel.RequestContext, key: string): Promise<StoredJson> {
  const place = askForStored(context, key);
  await context.sync();
  const value = place.load();
  if (value !== null) await context.sync();
  return { value: value?.() ?? null, queue: place.queue };
}

function toXml(key: string, value: unknown): string {
  const text = JSON.stringify(value).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<stored xmlns="${namespaceOf(key)}">${text}</stored>`;
}

function fromXml(xml: string): unknown {
  const text = /<stored\b[^>]*>([\s\S]*)<\/stored>/.exec(xml)?.[1];
  if (text === undefined) return null;
  try {
    return JSON.parse(
      text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&"),
    ) as unknown;
  } catch {
    // Somebody else's part under our namespace, or a damaged one: as good as none.
    return null;
  }
}
