/** Each key has a custom XML part of its own, found by its namespace; Excel keeps it inside the file. */
const namespaceOf = (key: string): string => `urn:kpi-appraisal:${key}`;

/** A part as found; `value` is null where there is none or where it is not ours to read. */
export interface StoredJson {
  readonly value: unknown;
  /** Queues the keeping of another value; null takes the part away. The caller syncs. */
  readonly queue: (value: unknown) => void;
}

/** Looks for the JSON kept under a key: two round trips, or one where nothing is kept. */
export async function loadStored(context: Excel.RequestContext, key: string): Promise<StoredJson> {
  const parts = context.workbook.customXmlParts;
  const part = parts.getByNamespace(namespaceOf(key)).getOnlyItemOrNullObject();
  part.load("id");
  await context.sync();
  let kept: Excel.CustomXmlPart | null = part.isNullObject ? null : part;
  const xml = kept === null ? null : kept.getXml();
  if (xml !== null) await context.sync();
  return {
    value: xml === null ? null : fromXml(xml.value),
    queue: (value) => {
      if (value === null) {
        kept?.delete();
        kept = null;
      } else if (kept === null) kept = parts.add(toXml(key, value));
      else kept.setXml(toXml(key, value));
    },
  };
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
