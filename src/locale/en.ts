import { failures } from "./en/failures";
import { fields } from "./en/fields";
import { figuresJson } from "./en/figuresJson";
import { findings } from "./en/findings";
import { formIssues } from "./en/formIssues";
import { measures } from "./en/measures";
import { mends } from "./en/mends";
import { places } from "./en/places";
import { planIssues } from "./en/planIssues";
import { planTypes } from "./en/planTypes";
import { reasons } from "./en/reasons";
import { severities } from "./en/severities";
import { statuses } from "./en/statuses";
import { unitsCsv } from "./en/unitsCsv";
import type { vi } from "./vi";
import type { Words } from "./words";

/** English, with the areas, keys and places of the Vietnamese. */
export const en = {
  failures,
  fields,
  figuresJson,
  findings,
  formIssues,
  measures,
  mends,
  places,
  planIssues,
  planTypes,
  reasons,
  severities,
  statuses,
  unitsCsv,
} satisfies Words<typeof vi>;
