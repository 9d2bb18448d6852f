import { sheetTexts } from "../../locale/workbook/sheets";
import { leadersCode, type Leaders, type Raw, type UnitFigures } from "../../rules/figures/figures";

/** The leaders before anybody is listed; they may be authors of the initiatives of all units. */
export const emptyLeaders = (units: readonly Pick<UnitFigures, "initiatives">[], none: Raw): Leaders => ({
  ...{ code: leadersCode, name: sheetTexts.leaders.name, head: null, none },
  ...{
    registration: { registrationNo: null, registeredOn: null, title: null },
    minutes: new Map(),
    targets: new Map(),
  },
  ...{ initiatives: units.flatMap(({ initiatives }) => initiatives), people: [] },
});
