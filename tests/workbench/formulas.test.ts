import type { NodeStandIn } from "../../src/workbench/host/hostNode";
import { startStandIn } from "../../src/workbench/host/hostNode";

/** A1 5, A2 "5", A3 "abc", A4 TRUE, A5 blank, A6 0.925, A7 #N/A, A8 formula that gives "", B1:B3 1 2 3, C1:C3 x y x. */
const data = [
  [5, 1, "x"],
  ["'5", 2, "y"],
  ["abc", 3, "x"],
  [true, "", ""],
  ["", "", ""],
  [0.925, "", ""],
  ["=NA()", "", ""],
  ['=""', "", ""],
];

const table: readonly (readonly [formula: string, result: string | number | boolean])[] = [
  ['=IF(A1>4,"yes","no")', "yes"],
  ['=IF(A5="","blank","filled")', "blank"],
  ['=IF(A5=0,"zero","other")', "zero"],
  ['=IF(A8="","blank","filled")', "blank"],
  ["=A2=5", false],
  ['=A2="5"', true],
  ['=A3="ABC"', true],
  ["=A3>5", true],
  ["=AND(A1>1,B1=1)", true],
  ["=OR(A1>9,FALSE)", false],
  ["=NOT(A4)", false],
  ["=COUNT(A1:A8)", 2],
  ["=COUNTA(A1:A8)", 7],
  ["=COUNTBLANK(A1:A8)", 2],
  ['=COUNTIF(C1:C3,"x")', 2],
  ['=COUNTIF(A1:A3,"5")', 2],
  ['=COUNTIF(B1:B3,">=2")', 2],
  ['=COUNTIF(C1:C5,"<>x")', 3],
  ['=COUNTIFS(B1:B3,">1",C1:C3,"x")', 1],
  ["=SUM(A1:A6)", 5.925],
  ["=SUM(A7:A7)", "#N/A"],
  ['=SUMIFS(B1:B3,C1:C3,"x")', 4],
  ['=SUMPRODUCT((B1:B3>1)*(C1:C3="x"))', 1],
  ['=SUMPRODUCT(--(C1:C3="x"),B1:B3)', 4],
  ['=SUMPRODUCT((C1:C3="x")*(B1:C1=1))', 2],
  ["=SUMPRODUCT(ISNUMBER(A1:A6)*1)", 2],
  ["=INDEX(B1:B3,2)", 2],
  ["=INDEX(B1:C3,2,2)", "y"],
  ["=INDEX(B1:C3,5,1)", "#REF!"],
  ["=INDEX(A1:A8,5)", 0],
  ['=MATCH("y",C1:C3,0)', 2],
  ['=MATCH("Y",C1:C3,0)', 2],
  ['=MATCH("z",C1:C3,0)', "#N/A"],
  ["=MATCH(5,A1:A3,0)", 1],
  ['=INDEX(B1:B3,MATCH("y",C1:C3,0))', 2],
  ['=EXACT(A3,"ABC")', false],
  ['=EXACT(A3,"abc")', true],
  ['=UPPER("đạt")', "ĐẠT"],
  ['=LEN("Đạt chỉ tiêu")', 12],
  ["=ROUND(92.449999,2)", 92.45],
  ["=ROUND(-2.5,0)", -3],
  ["=ROUND(0.285*100,2)", 28.5],
  ["=INT(-1.5)", -2],
  ["=ISNUMBER(A1)", true],
  ["=ISNUMBER(A2)", false],
  ["=ISNUMBER(A4)", false],
  ["=ISNUMBER(A5)", false],
  ["=ISLOGICAL(A4)", true],
  ["=ISLOGICAL(A1)", false],
  ["=ISERROR(A7)", true],
  ["=ISERROR(A1)", false],
  ["=ISTEXT(A3)", true],
  ["=ISTEXT(A5)", false],
  ["=ISBLANK(A5)", true],
  ["=ISBLANK(A8)", false],
  ['=IFERROR(A7,"none")', "none"],
  ['=IFERROR(A1,"none")', 5],
  ['=TEXT(A6,"0.0%")', "92.5%"],
  ['=TEXT(45292,"dd/mm/yyyy")', "01/01/2024"],
  ['=TEXT(1234.5,"#,##0.0")', "1,234.5"],
  ['=IF(TRUE,"100%","x")', "100%"],
  ['=IF(TRUE,"01/02/2024","x")', "01/02/2024"],
  ["=MIN(B1:B3)", 1],
  ["=MAX(B1:B3)", 3],
  ["=MAX(C1:C3)", 0],
  ["=ROWS(A1:A8)", 8],
  ['=HYPERLINK("#A1","go")', "go"],
  ["=1/0", "#DIV/0!"],
  ["=A3*2", "#VALUE!"],
  ["=A2*2", 10],
  ["=A4+1", 2],
  ["=A5+1", 1],
  ['=A5&""', ""],
  ['=A1&"/"&B2', "5/2"],
  ["=NOSUCH", "#NAME?"],
  ["=NOSUCH(1)", "#NAME?"],
  ["=A7=1", "#N/A"],
  ["=IF(A7=1,1,2)", "#N/A"],
  ["=0.1+0.2=0.3", true],
  ["='Phòng Tổng hợp'!A1*2", 84],
  ["=SUM('Phòng Tổng hợp'!A1:A2)", 42],
  ["=COUNTIF('Phòng Tổng hợp'!A1:A2,42)", 1],
  ["=TD_PLACE*2", 84],
  ["=SUM(TD_LIST)", 6],
  ['=INDEX(TD_LIST,MATCH("y",TD_KEYS,0))', 2],
  ["=TD_RATE*100", 92.5],
  ['=SUMPRODUCT((TD_LIST>1)*(TD_KEYS="x"))', 1],
  ["=A9", 0],
  ["=DATE(2026,1,31)", 46053],
  ["=MOD(7,3)", 1],
  ["=ABS(-3)", 3],
  ['=TRIM("  a  b ")', "a b"],
  ['=SUBSTITUTE("a-b","-","")', "ab"],
  ["=ROW(B3)", 3],
  ["=COLUMN(B3)", 2],
  ["=N(A4)", 1],
  ['=SUMIF(C1:C3,"x",B1:B3)', 4],
  ["=ROUNDDOWN(2.79,1)", 2.7],
  ['=LEFT("Phòng",3)', "Phò"],
  ["=VLOOKUP(2,B1:C3,2,FALSE)", "y"],
  ['=CHOOSE(2,"a","b")', "b"],
  ["=AVERAGE(B1:B3)", 2],
  ["=RANK(3,B1:B3)", 1],
  ['=SUMPRODUCT((B1:B3="")*1)', 0],
  ['=SUMPRODUCT((A1:A8="")*1)', "#N/A"],
  ['=COUNTIF(A1:A8,"")', 2],
  ['=COUNTIF(A1:A8,"abc")', 1],
  ["=COUNTIF(A1:A8,TRUE)", 1],
  ['=COUNTIF(A1:A8,"?*")', 2],
];

let standIn: NodeStandIn;
let results: readonly unknown[];

beforeAll(async () => {
  standIn = await startStandIn();
  results = await standIn.Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const other = worksheets.add("Phòng Tổng hợp");
    other.getRange("A1").values = [[42]];
    const sheet = worksheets.getItem("Sheet1");
    sheet.getRange("A1:C8").values = data;
    names.add("TD_PLACE", other.getRange("A1"));
    names.add("TD_LIST", sheet.getRange("B1:B3"));
    names.add("TD_KEYS", sheet.getRange("C1:C3"));
    names.add("TD_RATE", "=0.925");
    const range = sheet.getRange("E1").getAbsoluteResizedRange(table.length, 1);
    range.formulas = table.map(([formula]) => [formula]);
    range.load("values");
    await context.sync();
    return range.values.flat() as unknown[];
  });
});
afterAll(() => standIn.dispose());

test.each(table.map(([formula, result], index) => ({ formula, result, index })))(
  "$formula gives $result",
  ({ result, index }) => {
    const found = results[index];
    if (typeof result === "number") expect(found).toBeCloseTo(result, 9);
    else expect(found).toBe(result);
  },
);
