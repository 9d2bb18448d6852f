import { ExcelFault } from "../model/excelFault";
import type { ApiObject } from "./apiObject";

/** Objects the library keeps between requests (`trackedObjects`). */
export class References {
  private readonly kept = new Map<string, ApiObject>();
  private next = 1;

  keep(object: ApiObject): string {
    const id = `reference-${this.next++}`;
    this.kept.set(id, object);
    return id;
  }

  find(id: string): ApiObject {
    const object = this.kept.get(id);
    if (!object) throw new ExcelFault("InvalidReference", `reference ${id} is not kept`);
    return object;
  }

  release(id: string): void {
    this.kept.delete(id);
  }

  get count(): number {
    return this.kept.size;
  }

  targets(): readonly unknown[] {
    return [...this.kept.values()].map((object) => object.target);
  }
}
