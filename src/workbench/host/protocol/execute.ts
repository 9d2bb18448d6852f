import { ExcelFault, unknownToStandIn } from "../model/excelFault";
import type { Json } from "../model/json";
import type { ApiObject } from "./apiObject";
import { isApiObject } from "./apiObject";
import type { Argument } from "./args";
import { Args } from "./args";
import type { Call } from "./call";
import type { Action, ArgumentInfo, RequestBody, ResponseBody } from "./message";
import { nullObject } from "./nullObject";
import { answerQuery, queryTree, treeNeedsCalculation } from "./queryTree";
import { makeService } from "./services";
import { memberName } from "./wireName";

/** Called before each action: throws where a fault is to happen there. */
export type BeforeAction = (index: number, action: Action) => void;

/** Runs a request in order. What ran before a fault stays done. */
export async function execute(
  request: RequestBody,
  root: ApiObject,
  call: Call,
  before: BeforeAction = () => undefined,
): Promise<ResponseBody> {
  const run = new RequestRun(request, root, call);
  const results: { ActionId: number; Value: Json }[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      before(index, action);
      results.push({ ActionId: action.Id, Value: await run.perform(action) });
      if (action.ActionType === 5) traces.push(action.Id);
    } catch (error) {
      return { Results: results, TraceIds: traces, Error: describeFault(error, index, run.locate(action)) };
    }
  }
  return { Results: results, TraceIds: traces };
}

function describeFault(error: unknown, index: number, location: string) {
  const fault =
    error instanceof ExcelFault
      ? error
      : new ExcelFault("StandInBroken", error instanceof Error ? (error.stack ?? error.message) : String(error), 500);
  return {
    Code: fault.code,
    Message: fault.message,
    Location: location,
    ActionIndex: index,
    HttpStatusCode: fault.status,
  };
}

class RequestRun {
  private readonly objects = new Map<number, ApiObject>();
  private readonly kept = new Set<number>();

  constructor(
    private readonly request: RequestBody,
    private readonly root: ApiObject,
    private readonly call: Call,
  ) {}

  /** The class and member an action is about, as `debugInfo.errorLocation` gives it. */
  locate(action: Action): string {
    const object = this.objects.get(action.ObjectPathId);
    const path = this.request.ObjectPaths[action.ObjectPathId];
    const parent = this.objects.get(path?.ParentObjectPathId ?? -1);
    if (action.Name !== "" && object) return `${object.typeName}.${memberName(action.Name)}`;
    return parent && path ? `${parent.typeName}.${memberName(path.Name)}` : (object?.typeName ?? "");
  }

  async perform(action: Action): Promise<Json> {
    if (action.ActionType === 5) return null;
    const object = await this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case 1:
        return this.instantiate(object, action.ObjectPathId);
      case 2:
        return this.query(object, action);
      case 3:
        return this.invoke(object, action);
      case 4:
        this.setProperty(object, action);
        return null;
      default:
        throw unknownToStandIn(`action type ${action.ActionType} (${object.typeName}.${action.Name})`);
    }
  }

  private instantiate(object: ApiObject, pathId: number): Json {
    if (object.isNull) return null;
    const reference = this.kept.has(pathId) ? { _ReferenceId: this.call.references.keep(object) } : {};
    return { ...object.identity(this.call), ...reference };
  }

  private async query(object: ApiObject, action: Action): Promise<Json> {
    const query = action.QueryInfo ?? {};
    const tree = queryTree(query);
    if (treeNeedsCalculation(object, tree, this.call)) await this.call.book.calculate();
    return answerQuery(object, tree, query, this.call);
  }

  private async invoke(object: ApiObject, action: Action): Promise<Json> {
    if (action.Name === "_KeepReference") {
      if (!object.isNull) this.kept.add(action.ObjectPathId);
      return null;
    }
    const member = memberName(action.Name);
    const args = await this.args(object, member, action.ArgumentInfo);
    if (object.needsCalculation(member)) await this.call.book.calculate();
    const result = await object.invoke(member, args, this.call);
    return isApiObject(result) ? result.identity(this.call) : result;
  }

  private setProperty(object: ApiObject, action: Action): void {
    const value = action.ArgumentInfo?.Arguments?.[0] ?? null;
    if (action.ArgumentInfo?.ReferencedObjectPathIds?.some((id) => id !== 0 && id !== null)) {
      throw unknownToStandIn(`${object.typeName}.${memberName(action.Name)} set to an object`);
    }
    this.call.requireMember(`${object.typeName}.${memberName(action.Name)}`);
    object.set(memberName(action.Name), value, this.call);
  }

  private async resolve(id: number): Promise<ApiObject> {
    const known = this.objects.get(id);
    if (known) return known;
    const path = this.request.ObjectPaths[id];
    if (!path) throw new ExcelFault("InvalidObjectPath", `object path ${id} is not in the request`);
    const object = await this.reach(path.ObjectPathType, path.Name, path.ParentObjectPathId ?? 0, path.ArgumentInfo);
    this.objects.set(id, object);
    return object;
  }

  private async reach(type: number, name: string, parentId: number, info?: ArgumentInfo): Promise<ApiObject> {
    if (type === 1) return this.root;
    if (type === 6) return this.call.references.find(name);
    if (type === 7) return nullObject;
    const service = type === 2 ? makeService(name) : null;
    if (service) return service;
    if (type < 1 || type > 7 || type === 2) throw unknownToStandIn(`object path type ${type} (${name})`);
    const parent = await this.resolve(parentId);
    if (parent.isNull) return nullObject;
    const member = memberName(name);
    if (type === 4) {
      const child = parent.child(member, this.call);
      if (!child) throw unknownToStandIn(`${parent.typeName}.${member}`);
      return child;
    }
    const args = await this.args(parent, member, info);
    if (type === 5) return parent.item(args.key(0), this.call);
    const result = await parent.invoke(member, args, this.call);
    if (!isApiObject(result)) throw unknownToStandIn(`${parent.typeName}.${member}() as an object`);
    return result;
  }

  private async args(object: ApiObject, member: string, info?: ArgumentInfo): Promise<Args> {
    const values: Argument[] = [];
    for (const [index, value] of (info?.Arguments ?? []).entries()) {
      const referenced = info?.ReferencedObjectPathIds?.[index];
      if (typeof referenced === "object" && referenced !== null) {
        throw unknownToStandIn(`a list of objects given to ${object.typeName}.${member}`);
      }
      values.push(referenced ? await this.resolve(referenced) : value);
    }
    return new Args(`${object.typeName}.${member}`, values);
  }
}
