/** The choice that leaves a column out. */
export const ignoredRole = "ignore";

/** What a user may say about a column: who it is about, what counts, and what to leave out. */
export const columnRoles: readonly string[] = [
  "name",
  "id",
  "department",
  "role",
  "level",
  "hireDate",
  "levelSince",
  "education",
  "certificates",
  "rater",
  "period",
  "rating",
  "target",
  "actual",
  "weight",
  "total",
  "grade",
  "rank",
  "adjustment",
  ignoredRole,
];

/** The choice that stands for a role of the reader's report: whatever was left out, for whatever reason, is one. */
export function roleKey(role: string): string {
  return role.startsWith("leftOut") ? ignoredRole : role;
}
