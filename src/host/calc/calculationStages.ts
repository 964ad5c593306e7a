import { calculationOrder } from "./calculationOrder.ts";
import type { FormulaBook } from "./formulaBook.ts";
import type { FormulaRecord } from "./formulaRecord.ts";
import { withDependants } from "./withDependants.ts";

/** Formulas to hand to the library together. */
export interface CalculationStage {
  readonly records: readonly FormulaRecord[];
  readonly hasDynamicReferences: boolean;
}

export interface CalculationStages {
  readonly stages: readonly CalculationStage[];
  readonly circular: readonly FormulaRecord[];
}

/** Orders formulas; those that choose their cells while computing, and what hangs on them, come last and together. */
export function calculationStages(
  book: FormulaBook,
  formulas: ReadonlySet<FormulaRecord>,
): CalculationStages {
  const late = withDependants(
    book,
    new Set([...formulas].filter(({ hasDynamicReferences }) => hasDynamicReferences)),
  );
  const early = calculationOrder(new Set([...formulas].filter((record) => !late.has(record))));
  const last = calculationOrder(late);
  return {
    stages: [
      ...early.stages.map((records) => ({ records, hasDynamicReferences: false })),
      { records: last.stages.flat(), hasDynamicReferences: true },
    ].filter(({ records }) => records.length > 0),
    circular: [...early.circular, ...last.circular],
  };
}
