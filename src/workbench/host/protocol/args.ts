import { invalidArgument, unknownToStandIn } from "../model/excelFault";
import type { Json, JsonObject } from "../model/json";
import { isJsonObject } from "../model/json";
import type { ApiObject } from "./apiObject";
import { isApiObject } from "./apiObject";

export type Argument = Json | ApiObject | undefined;

/** The arguments of one call, read by position. Wrong kinds are `InvalidArgument`, more than are known is `StandInUnknown`. */
export class Args {
  constructor(
    private readonly call: string,
    private readonly values: readonly Argument[],
  ) {}

  /** Refuses arguments past `count` unless they are null. */
  atMost(count: number): void {
    const extra = this.values.slice(count).findIndex((value) => value !== null && value !== undefined);
    if (extra >= 0) throw unknownToStandIn(`argument ${count + extra + 1} of ${this.call}`);
  }

  has(index: number): boolean {
    return this.values[index] !== null && this.values[index] !== undefined;
  }

  text(index: number): string {
    const value = this.values[index];
    if (typeof value !== "string") throw this.wrong(index, "a text");
    return value;
  }

  optionalText(index: number): string | null {
    return this.has(index) ? this.text(index) : null;
  }

  number(index: number): number {
    const value = this.values[index];
    if (typeof value !== "number") throw this.wrong(index, "a number");
    return value;
  }

  optionalNumber(index: number): number | null {
    return this.has(index) ? this.number(index) : null;
  }

  flag(index: number, otherwise: boolean): boolean {
    const value = this.values[index];
    if (!this.has(index)) return otherwise;
    if (typeof value !== "boolean") throw this.wrong(index, "true or false");
    return value;
  }

  key(index: number): string | number {
    const value = this.values[index];
    if (typeof value !== "string" && typeof value !== "number") throw this.wrong(index, "a name or a number");
    return value;
  }

  options(index: number): JsonObject {
    const value = this.values[index];
    if (!this.has(index)) return {};
    if (isApiObject(value) || !isJsonObject(value)) throw this.wrong(index, "an object");
    return value;
  }

  json(index: number): Json {
    const value = this.values[index];
    if (isApiObject(value)) throw this.wrong(index, "plain data");
    return value ?? null;
  }

  /** An argument that is itself an object of the workbook; null where the argument is plain data. */
  object(index: number): ApiObject | null {
    const value = this.values[index];
    return isApiObject(value) ? value : null;
  }

  private wrong(index: number, wanted: string): Error {
    return invalidArgument(`argument ${index + 1} of ${this.call} is not ${wanted}`);
  }
}
