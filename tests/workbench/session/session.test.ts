import { useSession } from "../../support/useSession";

const at = useSession();

/** A request that asks for nothing. */
const request = JSON.stringify({ Actions: [], ObjectPaths: [], AutoKeepReference: false });
const codeOf = (response: string): string | null =>
  (JSON.parse(response) as { readonly Error?: { readonly Code: string } }).Error?.Code ?? null;

test("while a cell is edited the add-in is refused, and is answered again afterwards", async () => {
  const { session } = at.current;
  const ask = async () => codeOf(await session.answer(session.standIn, request));
  session.conditions.isEditing = true;
  expect(await ask()).toBe("InvalidOperationInCellEditMode");
  session.conditions.isEditing = false;
  expect(await ask()).toBeNull();
  session.conditions.cellEdit = true;
  expect(await ask()).toBe("InvalidOperationInCellEditMode");
  session.conditions.cellEdit = false;
  expect(await ask()).toBeNull();
});

test("a request that may wait for the end of the edit keeps neither the person nor other requests waiting", async () => {
  const { session } = at.current;
  const order: string[] = [];
  session.conditions.isEditing = true;
  const held = session.answer(session.standIn, request, 64).then((response) => {
    order.push("held");
    return codeOf(response);
  });
  expect(codeOf(await session.answer(session.standIn, request))).toBe("InvalidOperationInCellEditMode");
  await session.person(() => void order.push("entry"));
  session.conditions.isEditing = false;
  expect(await held).toBeNull();
  expect(order).toEqual(["entry", "held"]);
});

test("what the library says of itself as it starts is answered while a cell is edited", async () => {
  const { session } = at.current;
  session.conditions.isEditing = true;
  const service = { Id: 1, ObjectPathType: 2, Name: "Microsoft.InternalService.AddinInternalService" };
  const call = { Id: 2, ActionType: 3, Name: "NotifyActionHandlerReady", ObjectPathId: 1 };
  const ready = JSON.stringify({ Actions: [call], ObjectPaths: { 1: service } });
  expect(codeOf(await session.answer(session.standIn, ready))).toBeNull();
});

test("a slow host keeps the add-in waiting, and not the person", async () => {
  const { session } = at.current;
  const order: string[] = [];
  session.conditions.delay = 50;
  const answered = session.answer(session.standIn, request).then(() => order.push("add-in"));
  await session.person(() => void order.push("person"));
  await answered;
  expect(order).toEqual(["person", "add-in"]);
});

test("an open list keeps the add-in waiting where Excel does so, and not the person", async () => {
  const { session } = at.current;
  const order: string[] = [];
  session.conditions.isListOpen = true;
  expect(codeOf(await session.answer(session.standIn, request))).toBeNull();
  session.book.traits.add("openListHoldsRequests");
  const answered = session.answer(session.standIn, request).then(() => order.push("add-in"));
  await session.person(() => void order.push("person"));
  session.conditions.isListOpen = false;
  await answered;
  expect(order).toEqual(["person", "add-in"]);
});

test("answers come in the order of the requests, however slow the host was then", async () => {
  const { session } = at.current;
  const order: number[] = [];
  session.conditions.delay = 40;
  const first = session.answer(session.standIn, request).then(() => order.push(1));
  session.conditions.delay = 0;
  const second = session.answer(session.standIn, request).then(() => order.push(2));
  await Promise.all([first, second]);
  expect(order).toEqual([1, 2]);
});

test("a colleague's entry takes back neither the person's own nor the colleague's", () => {
  const { session, sheet, contents, put } = at.current;
  const { book, history } = session;
  history.cells(sheet, { row: 0, column: 0, rows: 1, columns: 1 }, () => put("A1", [[1]]));
  book.source = "another";
  put("B1", [[2]]);
  book.touched("cells", sheet, { row: 0, column: 1, rows: 1, columns: 1 });
  history.undo();
  expect(contents("A1:B1")).toEqual([["", 2]]);
});
