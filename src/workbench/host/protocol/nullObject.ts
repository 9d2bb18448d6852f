import { itemNotFound } from "../model/excelFault";
import type { ApiObject } from "./apiObject";
import { markApiObject } from "./apiObject";

const refuse = (member: string) => itemNotFound(`the object on which ${member} was asked`);

/** What `...OrNullObject` answers: its children and results are null objects too, anything written or asked of it fails. */
export const nullObject: ApiObject = markApiObject({
  typeName: "null object",
  isNull: true,
  target: undefined,
  identity: () => ({}),
  propertyNames: () => [],
  needsCalculation: () => false,
  get: () => null,
  set: (property: string) => {
    throw refuse(property);
  },
  child: () => nullObject,
  invoke: (method: string) => {
    throw refuse(method);
  },
  items: () => null,
  item: () => nullObject,
});
