import type { ModelNode } from "../policy/appraisalModel.ts";
import type { TieBreak } from "../policy/rankingPolicy.ts";
import type {
  FactName,
  JobLevel,
  PromotionPolicy,
  PromotionStep,
  TenureRange,
} from "../promotion/promotionPolicy.ts";
import type { ReservePolicy } from "../promotion/reserve/reservePolicy.ts";
import type { ReviewStep } from "../promotion/review/reviewStep.ts";
import { gateTable } from "./gateTable.ts";
import { giveIds } from "./giveIds.ts";
import {
  allowanceTable,
  degreeTable,
  factTable,
  levelTable,
  reviewTable,
  stepNames,
  stepTable,
} from "./ladderTables.ts";
import { readGates } from "./readGates.ts";
import { references } from "./references.ts";
import type { TableReader } from "./tableReader.ts";

/** Reads levels, steps and gates; null where the tables name no level. */
export function readLadder(
  reader: TableReader,
  nodes: readonly ModelNode[],
  tieBreaks: readonly TieBreak[],
): PromotionPolicy | null {
  const { levels: written, ranges, vacancies } = readLevels(reader);
  const named = namedSteps(reader);
  const levels = written.length > 0 ? written : levelsOf(named);
  if (levels.length === 0) return null;
  const level = references(levels);
  const rows = readSteps(reader, level.idOf);
  const bare = rows.length > 0 ? rows : stepsOf(named, level.idOf);
  const facts = readFacts(reader);
  const gates = readGates(
    reader,
    references(stepNames({ levels, steps: bare })).idOf,
    {
      node: references(nodes).idOf,
      level: level.idOf,
      fact: references(facts.map(({ factId, ...rest }) => ({ id: factId, ...rest }))).idOf,
    },
    bare,
  );
  const reserve = readReserve(reader, level.idOf);
  const review = readReview(reader);
  return {
    levels,
    steps: bare.map((step) => ({ ...step, ...gates(step.id) })),
    vacancies,
    degrees: reader.rowsOf(degreeTable).map((row, index) => {
      row.place(`/promotion/degrees/${String(index)}`);
      return { id: row.values.degree ?? "", aliases: row.values.aliases };
    }),
    tieBreaks,
    ...(ranges.length === 0 ? {} : { tenureRanges: ranges }),
    ...(facts.length === 0 ? {} : { facts }),
    ...(reserve === null ? {} : { reserve }),
    ...(review.length === 0 ? {} : { review }),
  };
}

/** Levels as steps and gates name them, for ladders without a table of levels. */
function namedSteps(reader: TableReader): readonly (readonly [from: string, to: string])[] {
  const ends = reader
    .rowsOf(stepTable)
    .map(({ values }) => [values.fromLevel ?? "", values.toLevel ?? ""] as const);
  if (ends.length > 0) return ends;
  const texts = new Set(reader.rowsOf(gateTable).map(({ values }) => values.step ?? ""));
  return [...texts].flatMap((text) => {
    const match = /^(.+?)\s*(?:→|->|—+|至|到)\s*(.+)$/u.exec(text);
    return match === null ? [] : [[match[1] ?? "", match[2] ?? ""] as const];
  });
}

const levelsOf = (steps: ReturnType<typeof namedSteps>): readonly JobLevel[] =>
  [...new Set(steps.flat())].map((name) => ({ id: name, name, aliases: [], track: "management" }));

function stepsOf(
  named: ReturnType<typeof namedSteps>,
  levelOf: (text: string) => string,
): readonly PromotionStep[] {
  return named.map(([first, last]) => {
    const [from, to] = [levelOf(first), levelOf(last)];
    return { id: `${from}-${to}`, from, to, kind: "promotion", gates: [], priority: [] };
  });
}

function readLevels(reader: TableReader): {
  readonly levels: readonly JobLevel[];
  readonly ranges: readonly TenureRange[];
  readonly vacancies: Readonly<Record<string, number>>;
} {
  const rows = reader.rowsOf(levelTable);
  const ids = giveIds(rows.map(({ values }) => ({ id: values.id, name: values.level })));
  const ranges: TenureRange[] = [];
  const vacancies: Record<string, number> = {};
  const levels = rows.map((row, index): JobLevel => {
    const id = ids[index] ?? "";
    const { level, track, tenureFrom, tenureTo, vacancies: seats, aliases } = row.values;
    const range = `/promotion/tenureRanges/${String(ranges.length)}`;
    row.place(`/promotion/levels/${String(index)}`, {
      tenureFrom: `${range}/minMonths`,
      tenureTo: `${range}/maxMonths`,
      vacancies: `/promotion/vacancies/${id}`,
    });
    if (tenureFrom !== null || tenureTo !== null)
      ranges.push({ levelId: id, minMonths: tenureFrom ?? 0, maxMonths: tenureTo });
    if (seats !== null) vacancies[id] = seats;
    return { id, name: level ?? "", aliases, track };
  });
  return { levels, ranges, vacancies };
}

function readSteps(reader: TableReader, levelOf: (text: string) => string): readonly PromotionStep[] {
  const rows = reader.rowsOf(stepTable);
  const ends = rows.map(
    ({ values }) => [levelOf(values.fromLevel ?? ""), levelOf(values.toLevel ?? "")] as const,
  );
  const ids = giveIds(
    rows.map(({ values }, index) => ({ id: values.id, name: ends[index]?.join("-") ?? "" })),
  );
  return rows.map((row, index) => {
    row.place(`/promotion/steps/${String(index)}`);
    const [from = "", to = ""] = ends[index] ?? [];
    const { stepKind: kind, probationMonths } = row.values;
    return {
      ...{ id: ids[index] ?? "", from, to, kind, gates: [], priority: [] },
      ...(probationMonths === null ? {} : { probationMonths }),
    };
  });
}

function readFacts(reader: TableReader): readonly FactName[] {
  const rows = reader.rowsOf(factTable);
  const ids = giveIds(rows.map(({ values }) => ({ id: values.id, name: values.fact })));
  return rows.map((row, index) => {
    row.place(`/promotion/facts/${String(index)}`);
    return { factId: ids[index] ?? "", name: row.values.fact ?? "", aliases: row.values.aliases };
  });
}

function readReserve(reader: TableReader, levelOf: (text: string) => string): ReservePolicy | null {
  const rows = reader.rowsOf(allowanceTable);
  const { allowanceAfterMonths = null, expiresAfterMonths = null } = reader.parameters;
  if (rows.length === 0 && allowanceAfterMonths === null && expiresAfterMonths === null) return null;
  return {
    allowanceAfterMonths,
    expiresAfterMonths,
    allowances: rows.map((row, index) => {
      row.place(`/promotion/reserve/allowances/${String(index)}`);
      const { level, allowance, currency, per } = row.values;
      return { levelId: levelOf(level ?? ""), amount: allowance ?? 0, currency: currency ?? "", per };
    }),
  };
}

function readReview(reader: TableReader): readonly ReviewStep[] {
  const rows = reader.rowsOf(reviewTable);
  const ids = giveIds(rows.map(({ values }) => ({ id: values.id, name: values.station })));
  return rows.map((row, index) => {
    row.place(`/promotion/review/${String(index)}`);
    return { id: ids[index] ?? "", name: row.values.station ?? "", by: row.values.reviewer ?? "decision" };
  });
}
