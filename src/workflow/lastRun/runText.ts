import { policyToJson } from "../../core/index.ts";
import type { RunPerson, RunRecord } from "./runRecord.ts";

/** Columns are kept as one text each: far fewer bytes than lists of lists once they are on the wire. */
const separator = ",";

/** A record as text; `readRunText` reads it back. */
export function runText({ run, changes }: RunRecord): string {
  const { people, scores } = run;
  const labels = [...new Set(people.flatMap(({ grade }) => grade ?? []))];
  const column = (of: (person: RunPerson) => string): string => people.map(of).join(separator);
  return JSON.stringify({
    schemaVersion: 1,
    at: run.at,
    policy: JSON.parse(policyToJson(run.policy)) as unknown,
    changes,
    overrides: run.overrides,
    labels,
    size: people.length,
    ids: column(({ id }) => escapeId(id)),
    totals: column(({ total }) => (total === null ? "" : String(total))),
    grades: column(({ grade }) => (grade === null ? "" : String(labels.indexOf(grade)))),
    ranks: column(({ rank }) => (rank === null ? "" : String(rank))),
    ...(scores.kind === "prints"
      ? { prints: scores.prints.join(separator) }
      : {
          entries: Object.entries(scores.columns).map(([key, tokens]) => [key, tokens.join(separator)]),
        }),
  });
}

const escapeId = (id: string): string => id.replaceAll("%", "%25").replaceAll(separator, "%2C");
