import type { FormulaRecord } from "./formulaRecord.ts";

/** Excel's own functions with a dot in their names; any other name with a dot is an add-in's. */
const native = new Set(
  (
    "BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT " +
    "CHISQ.INV CHISQ.INV.RT CHISQ.TEST CONFIDENCE.NORM CONFIDENCE.T COVARIANCE.P COVARIANCE.S ECMA.CEILING " +
    "ERF.PRECISE ERFC.PRECISE ERROR.TYPE EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FLOOR.MATH FLOOR.PRECISE " +
    "FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR GAMMA.DIST " +
    "GAMMA.INV GAMMALN.PRECISE HYPGEOM.DIST ISO.CEILING LOGNORM.DIST LOGNORM.INV MODE.MULT MODE.SNGL NEGBINOM.DIST " +
    "NETWORKDAYS.INTL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC " +
    "PERCENTRANK.INC POISSON.DIST QUARTILE.EXC QUARTILE.INC RANK.AVG RANK.EQ SKEW.P STDEV.P STDEV.S T.DIST T.DIST.2T " +
    "T.DIST.RT T.INV T.INV.2T T.TEST VAR.P VAR.S WEIBULL.DIST WORKDAY.INTL Z.TEST"
  ).split(" "),
);

/** Whether a formula calls a function of an add-in that this host knows nothing of. */
export function callsMissingAddIn({ parts }: FormulaRecord, isProvided: (name: string) => boolean): boolean {
  return parts.some(({ kind, text }) => {
    const name = text.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, "");
    return kind === "function" && name.includes(".") && !native.has(name) && !isProvided(name);
  });
}
