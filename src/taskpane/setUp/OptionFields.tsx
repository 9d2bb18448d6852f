import { Field, Input } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../paneContext";
import { Details } from "../shell/Details";
import { readStaff } from "./parseUnits";
import type { Options } from "./useSetUp";

interface OptionFieldsProps {
  readonly options: Options;
  readonly set: (options: Options) => void;
}

/** What most people leave as it is. */
export function OptionFields({ options, set }: OptionFieldsProps): ReactElement {
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
