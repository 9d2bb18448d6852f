import type { Json } from "../model/json";

/** Arguments of a call; where `ReferencedObjectPathIds` has an id, the argument beside it stands for that object. */
export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  readonly ReferencedObjectPathIds?: readonly (number | null | readonly number[])[];
}

/** How an object is reached. Types: 1 root, 2 new object, 3 method, 4 property, 5 indexer, 6 kept reference, 7 null. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface Query {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** Types: 1 instantiate, 2 query, 3 method, 4 set property, 5 trace. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: Query;
}

/** The flag of a request that says `RunOptions.delayForCellEdit`; flags travel beside the body. */
export const delayForCellEdit = 64;

/** What the library sends on each `sync`. */
export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
  readonly AutoKeepReference?: boolean;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** With an `Error`, `Results` are those of the actions before the fault: they stay done. */
export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  /** Ids of the trace actions that were reached: the library turns them into `error.traceMessages`. */
  readonly TraceIds?: readonly number[];
  readonly Error?: ResponseError;
}
