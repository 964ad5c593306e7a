import { groupBy } from "../groupBy.ts";
import { rowAdjustments } from "../adjustments/rowAdjustments.ts";
import type { AppraisalEvent, Dataset, RoleSegment } from "../dataset.ts";
import type { IssueList } from "../issueList.ts";
import { countRoleDays } from "../periods/countRoleDays.ts";
import type { RunPeriod } from "../periods/runPeriod.ts";
import type { AppraisalPolicy } from "../policy/appraisalPolicy.ts";
import type { PeriodDays, SpecialRow, VetoEvent } from "./specialRow.ts";

/**
 * Gathers what makes single people's computation differ: role segments, adjustments and vetoes.
 *
 * @param roleIndex - Index into the plan's roles of a role's name, -1 where none fits.
 */
export function specialRows(
  policy: AppraisalPolicy,
  dataset: Dataset,
  periods: readonly RunPeriod[],
  roleIndex: (role: string | null) => number,
  issues: IssueList,
): ReadonlyMap<number, SpecialRow> {
  const events = groupBy(dataset.events, ({ row }) => row);
  const segments = groupBy(dataset.segments, ({ row }) => row);
  const special = new Map<number, SpecialRow>();
  for (const row of new Set([...events.keys(), ...segments.keys()])) {
    const person = {
      employeeId: dataset.employees.ids[row] ?? "",
      employeeName: dataset.employees.names[row] ?? "",
    };
    const own = segments.get(row);
    const days = own === undefined ? null : segmentDays(policy, own, periods, roleIndex, person, issues);
    special.set(row, {
      days,
      ...splitEvents(policy, events.get(row) ?? [], periods, person, issues),
    });
  }
  return special;
}

interface Person {
  readonly employeeId: string;
  readonly employeeName: string;
}

function splitEvents(
  policy: AppraisalPolicy,
  events: readonly AppraisalEvent[],
  periods: readonly RunPeriod[],
  person: Person,
  issues: IssueList,
): Pick<SpecialRow, "adjustments" | "vetoes"> {
  const { items, vetoes } = policy.adjustments;
  const byTotal: AppraisalEvent[][] = [...periods.map(() => []), []];
  const found: VetoEvent[] = [];
  for (const event of events) {
    const period = periods.findIndex(({ id }) => id !== null && id === event.periodId);
    const veto = vetoes.find(({ id }) => id === event.itemId);
    if (veto !== undefined) {
      if (event.quantity > 0) found.push({ veto, event, period: periods.length === 1 ? -1 : period });
    } else if (items.some(({ id }) => id === event.itemId)) {
      // With one period the period's total is the overall total; adding there reaches both.
      const total = periods.length === 1 ? 0 : period === -1 ? periods.length : period;
      byTotal[total]?.push(event);
    } else {
      issues.add({ code: "event_unknown", at: event.at, ...person, itemId: event.itemId });
    }
  }
  const adjustments = byTotal.map((own, total) =>
    rowAdjustments(policy.adjustments, own, periods[total]?.id ?? null),
  );
  for (const { itemId, pointsAsked, points, at } of adjustments.flat()) {
    if (points === pointsAsked) continue;
    const itemName = items.find(({ id }) => id === itemId)?.name ?? itemId;
    issues.add({
      code: "adjustment_capped",
      at,
      ...person,
      itemId,
      itemName,
      pointsAsked,
      pointsCounted: points,
    });
  }
  return { adjustments, vetoes: found };
}

function segmentDays(
  policy: AppraisalPolicy,
  segments: readonly RoleSegment[],
  periods: readonly RunPeriod[],
  roleIndex: (role: string | null) => number,
  person: Person,
  issues: IssueList,
): readonly PeriodDays[] {
  const { countsLeave } = policy.periods.proration;
  for (const { from, to, at } of segments) {
    if (to < from) issues.add({ code: "segment_upside_down", at, ...person });
  }
  const upright = segments.filter(({ from, to }) => to >= from);
  return periods.map((period) => {
    const own = upright.filter(({ periodId }) => periodId === null || periodId === period.id);
    const stretches = own.map(({ from, to, isLeave, role }) => ({
      from,
      to,
      isLeave,
      role: roleIndex(role),
    }));
    const first = period.from ?? Math.min(...own.map(({ from }) => from));
    const last = period.to ?? Math.max(...own.map(({ to }) => to));
    if (own.length === 0) return { roles: [], days: 0, share: 0 };
    const { roles, sharedDays } = countRoleDays(stretches, first, last, countsLeave);
    if (sharedDays > 0) {
      issues.add({ code: "segments_overlap", at: own[0]?.at ?? null, ...person, days: sharedDays });
    }
    const days = roles.reduce((sum, role) => sum + role.days, 0);
    return { roles, days, share: period.from === null || period.to === null ? 1 : days / (last - first + 1) };
  });
}
