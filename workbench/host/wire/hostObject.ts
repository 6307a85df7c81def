/** A property an add-in may load or set. `since` is the ExcelApi version that brought it. */
export interface Property {
  readonly since: string;
  readonly read?: () => unknown;
  readonly write?: (value: unknown) => void;
}

/** A method an add-in may call. It may give an object, null for a null object, or plain data. */
export interface Method {
  readonly since: string;
  readonly run: (...given: readonly unknown[]) => unknown;
}

/** What office.js can reach by a path. Names are in camel case; what is not in the tables does not exist. */
export interface HostObject {
  readonly typeName: string;
  readonly properties: Readonly<Record<string, Property>>;
  readonly methods: Readonly<Record<string, Method>>;
  /** The indexer: an item by its key. */
  readonly item?: (key: unknown) => HostObject | null;
  /** All items of a collection. */
  readonly items?: () => readonly HostObject[];
  /** The key by which office.js finds the object again in a later batch. */
  readonly id?: string;
  /** Whether office.js keeps the object alive by a reference instead: ranges. */
  readonly isReferenced?: boolean;
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "typeName" in value && "methods" in value;
}
