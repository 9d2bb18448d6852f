import type { PeriodId } from "../plan/plan";
import type { Raw } from "../rules/figures/figures";
import { minutesKey } from "../rules/figures/minutesKeys";

/** How each unit signs its documents. */
const signs: Readonly<Record<string, string>> = {
  ...{ U01: "TH", U02: "KT", U03: "KGVX", U04: "NC", U06: "QTTV", U07: "BTCD", U08: "KSTT", U09: "HCC" },
  ...{ U10: "CBTH", U11: "ĐTXD" },
};

const numbers: Readonly<Record<PeriodId, string>> = { D1: "06", D2: "11", CN: "12" };
const days: Readonly<Record<PeriodId, string>> = { D1: "2024-07-02", D2: "2025-01-03", CN: "2025-01-03" };
/** One unit met before the campaign was over, another one has no minutes of the year yet. */
const others: Readonly<Record<string, Readonly<Record<PeriodId, string | null>>>> = {
  U03: { D1: "2024-06-20" },
  U09: { CN: null },
};

/** The minutes of a unit's nominations for these occasions, as typed; days are ISO text. */
export const sampleMinutes = (code: string, nominated: readonly PeriodId[]): Readonly<Record<string, Raw>> =>
  Object.fromEntries(
    nominated.flatMap((period) => {
      const [sign, number] = [signs[code], numbers[period]];
      const day = others[code]?.[period] === undefined ? days[period] : others[code][period];
      if (sign === undefined || number === undefined || day == null) return [];
      return [
        [minutesKey("number", period), `${number}/BB-${sign}`],
        [minutesKey("heldOn", period), day],
      ];
    }),
  );
