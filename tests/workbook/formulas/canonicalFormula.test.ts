import { canonicalFormula, FormulaComparison } from "../../../src/workbook/formulas/canonicalFormula";

const isSame = (one: string, other: string): boolean => new FormulaComparison().isSame(one, other);

describe("a formula in one spelling", () => {
  it.each([
    ["blanks", 'IF(A1>0,"Đạt","")', ' IF( A1 > 0 ,"Đạt" , "" )\n'],
    ["a line break between arguments", "SUM(A1,B1)", "SUM(A1,\n  B1)"],
    ["the case of functions, cells and names", "IFERROR(INDEX(TD_INDEX,1,2),A1)", "IfError(index(td_index,1,2),a1)"],
    ["the sign of equality and its prefix", "SUM(A1)", "of:=SUM(A1)"],
    ["braces of an array formula", "SUM(A1:A3*2)", "{=SUM(A1:A3*2)}"],
    ["prefixes of newer functions", "IFERROR(A1,FILTER(A1:A2,1))", "_xlfn.IFERROR(A1,_xlfn._xlws.FILTER(A1:A2,1))"],
    ["implicit intersection", "INDEX(A1:A9,1)+B1", "@INDEX(A1:A9,1)+@B1"],
    ["implicit intersection as a file has it", "INDEX(A1:A9,1)", "_xlfn.SINGLE(INDEX(A1:A9,1))"],
    ["dollars", "SUM($A$1:B$9)+A1", "SUM(A1:$B9)+$A$1"],
    ["quotes round a sheet's name", "Sheet1!A1+'It''s'!B2", "'Sheet1'!$A$1+'It''s'!B2"],
    ["separators", "IF(A1=1,2,3)", "IF(A1=1;2;3)"],
    ["the constants TRUE and FALSE", "IF(A1,TRUE,FALSE)", "IF(A1,TRUE(),false( ))"],
    ["numbers", "A1*0.5+1E+11-10", "A1*.5+100000000000-1E1"],
    ["parentheses that change nothing", "IF(A1+B1*2>C1,D1,E1)", "IF(((A1+(B1*2))>(C1)),(D1),(E1))"],
    ["a superfluous plus", "A1+B1", "+A1+(+B1)"],
    ["arguments left out", "INDEX(A1:B9,,2)", "INDEX(A1:B9,;2)"],
  ])("%s do not matter", (_, ours, theirs) => {
    expect(isSame(ours, theirs)).toBe(true);
    expect(canonicalFormula(ours)).not.toMatch(/^\?/);
  });

  it.each([
    ["another cell", "A1+B1", "A1+B2"],
    ["a text's case", 'IF(A1="X",1,2)', 'IF(A1="x",1,2)'],
    ["blanks in a text", '"Chưa đạt"', '"Chưa  đạt"'],
    ["a dollar in a text", '"$A$1"', '"A1"'],
    ["another order", "A1-(B1-C1)", "A1-B1-C1"],
    ["another function", "SUM(A1:A9)", "MAX(A1:A9)"],
    ["a comparison that includes", "A1>B1", "A1>=B1"],
    ["a sign", "A1", "-A1"],
    ["a percent sign", "A1", "A1%"],
    ["another sheet", "Sheet1!A1", "Sheet2!A1"],
    ["an argument more", "IF(A1,B1)", "IF(A1,B1,)"],
    ["a value for a formula", 'IF(A1,"Đạt","")', '"Đạt"'],
    ["a lost reference", "A1+B1", "A1+#REF!"],
  ])("%s does", (_, ours, theirs) => {
    expect(isSame(ours, theirs)).toBe(false);
  });

  it("takes what is no formula as it is", () => {
    expect(isSame("A1 B1", "A1 B1")).toBe(true);
    expect(isSame("A1 B1", "A1B1")).toBe(false);
    expect(isSame("IF(A1", "IF(A1)")).toBe(false);
    expect(isSame(`${"(".repeat(9_000)}A1${")".repeat(9_000)}`, "A1")).toBe(false);
  });
});
