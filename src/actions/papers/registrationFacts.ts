import type { RegistrationFacts, RegistrationLine } from "../../papers/model/registrationFacts";
import { isNamed } from "../../rules/evaluate/countPeople";
import type { Registration } from "../../rules/figures/figures";
import { peopleLists } from "../../rules/figures/leaders";
import { isRegistered } from "../../rules/figures/registered";
import { textOf } from "../../workbook/blocks/book";
import type { ReadBook } from "../../workbook/reading/readBook";
import { readSitting } from "../../workbook/reading/readSitting";

/** All that the list of those who registered is made from: the units' own sheets. */
export function registrationFacts({ plan, blocks, figures }: ReadBook): RegistrationFacts {
  const lineOf = (
    own: Registration,
    who: Pick<RegistrationLine, "name" | "post" | "unit">,
  ): readonly RegistrationLine[] =>
    isRegistered(own, plan.year) && typeof own.registeredOn === "number"
      ? [
          {
            ...who,
            ...{ title: textOf(own.title), registrationNo: textOf(own.registrationNo) },
            registeredOn: own.registeredOn,
          },
        ]
      : [];
  // Who presides over the council stands in its list; the last occasion has its latest word.
  const { chair, members } = readSitting(blocks, plan.periods.at(-1)?.id ?? "");
  return {
    plan,
    collectives: figures.units.flatMap(({ name, registration }) =>
      lineOf(registration, { name: textOf(name), post: "", unit: "" }),
    ),
    people: peopleLists(figures).flatMap(({ name: unit, people }) =>
      people.filter(isNamed).flatMap((person) => {
        const { name, post } = person;
        return lineOf(person, { name: textOf(name), post: textOf(post), unit: textOf(unit) });
      }),
    ),
    chair: chair === "" ? null : chair,
    chairPost: textOf(members.find(({ name }) => textOf(name) === chair)?.post ?? null),
  };
}
