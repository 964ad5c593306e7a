import { languages } from "../../messages/index.ts";
import { nothingHidden } from "../state/initialState.ts";
import { panels, type PaneState } from "../state/paneState.ts";

/** What survives closing the pane: where she was, and how she had set it. Results are worked out anew. */
export type RememberedView = Pick<PaneState, "panel" | "rules" | "publishing" | "query">;

/**
 * Where it is kept on this machine: one place per workbook. Excel on the web shares storage between organisations; the
 * partition keeps them apart. A workbook that was never saved has no address and is remembered for this session only.
 */
export interface ViewMemory {
  readonly read: () => Partial<RememberedView>;
  readonly keep: (view: RememberedView) => void;
}

export function viewMemory(partition: string | undefined, documentUrl: string): ViewMemory {
  const key = `${partition ?? ""}kpi-appraisal.view.${documentUrl}`;
  const storage = (): Storage => (documentUrl === "" ? sessionStorage : localStorage);
  let last: RememberedView | null = null;
  return {
    read() {
      try {
        return asView(JSON.parse(storage().getItem(key) ?? "null"));
      } catch {
        // No storage (private browsing) or something else's text: as good as nothing.
        return {};
      }
    },
    keep({ panel, rules, publishing, query }) {
      // Asked after every change of anything, also of progress; writing to storage is slow.
      const isSame =
        last?.panel === panel &&
        last.rules === rules &&
        last.publishing === publishing &&
        last.query === query;
      if (isSame) return;
      last = { panel, rules, publishing, query };
      // Rules given as a whole stand in the workbook; what is searched for may be somebody's name.
      const kept = {
        panel,
        publishing: { ...publishing, redaction: nothingHidden },
        query: { ...query, text: "" },
      };
      try {
        storage().setItem(key, JSON.stringify(rules.kind === "given" ? kept : { ...kept, rules }));
      } catch {
        // Nothing is lost but the memory of the view.
      }
    },
  };
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;
const textOrNull = (value: unknown): value is string | null => value === null || typeof value === "string";

/** Takes from a stored text what is as it should be; an older or newer version's rest is left out. */
function asView(stored: unknown): Partial<RememberedView> {
  if (!isFields(stored)) return {};
  const panel = panels.find((id) => id === stored.panel);
  const rules = asRules(stored.rules);
  const publishing = asPublishing(stored.publishing);
  const query = asQuery(stored.query);
  return {
    ...(panel === undefined ? {} : { panel }),
    ...(rules === null ? {} : { rules }),
    ...(publishing === null ? {} : { publishing }),
    ...(query === null ? {} : { query }),
  };
}

function asRules(stored: unknown): PaneState["rules"] | null {
  if (!isFields(stored)) return null;
  const { kind, templateId } = stored;
  if (kind === "auto" || kind === "proposed") return { kind };
  return kind === "template" && typeof templateId === "string" ? { kind, templateId } : null;
}

function asPublishing(stored: unknown): PaneState["publishing"] | null {
  if (!isFields(stored)) return null;
  const language = languages.find(({ id }) => id === stored.language)?.id;
  const sharing = (["native", "live", "sealed"] as const).find((way) => way === stored.sharing);
  const { tabs, calibrates, protects } = stored;
  if (language === undefined || sharing === undefined || !Array.isArray(tabs)) return null;
  return {
    language,
    sharing,
    // Ids that this version does not know are passed over by whoever plans the tabs.
    tabs: tabs.filter((id) => typeof id === "string") as PaneState["publishing"]["tabs"],
    calibrates: calibrates === true,
    protects: protects === true,
    // Whom a copy was for is nobody's business the next day; and a copy must never hide less than is thought.
    redaction: nothingHidden,
  };
}

function asQuery(stored: unknown): PaneState["query"] | null {
  if (!isFields(stored)) return null;
  const { department, grade, isDescending } = stored;
  const sort = (["name", "score", "grade", "rank"] as const).find((key) => key === stored.sort);
  if (!textOrNull(department) || !textOrNull(grade) || sort === undefined) return null;
  return { text: "", department, grade, sort, isDescending: isDescending === true };
}
