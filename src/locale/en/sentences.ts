import type { Sentences } from "../vi/sentences";
import { awardCaps } from "./awardCaps";
import { conditions } from "./conditions";
import { entries } from "./entries";
import { failures } from "./failures";
import { fields } from "./fields";
import { figuresJson } from "./figuresJson";
import { findings } from "./findings";
import { formFaults } from "./formFaults";
import { hostNotices } from "./hostNotices";
import { listFields } from "./listFields";
import { measures } from "./measures";
import { damage } from "./damage";
import { mends } from "./mends";
import { numbers } from "./numbers";
import { places } from "./places";
import { planIssues } from "./planIssues";
import { planTypes } from "./planTypes";
import { reasons } from "./reasons";
import { severities } from "./severities";
import { statuses } from "./statuses";
import { unitsCsv } from "./unitsCsv";

/** What the product says about a workbook. */
export const sentences: Sentences = {
  awardCaps,
  conditions,
  entries,
  failures,
  fields,
  figuresJson,
  findings,
  formFaults,
  hostNotices,
  listFields,
  measures,
  damage,
  mends,
  numbers,
  places,
  planIssues,
  planTypes,
  reasons,
  severities,
  statuses,
  unitsCsv,
};
