import { excellent, initiative, initiatives, people, person, type Fault } from "./typedFault";

/** What is typed into the lists of people and initiatives. */
export const listFaults: readonly Fault[] = [
  {
    code: "person.duplicate",
    by: "one person twice, once as a Mac types it",
    typed: [...person(1, "Võ Hoàng Nam"), ...person(4, "VÕ HOÀNG  NAM".normalize("NFD"))],
    at: [people, 4, "name"],
  },
  {
    code: "person.duplicate",
    by: "one who moved and stands in the list of both units",
    typed: [...person(1, "Võ Hoàng Nam"), ...person(2, "Võ  hoàng nam".normalize("NFD"), {}, "TD_U02_PEOPLE")],
    at: ["TD_U02_PEOPLE", 2, "name"],
    says: { severity: "info", unit: "U02", numbers: { other: "U01" } },
  },
  {
    code: "person.name-missing",
    by: "a rating for nobody",
    typed: [[people, 3, "rating", excellent]],
    at: [people, 3, "name"],
  },
  {
    code: "initiative.duplicate",
    by: "one initiative on two lines",
    typed: [...initiative(initiatives, 0, "Một cửa"), ...initiative(initiatives, 5, "MỘT CỬA ")],
    at: [initiatives, 5, "title"],
  },
  {
    code: "initiative.shared",
    by: "one initiative of two units",
    typed: [
      ...initiative(initiatives, 0, "Một cửa", { role: "Tham gia" }),
      ...initiative("TD_U02_INITIATIVES", 1, "Một cửa"),
    ],
    at: [initiatives, 0, "title"],
  },
];
