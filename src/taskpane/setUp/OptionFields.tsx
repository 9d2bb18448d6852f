import { Field, Input } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Target, TargetId } from "../../plan/target";
import { usePane } from "../context/paneContext";
import { Details } from "../shell/Details";
import { LawChoice } from "./LawChoice";
import { readStaff } from "./parseUnits";
import { TargetChoice } from "./TargetChoice";
import type { Options } from "./useSetUp";

interface OptionFieldsProps {
  readonly options: Options;
  readonly set: (options: Options) => void;
  readonly targets: readonly Target[];
  readonly hiddenTargets: readonly TargetId[];
  readonly laws: readonly string[] | null;
}

/** What most people leave as it is. */
export function OptionFields({ options, set, targets, hiddenTargets, laws }: OptionFieldsProps): ReactElement {
  const { words } = usePane();
  const staffValid = options.staff === "" || readStaff(options.staff) !== undefined;
  return (
    <Details summary={words.setUp.options}>
      <Field
        label={words.setUp.defaultStaff}
        hint={words.setUp.defaultStaffHint}
        {...(staffValid ? {} : { validationMessage: words.setUp.staffInvalid })}
      >
        <Input
          value={options.staff}
          inputMode="numeric"
          onChange={(_, { value }) => set({ ...options, staff: value })}
        />
      </Field>
      <TargetChoice
        targets={targets}
        hidden={hiddenTargets}
        choose={(next) => set({ ...options, hiddenTargets: next })}
      />
      {laws !== null && <LawChoice laws={laws} choose={(next) => set({ ...options, laws: next })} />}
      <Field label={words.setUp.password} hint={words.setUp.passwordHint}>
        <Input
          type="password"
          autoComplete="new-password"
          value={options.password}
          onChange={(_, { value }) => set({ ...options, password: value })}
        />
      </Field>
    </Details>
  );
}
