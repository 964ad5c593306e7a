import { LeaveFact } from "../facts/leaveFacts.ts";
import type { ColumnMeaning } from "../columnMeaning.ts";

/** People without scores here, but with two facts or more about them, or with days on leave. */
export const isMasterData = (meanings: readonly ColumnMeaning[]): boolean => {
  const roles = meanings.flatMap(({ use }) => (use.use === "identity" ? [use.role] : []));
  const hasLeave = meanings.some(
    ({ use }) => use.use === "fact" && (Object.values(LeaveFact) as string[]).includes(use.factId),
  );
  return (
    (hasLeave ||
      roles.filter((role) =>
        ["id", "department", "role", "level", "hireDate", "levelSince", "education"].includes(role),
      ).length >= 1) &&
    (roles.includes("name") || roles.includes("lastName"))
  );
};

/** A column whose numbers are no scores here; nor are they points, where only their signs said so ("社保 -437.50"). */
export const withoutSeries = (meaning: ColumnMeaning): ColumnMeaning =>
  meaning.use.use === "series" ||
  (meaning.use.use === "adjustment" && !meaning.evidence.some(({ code }) => code === "headerWord"))
    ? { ...meaning, use: { use: "leftOut", reason: "noScores" } }
    : meaning;
