import type { Chance } from "../chance.ts";
import type { Rated } from "../content/drawGroup.ts";
import { ink, pageOf, type Box, type Ink, type Page } from "../paper/page.ts";
import { entryColumns, listHeader, tailHeadings } from "./listHeader.ts";
import { listPoints, totalInk } from "./listTotals.ts";
import type { IdentityColumn, ListPlan } from "./listPlan.ts";

/** The list as a page: header, weights, people, and what stands below them. */
export function writeList(chance: Chance, plan: ListPlan, name: string, people: readonly Rated[]): Page {
  const { identity, weights, words, footer, leaves, raters } = plan;
  const header = listHeader(plan);
  const columns = entryColumns(plan);
  const rows: (readonly Ink[])[] = [...header.rows];
  const merges: Box[] = [...header.merges];
  const weightCells = weights.row?.(chance, leaves);
  if (weightCells !== undefined) {
    const label = identity.findIndex(({ kind }) => kind === "name");
    rows.push([
      ...identity.map((_, index) => ink(index === label ? (words.weight[0] ?? null) : null)),
      ...weightCells.flatMap((cell) => [cell, ...raters.slice(1).map(() => ink(null))]),
    ]);
  }
  const ranks = people.map(({ entries }) => listPoints(plan, entries) ?? 0);
  const wrong = plan.hasWrongTotals ? [2, 5] : [];
  people.forEach(({ person, entries }, index) => {
    const previous = people[index - 1]?.person.department;
    rows.push([
      ...identity.map(({ kind }) => identityInk(chance, plan, kind, person, index, previous)),
      ...columns.map(({ leafIndex, raterIndex }) => entries[leafIndex]?.[raterIndex]?.ink ?? ink(null)),
      ...(plan.total === "none" ? [] : [totalInk(plan, entries, rows.length, wrong.includes(index) ? 6 : 0)]),
      ...(plan.hasRank ? [ink(1 + ranks.filter((points) => points > (ranks[index] ?? 0)).length)] : []),
      ...(plan.remark === null ? [] : [ink(chance.pick(words.remarks) || null)]),
    ]);
    const next = people[index + 1]?.person.department;
    if (footer === "subtotals" && next !== person.department)
      rows.push(
        summary(
          plan,
          people.filter((one) => one.person.department === person.department),
          words.subtotal,
        ),
      );
  });
  if (plan.departments === "merged" && footer !== "subtotals")
    merges.push(...departmentMerges(plan, people, rows.length - people.length));
  if (footer === "average") rows.push(summary(plan, people, chance.pick(words.average)));
  if (footer === "subtotals") rows.push(summary(plan, people, words.grandTotal));
  const tail = tailHeadings(plan);
  const width = identity.length + columns.length + tail.length;
  const padded = rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ink(null)));
  return { ...pageOf(name, padded, merges), comments: header.comments };
}

function identityInk(
  chance: Chance,
  { departments }: ListPlan,
  kind: IdentityColumn["kind"],
  person: Rated["person"],
  index: number,
  previous: string | undefined,
): Ink {
  switch (kind) {
    case "sequence":
      return ink(index + 1);
    case "id":
      return ink(person.id);
    case "name":
      return ink(person.typed);
    case "department":
      return ink(departments !== "each" && previous === person.department ? null : person.department);
    case "post":
      return ink(person.post);
  }
}

/** A line of means over these people: no person, though it looks like one. */
function summary(plan: ListPlan, people: readonly Rated[], text: string): readonly Ink[] {
  const label = plan.identity.findIndex(({ kind }) => kind === "name");
  const mean = (numbers: readonly number[]): number =>
    Math.round((numbers.reduce((sum, number) => sum + number, 0) / numbers.length) * 100) / 100;
  return [
    ...plan.identity.map((_, index) => ink(index === label ? text : null)),
    ...entryColumns(plan).map(({ leafIndex, raterIndex }) => {
      const shown = people.map(({ entries }) => entries[leafIndex]?.[raterIndex]?.number ?? 0);
      return plan.isPercent ? ink(mean(shown) / 100, "0%") : ink(mean(shown));
    }),
  ];
}

function departmentMerges({ identity }: ListPlan, people: readonly Rated[], first: number): readonly Box[] {
  const column = identity.findIndex(({ kind }) => kind === "department");
  if (column < 0) return [];
  const starts = people.flatMap(({ person }, index) =>
    people[index - 1]?.person.department === person.department ? [] : [index],
  );
  return starts
    .map((start, index) => ({
      top: first + start,
      left: column,
      bottom: first + (starts[index + 1] ?? people.length) - 1,
      right: column,
    }))
    .filter(({ top, bottom }) => bottom > top);
}
