import type { PaneMessages } from "../../messages/index.ts";

/** Examples to paste, for a sheet with weights in C2:F2 and the first person's scores in C3:F3. */
export const functionExamples: readonly {
  readonly name: keyof PaneMessages["functions"]["about"];
  readonly example: string;
}[] = [
  { name: "KPI.SCORE", example: "=KPI.SCORE(C3:F3,C$2:F$2)" },
  { name: "KPI.GRADE", example: '=KPI.GRADE(G3,{"A",90;"B",80;"C",60;"D",0})' },
];
