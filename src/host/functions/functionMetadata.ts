/** The file that names an add-in's functions (`functions.json`), as far as the host reads it. */
export interface FunctionsFile {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

export type ParameterType = "any" | "number" | "string" | "boolean";

export interface ParameterMetadata {
  readonly name: string;
  readonly type?: ParameterType;
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionMetadata {
  /** What the add-in associated its code with. */
  readonly id: string;
  /** What people write in formulas, after the namespace. */
  readonly name: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly options?: {
    readonly stream?: boolean;
    readonly cancelable?: boolean;
    readonly volatile?: boolean;
    readonly requiresAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
  };
}
