import { contentTypes, declarePart, dropPart } from "../package/contentTypes";
import { emptyWorksheet } from "../package/emptyPackage";
import type { OfficePackage } from "../package/officePackage";
import { SeenFormulas } from "../cells/shareFormulas";
import { SharedTexts } from "../cells/sharedTexts";
import {
  namespaces,
  partsFrom,
  relate,
  relationshipOf,
  relationshipsOf,
  unrelate,
  type Relationship,
} from "../package/relationships";
import { OoxmlError } from "../xml/ooxmlError";
import type { XmlElement } from "../xml/xml";
import { DefinedNames } from "./definedNames";
import { SheetList } from "./sheetList";
import {
  attribute,
  childInOrder,
  childOf,
  childrenOf,
  isOn,
  makeElement,
  prefixedAttribute,
  setAttributes,
} from "../xml/xmlTree";

export type Visibility = "visible" | "hidden" | "veryHidden";

export interface SheetEntry {
  readonly name: string;
  readonly visibility: Visibility;
  readonly part: string;
  /** A worksheet has cells; chart, dialog and macro sheets have none that we read. */
  readonly isWorksheet: boolean;
}

// CT_Workbook, ISO 29500-1, 18.2.27.
const order = [
  ..."fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences".split(
    " ",
  ),
  ..."definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing".split(" "),
  ..."fileRecoveryPr webPublishObjects extLst".split(" "),
];

/** `xl/workbook.xml`: sheets in tab order, and what a workbook says of itself. */
export class WorkbookPart {
  /** What the cells of its sheets share. */
  readonly texts: SharedTexts | undefined;
  readonly formulas = new SeenFormulas();
  private readonly list: SheetList;
  private readonly names: DefinedNames;
  /** Parts of sheets that were added, until one is selected: none of them says that it is. */
  private readonly unselected = new Set<string>();

  private constructor(
    readonly file: OfficePackage,
    readonly part: string,
    readonly root: XmlElement,
    private readonly sheetList: XmlElement,
  ) {
    this.texts = SharedTexts.of(file, part);
    this.list = new SheetList(sheetList);
    this.names = new DefinedNames(root, order);
  }

  /** Throws `notOffice` where the package holds no workbook that we know. */
  static of(file: OfficePackage): WorkbookPart {
    const main = relationshipsOf(file, "").find(({ kind }) => kind === "officeDocument")?.target ?? "xl/workbook.xml";
    if (!/\.xml$/i.test(main) || !file.has(main)) throw new OoxmlError("notOffice", `No workbook at ${main}`);
    const { root } = file.edit(main);
    const list = childOf(root, "sheets");
    if (list === undefined) throw new OoxmlError("notOffice", `${main} lists no sheets`);
    return new WorkbookPart(file, main, root, list);
  }

  /** Throws `corrupt` where a sheet's part is missing. */
  get sheets(): SheetEntry[] {
    const related = new Map(relationshipsOf(this.file, this.part).map((one) => [one.id, one]));
    return this.list.elements.map((element) => this.entryOf(element, (id) => related.get(id)));
  }

  /** The sheet at a place in tab order, without looking at the others. Throws `corrupt` where its part is missing. */
  sheetAt(at: number): SheetEntry | undefined {
    const element = this.list.elements[at];
    return element && this.entryOf(element, (id) => relationshipOf(this.file, this.part, id));
  }

  private entryOf(element: XmlElement, relationshipTo: (id: string) => Relationship | undefined): SheetEntry {
    const state = attribute(element, "state");
    const named: Pick<SheetEntry, "name" | "visibility"> = {
      name: attribute(element, "name") ?? "",
      visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
    };
    const id = prefixedAttribute(element, "id") ?? "";
    // An entry that leads nowhere is a sheet without cells; one whose part is lost is a broken file.
    if (id === "") return { ...named, part: "", isWorksheet: false };
    const to = relationshipTo(id);
    if (to === undefined || !this.file.has(to.target)) {
      throw new OoxmlError("corrupt", "A sheet has no part", { sheet: named.name });
    }
    return { ...named, part: to.target, isWorksheet: to.kind === "worksheet" };
  }

  /** Names are compared as Excel does, without regard to case. -1 where there is none. */
  indexOf(name: string): number {
    return this.list.indexOf(name);
  }

  get structureIsProtected(): boolean {
    return isOn(childOf(this.root, "workbookProtection"), "lockStructure");
  }

  get has1904Dates(): boolean {
    return isOn(childOf(this.root, "workbookPr"), "date1904");
  }

