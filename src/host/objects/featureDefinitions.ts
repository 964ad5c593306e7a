import type { ObjectDefinition } from "./defineObject.ts";
import { chart } from "./charts/chart.ts";
import { chartAreaFormat } from "./charts/chartAreaFormat.ts";
import { chartAxes } from "./charts/chartAxes.ts";
import { chartAxis } from "./charts/chartAxis.ts";
import { chartAxisFormat } from "./charts/chartAxisFormat.ts";
import { chartAxisTitle } from "./charts/chartAxisTitle.ts";
import { chartAxisTitleFormat } from "./charts/chartAxisTitleFormat.ts";
import { chartCollection } from "./charts/chartCollection.ts";
import { chartDataLabels } from "./charts/chartDataLabels.ts";
import { chartFill } from "./charts/chartFill.ts";
import { chartFont } from "./charts/chartFont.ts";
import { chartGridlines } from "./charts/chartGridlines.ts";
import { chartLegend } from "./charts/chartLegend.ts";
import { chartLineFormat } from "./charts/chartLineFormat.ts";
import { chartPoint } from "./charts/chartPoint.ts";
import { chartPointFormat } from "./charts/chartPointFormat.ts";
import { chartPointsCollection } from "./charts/chartPointsCollection.ts";
import { chartSeries } from "./charts/chartSeries.ts";
import { chartSeriesCollection } from "./charts/chartSeriesCollection.ts";
import { chartSeriesFormat } from "./charts/chartSeriesFormat.ts";
import { chartTitle } from "./charts/chartTitle.ts";
import { chartTitleFormat } from "./charts/chartTitleFormat.ts";
import { comment } from "./comments/comment.ts";
import { commentCollection } from "./comments/commentCollection.ts";
import { commentReply } from "./comments/commentReply.ts";
import { commentReplyCollection } from "./comments/commentReplyCollection.ts";
import { cellValueConditionalFormat } from "./conditionalFormats/cellValueConditionalFormat.ts";
import { colorScaleConditionalFormat } from "./conditionalFormats/colorScaleConditionalFormat.ts";
import { conditionalDataBarNegativeFormat } from "./conditionalFormats/conditionalDataBarNegativeFormat.ts";
import { conditionalDataBarPositiveFormat } from "./conditionalFormats/conditionalDataBarPositiveFormat.ts";
import { conditionalFormat } from "./conditionalFormats/conditionalFormat.ts";
import { conditionalFormatCollection } from "./conditionalFormats/conditionalFormatCollection.ts";
import { conditionalFormatRule } from "./conditionalFormats/conditionalFormatRule.ts";
import { conditionalRangeBorder } from "./conditionalFormats/conditionalRangeBorder.ts";
import { conditionalRangeBorderCollection } from "./conditionalFormats/conditionalRangeBorderCollection.ts";
import { conditionalRangeFill } from "./conditionalFormats/conditionalRangeFill.ts";
import { conditionalRangeFont } from "./conditionalFormats/conditionalRangeFont.ts";
import { conditionalRangeFormat } from "./conditionalFormats/conditionalRangeFormat.ts";
import { customConditionalFormat } from "./conditionalFormats/customConditionalFormat.ts";
import { dataBarConditionalFormat } from "./conditionalFormats/dataBarConditionalFormat.ts";
import { iconSetConditionalFormat } from "./conditionalFormats/iconSetConditionalFormat.ts";
import { presetCriteriaConditionalFormat } from "./conditionalFormats/presetCriteriaConditionalFormat.ts";
import { textConditionalFormat } from "./conditionalFormats/textConditionalFormat.ts";
import { topBottomConditionalFormat } from "./conditionalFormats/topBottomConditionalFormat.ts";
import { dataValidation } from "./dataValidation/dataValidation.ts";
import { autoFilter } from "./filters/autoFilter.ts";
import {
  eventRanges,
  tableCollectionEvents,
  tableEvents,
  worksheetCollectionEvents,
  worksheetEvents,
} from "./events/eventObjects.ts";
import { filter } from "./filters/filter.ts";
import { namedItem } from "./names/namedItem.ts";
import { namedItemCollection } from "./names/namedItemCollection.ts";
import { headerFooter } from "./pages/headerFooter.ts";
import { headerFooterGroup } from "./pages/headerFooterGroup.ts";
import { pageBreak } from "./pages/pageBreak.ts";
import { pageBreakCollection } from "./pages/pageBreakCollection.ts";
import { pageLayout } from "./pages/pageLayout.ts";
import { worksheetFreezePanes } from "./pages/worksheetFreezePanes.ts";
import { workbookProtection } from "./protection/workbookProtection.ts";
import { worksheetProtection } from "./protection/worksheetProtection.ts";
import { rangeAreasFeatures, rangeFeatures } from "./rangeFeatures.ts";
import { customProperty } from "./storage/customProperty.ts";
import { customPropertyCollection } from "./storage/customPropertyCollection.ts";
import { customXmlPart } from "./storage/customXmlPart.ts";
import { customXmlPartCollection } from "./storage/customXmlPartCollection.ts";
import { customXmlPartScopedCollection } from "./storage/customXmlPartScopedCollection.ts";
import { documentProperties } from "./storage/documentProperties.ts";
import { setting } from "./storage/setting.ts";
import { settingCollection } from "./storage/settingCollection.ts";
import { worksheetCustomProperty } from "./storage/worksheetCustomProperty.ts";
import { worksheetCustomPropertyCollection } from "./storage/worksheetCustomPropertyCollection.ts";
import { table } from "./tables/table.ts";
import { tableCollection } from "./tables/tableCollection.ts";
import { tableColumn } from "./tables/tableColumn.ts";
import { tableColumnCollection } from "./tables/tableColumnCollection.ts";
import { tableRow } from "./tables/tableRow.ts";
import { tableRowCollection } from "./tables/tableRowCollection.ts";
import { tableScopedCollection } from "./tables/tableScopedCollection.ts";
import { tableSort } from "./tables/tableSort.ts";
import { functionResult, functions } from "./functions/functions.ts";
import { workbookFeatures } from "./workbookFeatures.ts";
import { worksheetFeatures } from "./worksheetFeatures.ts";

