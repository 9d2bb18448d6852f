import { failures } from "./vi/failures";
import { fields } from "./vi/fields";
import { figuresJson } from "./vi/figuresJson";
import { findings } from "./vi/findings";
import { formIssues } from "./vi/formIssues";
import { measures } from "./vi/measures";
import { mends } from "./vi/mends";
import { places } from "./vi/places";
import { planIssues } from "./vi/planIssues";
import { planTypes } from "./vi/planTypes";
import { reasons } from "./vi/reasons";
import { severities } from "./vi/severities";
import { statuses } from "./vi/statuses";
import { unitsCsv } from "./vi/unitsCsv";

/**
 * Vietnamese, the reference: every other language has the same areas, keys and places. `{name}` is a place; what stands in
 * `[brackets]` is said only where its places have values.
 */
export const vi = {
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
} as const;
