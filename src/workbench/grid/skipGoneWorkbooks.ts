import { IUniverInstanceService, UniverInstanceType, type Injector } from "@univerjs/core";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";

/**
 * Lets the view's own checks of validated cells, which it queues until it is idle, pass over a workbook that is shown
 * no longer by then: its service throws there, and the plugin that adds the service takes no other in its place.
 */
export function skipGoneWorkbooks(injector: Injector): void {
  const instances = injector.get(IUniverInstanceService);
  const checks = injector.get(SheetsDataValidationValidatorService);
  const validatorRanges = checks.validatorRanges.bind(checks);
  checks.validatorRanges = (unitId, subUnitId, ranges) => {
    const workbook = instances.getUnit(unitId, UniverInstanceType.UNIVER_SHEET);
    return workbook === null ? Promise.resolve([]) : validatorRanges(unitId, subUnitId, ranges);
  };
}
