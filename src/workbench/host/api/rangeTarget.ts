import { fitsSheet } from "../../../sheet/areas";
import type { RangeRef } from "../../../sheet/places";
import type { Book } from "../model/book";
import { formatArea, fullAddress } from "../model/cells/address";
import { ExcelFault, invalidArgument, itemNotFound } from "../model/excelFault";
import type { Sheet } from "../model/sheet";

/** The cells behind a `Range`. Kept ones move along when rows or columns are put in or taken out. */
export class RangeTarget {
  constructor(
    readonly book: Book,
    private readonly owner: Sheet,
    private place: RangeRef | null,
  ) {
    if (place !== null && !fitsSheet(place)) throw invalidArgument("a range outside of the grid");
  }

  /** Throws `ItemNotFound` once the sheet is gone. */
  get sheet(): Sheet {
    if (!this.book.sheets.includes(this.owner)) throw itemNotFound(`sheet "${this.owner.name}"`);
    return this.owner;
  }

  /** Throws `InvalidReference` once the cells are gone. */
  get area(): RangeRef {
    if (this.place === null) throw new ExcelFault("InvalidReference", "the cells of this range were deleted");
    return this.place;
  }

  isOn(sheetId: string): boolean {
    return this.owner.id === sheetId;
  }

  /** Moves along with a shift of the sheet; null where the cells are gone. */
  shift(move: (area: RangeRef) => RangeRef | null): void {
    if (this.place !== null) this.place = move(this.place);
  }

  at(area: RangeRef): RangeTarget {
    return new RangeTarget(this.book, this.owner, area);
  }

  get address(): string {
    return fullAddress(this.sheet.name, this.area);
  }

  get localAddress(): string {
    return formatArea(this.area);
  }
}
