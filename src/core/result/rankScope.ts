/** Among whom people are ranked. */
export type RankScope = "all" | "department" | "role" | "level";