/** Tables, rules, validation, charts, page set-up, protection, comments, names and what is stored with a workbook. */
export const featureDefinitions: readonly ObjectDefinition[] = [
  autoFilter,
  cellValueConditionalFormat,
  chart,
  chartAreaFormat,
  chartAxes,
  chartAxis,
  chartAxisFormat,
  chartAxisTitle,
  chartAxisTitleFormat,
  chartCollection,
  chartDataLabels,
  chartFill,
  chartFont,
  chartGridlines,
  chartLegend,
  chartLineFormat,
  chartPoint,
  chartPointFormat,
  chartPointsCollection,
  chartSeries,
  chartSeriesCollection,
  chartSeriesFormat,
  chartTitle,
  chartTitleFormat,
  colorScaleConditionalFormat,
  comment,
  commentCollection,
  commentReply,
  commentReplyCollection,
  conditionalDataBarNegativeFormat,
  conditionalDataBarPositiveFormat,
  conditionalFormat,
  conditionalFormatCollection,
  conditionalFormatRule,
  conditionalRangeBorder,
  conditionalRangeBorderCollection,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
  customProperty,
  customPropertyCollection,
  customXmlPart,
  customXmlPartCollection,
  customXmlPartScopedCollection,
  dataBarConditionalFormat,
  dataValidation,
  documentProperties,
  eventRanges,
  filter,
  functionResult,
  functions,
  headerFooter,
  headerFooterGroup,
  iconSetConditionalFormat,
  namedItem,
  namedItemCollection,
  pageBreak,
  pageBreakCollection,
  pageLayout,
  presetCriteriaConditionalFormat,
  rangeAreasFeatures,
  rangeFeatures,
  setting,
  settingCollection,
  table,
  tableCollection,
  tableColumn,
  tableColumnCollection,
  tableCollectionEvents,
  tableEvents,
  tableRow,
  tableRowCollection,
  tableScopedCollection,
  tableSort,
  textConditionalFormat,
  topBottomConditionalFormat,
  workbookFeatures,
  workbookProtection,
  worksheetCustomProperty,
  worksheetCustomPropertyCollection,
  worksheetCollectionEvents,
  worksheetEvents,
  worksheetFeatures,
  worksheetFreezePanes,
  worksheetProtection,
];