  /** Whoever opens it first leaves Excel in that mode. */
  get calculatesWhenAsked(): boolean {
    const calculation = childOf(this.root, "calcPr");
    return calculation !== undefined && attribute(calculation, "calcMode") === "manual";
  }

  /** ISO strict files have other namespaces throughout. */
  get isStrict(): boolean {
    return [...this.root.attributes].some(([, value]) => value === "http://purl.oclc.org/ooxml/spreadsheetml/main");
  }

  /** Adds an empty worksheet at a place in tab order and gives its part name. */
  insertSheet(at: number, name: string): string {
    const { file, list } = this;
    const part = file.freeName("xl/worksheets/sheet", ".xml");
    file.putXml(part, emptyWorksheet);
    this.unselected.add(part);
    declarePart(file, part, contentTypes.worksheet);
    const id = relate(file, this.part, "worksheet", part);
    const element = makeElement(this.sheetList, "sheet", { name, sheetId: list.freeNumber });
    setAttributes(element, { [`${this.relationshipPrefix()}:id`]: id });
    list.insert(at, element);
    this.moveScopes((scope) => (scope >= at ? scope + 1 : scope));
    return part;
  }

  /** Removes a sheet, its names, and the parts that nothing but it has. What refers to it is left as it is. */
  removeSheet(at: number): void {
    const element = this.list.elements[at];
    const entry = this.sheetAt(at);
    if (element === undefined || entry === undefined) return;
    unrelate(this.file, this.part, [prefixedAttribute(element, "id") ?? ""]);
    const hung = partsFrom(this.file, entry.part);
    const needed = partsFrom(this.file, "");
    for (const part of [...hung, entry.part]) if (!needed.has(part)) dropPart(this.file, part);
    this.unselected.delete(entry.part);
    this.list.remove(at);
    const own = String(at);
    this.definedNames = this.definedNames.filter((name) => attribute(name, "localSheetId") !== own);
    this.moveScopes((scope) => (scope > at ? scope - 1 : scope));
  }

  renameSheet(at: number, name: string): void {
    this.list.rename(at, name);
  }

  /** Whether a sheet's part may say that its tab is selected: false only where it is known not to, without taking it apart. */
  mayBeSelected(part: string): boolean {
    return !this.unselected.has(part) && this.file.mayHold(part, "tabSelected");
  }

  /** A part is about to say so. */
  select(part: string): void {
    this.unselected.delete(part);
  }

  setVisibility(at: number, visibility: Visibility): void {
    const element = this.list.elements[at];
    if (element) setAttributes(element, { state: visibility === "visible" ? undefined : visibility });
  }

  get activeIndex(): number {
    const view = childrenOf(childOf(this.root, "bookViews") ?? this.sheetList, "workbookView")[0];
    return Number((view && attribute(view, "activeTab")) ?? 0);
  }

  set activeIndex(at: number) {
    const views = childInOrder(this.root, "bookViews", order);
    if (childrenOf(views).length === 0) views.children.push(makeElement(views, "workbookView"));
    for (const view of childrenOf(views, "workbookView")) setAttributes(view, { activeTab: at, firstSheet: undefined });
  }

  /** Whoever opens the file computes every formula anew. */
  recalculateOnLoad(): void {
    setAttributes(childInOrder(this.root, "calcPr", order), { fullCalcOnLoad: true });
    // The order of calculation names cells that may hold no formula now; Excel makes it anew.
    const chain = relationshipsOf(this.file, this.part).filter(({ kind }) => kind === "calcChain");
    const ids = chain.map(({ id }) => id);
    unrelate(this.file, this.part, ids);
    for (const { target } of chain) dropPart(this.file, target);
  }

  get definedNames(): XmlElement[] {
    return this.names.all;
  }

  set definedNames(names: readonly XmlElement[]) {
    this.names.all = names;
  }

  /** Of a sheet alone, by its place in tab order. */
  namesOfSheet(at: number): readonly XmlElement[] {
    return this.names.ofSheet(at);
  }

  addNames(names: readonly XmlElement[]): void {
    this.names.add(names);
  }

  /** Names of sheet scope, and the active tab, count sheets by their place. */
  private moveScopes(move: (index: number) => number): void {
    this.names.moveSheets(move);
    this.activeIndex = Math.max(0, move(this.activeIndex));
  }

  private relationshipPrefix(): string {
    for (const [name, value] of this.root.attributes) {
      if (value === namespaces.relationships && name.startsWith("xmlns:")) return name.slice(6);
    }
    this.root.attributes.set("xmlns:r", namespaces.relationships);
    return "r";
  }
}
