import { gradeScaleOf, type AppealEntry, type AppraisalPolicy } from "../../../core/index.ts";
import type { RecordRows } from "../recordRows.ts";

type Appeals = Readonly<Record<string, readonly AppealEntry[]>>;

/** Appeals and what came of them, by employee id and in order of time. */
export function takeAppeals(rows: RecordRows, { grades }: AppraisalPolicy): Appeals {
  const bands = gradeScaleOf(grades).bands.map(({ grade, aliases, min }) => ({
    ...{ id: grade, name: grade, aliases, min },
  }));
  const appeals = new Map<string, AppealEntry[]>();
  for (const row of rows.rows) {
    const person = rows.person(row);
    const kind = rows.code(row, "appealKind");
    const on = rows.requiredDay(row, "on");
    if (kind === null && rows.text(row, "appealKind") === null) rows.note(row, "appealKind", "something");
    if (person === null || kind === null || on === null) continue;
    const said = { on, who: rows.text(row, "by") ?? person.name, why: rows.text(row, "reason") ?? "" };
    const own = appeals.get(person.id) ?? [];
    appeals.set(person.id, own);
    if (kind === "file" || kind === "withdraw") {
      own.push({ kind, ...said });
      continue;
    }
    const score = rows.number(row, "newScore");
    const named = rows.anyOf(row, "newGrade", bands)?.name ?? null;
    // A new score says its grade by the policy's bounds.
    const ofScore = score === null ? undefined : bands.find(({ min }) => min === null || score >= min)?.name;
    const grade = named ?? ofScore ?? null;
    if (grade === null) rows.note(row, "newGrade", "something");
    else own.push({ kind: "reevaluate", ...said, result: { score, grade } });
  }
  return Object.fromEntries(
    [...appeals].map(([id, entries]) => [id, [...entries].sort((left, right) => left.on - right.on)]),
  );
}
