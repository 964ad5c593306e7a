/** People of a sample plan, with names that Excel would take for a formula and a number. */
export const samplePeople: readonly (readonly [string, number])[] = [
  ["Lin Yue", 96],
  ["=1+1", 80],
  ["007", 55],
];

/** The same people and one who came later: every list grows by a row. */
export const morePeople = [...samplePeople, ["Zhou Ran", 91]] as const;
