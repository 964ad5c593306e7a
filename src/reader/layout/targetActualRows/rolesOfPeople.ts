/** Columns that say who a row is about, beside the name. */
export const rolesOfPeople = ["id", "department", "unit", "role", "level"] as const;
