import { rangeToA1 } from "../../../src/sheet/a1";
import { referencesIn } from "../../../src/workbook/formulas/references";

/** "Sheet!A1:B2", "A1" or a name, of each in its order. */
const said = (formula: string): readonly string[] =>
  referencesIn(formula).map((one) =>
    "name" in one ? one.name : `${one.sheet === undefined ? "" : `${one.sheet}!`}${rangeToA1(one.range)}`,
  );

it.each<[string, readonly string[]]>([
  ["1+A1*$B$2", ["A1", "B2"]],
  ["SUM(A1:B$2,D:D,3:4)", ["A1:B2", "D1:D1048576", "A3:XFD4"]],
  ["'Bảng A1 của ''An'''!C3+Trang!D4", ["Bảng A1 của 'An'!C3", "Trang!D4"]],
  ['"A1"&IF(TRUE,"B""2",C3)', ["TRUE", "C3"]],
  ["INDEX(TD_U01_FIGURES,MATCH($A26,INDEX(TD_PLAN_TARGETS,0,1),0),3)", ["TD_U01_FIGURES", "A26", "TD_PLAN_TARGETS"]],
  ["1E11+LOG10(2)+BIN2DEC(F7)", ["F7"]],
  ["'01 Phòng (2)'!TD_INDEX&[Khác.xlsx]Tháng!A1", ["TD_INDEX", "[Khác.xlsx]Tháng!A1"]],
  ["#REF!+_xlfn.CONCAT(Q9)", ["Q9"]],
  ["A1048577+XFE1", []],
])("finds what =%s speaks of", (formula, expected) => {
  expect(said(formula)).toEqual(expected);
});
