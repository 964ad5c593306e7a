import type { CustomFunctionService } from "../functions/customFunctionService.ts";
import type { FunctionOutcome } from "./functions/dateSerial.ts";
import type {
  Area,
  ChartAxisModel,
  ChartModel,
  ChartSeriesModel,
  CommentModel,
  CommentReplyModel,
  ConditionalFormatModel,
  CustomXmlPartModel,
  DifferentialStyle,
  NamedItemModel,
  PageLayoutModel,
  SheetModel,
  TableModel,
  WorkbookModel,
} from "../model/index.ts";

/** A range as `RangeState` says; said again so that the two files do not import each other. */
interface PlaceState {
  readonly sheet: SheetModel;
  area: Area;
}

export interface TableState {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

export interface TableColumnState extends TableState {
  /** Stays when columns are added, deleted or renamed. */
  readonly columnId: number;
}

export interface TableRowState extends TableState {
  /** Of the data rows, from 0. */
  readonly index: number;
}

export interface ConditionalFormatState<Type extends ConditionalFormatModel["type"] = never> {
  readonly sheet: SheetModel;
  readonly rule: [Type] extends [never]
    ? ConditionalFormatModel
    : Extract<ConditionalFormatModel, { readonly type: Type }>;
}

/** A rule that gives cells other looks. */
export interface ConditionalLooksState {
  readonly sheet: SheetModel;
  readonly rule: Extract<ConditionalFormatModel, { format: DifferentialStyle }>;
}

export type ConditionalSide = "top" | "bottom" | "left" | "right";

export interface ChartState {
  readonly sheet: SheetModel;
  readonly chart: ChartModel;
}

export interface ChartAxisState extends ChartState {
  readonly axis: ChartAxisModel;
  readonly kind: "Category" | "Value";
}

export interface ChartSeriesState extends ChartState {
  readonly series: ChartSeriesModel;
}

export interface ChartPointState extends ChartSeriesState {
  readonly index: number;
}

export interface CommentState {
  readonly sheet: SheetModel;
  readonly comment: CommentModel;
}

export interface CommentReplyState extends CommentState {
  readonly reply: CommentReplyModel;
}

export interface NamedItemState {
  /** null: its scope is the workbook. */
  readonly sheet: SheetModel | null;
  readonly item: NamedItemModel;
}

export interface PageBreakCollectionState {
  readonly sheet: SheetModel;
  readonly direction: "horizontal" | "vertical";
}

/** null stands for the whole workbook. */
type Scope = SheetModel | null;

/** States of the features: what stands on a sheet or belongs to the workbook beside cells and their looks. */
export interface FeatureStates {
  "Microsoft.ExcelServices.CustomFunctions": CustomFunctionService;
  WorksheetProtection: SheetModel;
  WorkbookProtection: WorkbookModel;
  WorksheetFreezePanes: SheetModel;
  PageLayout: SheetModel;
  HeaderFooterGroup: SheetModel;
  HeaderFooter: {
    readonly sheet: SheetModel;
    readonly pages: Exclude<
      keyof PageLayoutModel["headersFooters"],
      "state" | "useSheetMargins" | "useSheetScale"
    >;
  };
  PageBreakCollection: PageBreakCollectionState;
  PageBreak: PageBreakCollectionState & { readonly at: number };
  SettingCollection: WorkbookModel;
  Setting: { readonly workbook: WorkbookModel; readonly key: string };
  DocumentProperties: WorkbookModel;
  CustomPropertyCollection: WorkbookModel;
  CustomProperty: { readonly workbook: WorkbookModel; readonly key: string };
  WorksheetCustomPropertyCollection: SheetModel;
  WorksheetCustomProperty: { readonly sheet: SheetModel; readonly key: string };
  CustomXmlPartCollection: WorkbookModel;
  CustomXmlPartScopedCollection: { readonly workbook: WorkbookModel; readonly namespaceUri: string };
  CustomXmlPart: { readonly workbook: WorkbookModel; readonly part: CustomXmlPartModel };
  NamedItemCollection: Scope;
  NamedItem: NamedItemState;
  Functions: WorkbookModel;
  FunctionResult: FunctionOutcome;
  CommentCollection: Scope;
  Comment: CommentState;
  CommentReplyCollection: CommentState;
  CommentReply: CommentReplyState;
  TableCollection: Scope;
  TableScopedCollection: readonly TableState[];
  Table: TableState;
  TableColumnCollection: TableState;
  TableColumn: TableColumnState;
  TableRowCollection: TableState;
  TableRow: TableRowState;
  TableSort: TableState;
  Filter: TableColumnState;
  AutoFilter: { readonly sheet: SheetModel; readonly table: TableModel | null };
  ConditionalFormatCollection: { readonly sheet: SheetModel; readonly areas: readonly Area[] };
  ConditionalFormat: ConditionalFormatState;
  CellValueConditionalFormat: ConditionalFormatState<"CellValue">;
  CustomConditionalFormat: ConditionalFormatState<"Custom">;
  ConditionalFormatRule: ConditionalFormatState<"Custom">;
  ColorScaleConditionalFormat: ConditionalFormatState<"ColorScale">;
  DataBarConditionalFormat: ConditionalFormatState<"DataBar">;
  ConditionalDataBarPositiveFormat: ConditionalFormatState<"DataBar">;
  ConditionalDataBarNegativeFormat: ConditionalFormatState<"DataBar">;
  IconSetConditionalFormat: ConditionalFormatState<"IconSet">;
  TopBottomConditionalFormat: ConditionalFormatState<"TopBottom">;
  TextConditionalFormat: ConditionalFormatState<"ContainsText">;
  PresetCriteriaConditionalFormat: ConditionalFormatState<"PresetCriteria">;
  ConditionalRangeFormat: ConditionalLooksState;
  ConditionalRangeFont: ConditionalLooksState;
  ConditionalRangeFill: ConditionalLooksState;
  ConditionalRangeBorderCollection: ConditionalLooksState;
  ConditionalRangeBorder: ConditionalLooksState & { readonly side: ConditionalSide };
  DataValidation: PlaceState;
  ChartCollection: SheetModel;
  Chart: ChartState;
  ChartTitle: ChartState;
  ChartTitleFormat: ChartState;
  ChartLegend: ChartState;
  ChartDataLabels: ChartState & { readonly series: ChartSeriesModel | null };
  ChartAreaFormat: ChartState;
  ChartAxes: ChartState;
  ChartAxis: ChartAxisState;
  ChartAxisFormat: ChartAxisState;
  ChartAxisTitle: ChartAxisState;
  ChartAxisTitleFormat: ChartAxisState;
  ChartGridlines: ChartAxisState;
  ChartSeriesCollection: ChartState;
  ChartSeries: ChartSeriesState;
  ChartSeriesFormat: ChartSeriesState;
  ChartPointsCollection: ChartSeriesState;
  ChartPoint: ChartPointState;
  ChartPointFormat: ChartPointState;
  ChartFill: ChartState & { readonly paint: ChartPaint };
  ChartLineFormat: ChartSeriesState;
  ChartFont: ChartState & { readonly font: ChartFontModel };
}

/** What `format.fill` paints. */
export interface ChartPaint {
  get(): string | null;
  set(color: string | null): void;
}

/** The font fields that a chart's texts keep. */
export interface ChartFontModel {
  fontSize?: number;
  fontColor?: string;
  fontBold?: boolean;
}
