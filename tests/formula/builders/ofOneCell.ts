import fc from "fast-check";
import { statusTexts } from "../../../src/locale/workbook/statusTexts";
import { isNumeric, type NumberMeasure } from "../../../src/plan/measureTraits";
import type { Status } from "../../../src/rules/evaluate/status";
import { isBlank } from "../../../src/rules/figures/blank";
import { figureRule, readFigure } from "../../../src/rules/figures/figureRule";
import { maximumValue, thresholdValue } from "../../../src/rules/figures/limitValues";
import { isMinutesDay } from "../../../src/rules/figures/minutes";
import { isDocumentNo, isRegistrationDay } from "../../../src/rules/figures/registered";
import { isSameChoice } from "../../../src/rules/figures/sameChoice";
import { toThousandths } from "../../../src/rules/figures/thousandths";
import { tokens } from "../../../src/rules/figures/tokens";
import { gradeRank } from "../../../src/workbook/formulas/comparison";
import {
  isBlank as isBlankCell,
  isChoice,
  isExactly,
  isNoMark,
  isNumber,
  literal,
  rounded,
  said,
} from "../../../src/workbook/formulas/expressions";
import { categoryRemark, deadlineRemark } from "../../../src/workbook/formulas/planRemarks";
import { minutesDay } from "../../../src/workbook/formulas/minutes";
import { registrationDay, seenOf } from "../../../src/workbook/formulas/registration";
import { isNamedOver } from "../../../src/workbook/formulas/rowCounts";
import { below, isFaulty } from "../../../src/workbook/formulas/validity";
import { dayEntry, markEntry } from "../../../src/workbook/reading/planCells";
import { deadlineDays, serialYear } from "../../../src/workbook/blocks/planKeys";
import { measuresPlan } from "../../support/measuresPlan";
import { agreement, type Agreement } from "./agreement";
import { figure, isErrorRaw, typedNear, typedRaw } from "./typedRaw";

const grades = ["Xuất sắc", "Tốt", "Hoàn thành", "Không hoàn thành"];
const numeric = measuresPlan.targets.map(({ measure }) => measure).filter(isNumeric);
const { first: firstDay, last: lastDay } = deadlineDays(measuresPlan);

const limitsOf = (measure: NumberMeasure) => ({
  E1: thresholdValue(measure, measuresPlan),
  F1: maximumValue(measure, measuresPlan),
});
const limitCells = { threshold: "E1", maximum: "F1" };

/** What single cells are asked. */
export const ofOneCell: Readonly<Record<string, Agreement>> = {
  literal: agreement(fc.constantFrom("", "a", 'a"b', "1E11", "Đạt; Vượt", "=1", "100%", "{1}", "a'b!C$1"), (text) => ({
    cells: {},
    says: [[literal(text), text]],
  })),
  said: agreement(fc.constantFrom(...(Object.keys(said) as Status[])), (status) => ({
    cells: {},
    says: [[said[status], statusTexts[status]]],
  })),
  isBlank: agreement(typedRaw, (raw) => ({ cells: { A1: raw }, says: [[isBlankCell("A1"), isBlank(raw)]] })),
  isNumber: agreement(typedRaw, (raw) => ({ cells: { A1: raw }, says: [[isNumber("A1"), typeof raw === "number"]] })),
  rounded: agreement(figure, (raw) => ({ cells: { A1: raw }, says: [[rounded("A1"), toThousandths(raw)]] })),
  isChoice: agreement(typedNear(...grades), (raw) => ({
    cells: { A1: raw },
    says: grades.map((grade) => [isChoice("A1", grade), isErrorRaw(raw) ? raw : isSameChoice(raw, grade)] as const),
  })),
  isExactly: agreement(typedNear(...grades), (raw) => ({
    cells: { A1: raw },
    says: grades.map((grade) => [isExactly("A1", grade), isSameChoice(raw, grade)] as const),
  })),
  isNoMark: agreement(typedNear(tokens.mark), (raw) => ({
    cells: { A1: raw },
    says: [[isNoMark("A1"), !isBlank(raw) && !isSameChoice(raw, tokens.mark)]],
  })),
  gradeRank: agreement(typedNear(...grades), (raw) => {
    const at = grades.findIndex((grade) => isSameChoice(raw, grade));
    return { cells: { A1: raw }, says: [[gradeRank("A1", grades), at === -1 ? 0 : grades.length - at]] };
  }),
  below: agreement(fc.constantFrom(...numeric), (measure) => ({
    cells: limitsOf(measure),
    says: [[below(measure, limitCells), figureRule(measure).below]],
  })),
  isFaulty: agreement(fc.tuple(fc.constantFrom(...numeric), typedRaw), ([measure, raw]) => ({
    cells: { A1: raw, ...limitsOf(measure) },
    says: [[isFaulty("A1", measure, limitCells), readFigure(raw, figureRule(measure)) === "invalid"]],
  })),
  seenOf: agreement(typedNear("01/ĐK", "\u00a0", " \u200b", 7), (raw) => ({
    cells: { A1: raw },
    says: [[`IFERROR(LEN(${seenOf("A1")})>0,FALSE)`, isDocumentNo(raw)]],
  })),
  registrationDay: agreement(typedRaw, (raw) => ({
    cells: { A1: raw },
    says: [[`IFERROR(${registrationDay("A1", measuresPlan)}=1,FALSE)`, isRegistrationDay(raw, measuresPlan.year)]],
  })),
  minutesDay: agreement(typedRaw, (raw) => ({
    cells: { A1: raw },
    says: [[`IFERROR(${minutesDay("A1", measuresPlan)}=1,FALSE)`, isMinutesDay(raw, measuresPlan.year)]],
  })),
  categoryRemark: agreement(typedNear(tokens.mark), (raw) => ({
    cells: { A1: raw },
    says: [[`LEN(${categoryRemark("A1")})>0`, !markEntry(raw).ok]],
  })),
  deadlineRemark: agreement(
    fc.oneof(typedRaw, fc.constantFrom(firstDay - 1, firstDay, lastDay, lastDay + 1)),
    (raw) => {
      const entry = dayEntry(raw, (serial) => serial >= firstDay && serial <= lastDay);
      // A day of the year before counts, and is pointed out all the same.
      const isEarly = entry.ok && entry.value.serial < serialYear(measuresPlan).first;
      return {
        cells: { A1: raw },
        says: [[`LEN(${deadlineRemark("A1", measuresPlan)})>0`, !isBlank(raw) && (!entry.ok || isEarly)]],
      };
    },
  ),
  isNamedOver: agreement(fc.subarray(["Q1", "Q2", "SAU", "NAM"]), (over) => ({
    cells: { A1: `|${over.join("|")}|` },
    says: ["Q1", "Q2", "SAU", "NAM"].map((id) => [isNamedOver("A1", id), over.includes(id)] as const),
  })),
};
