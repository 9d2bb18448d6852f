import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircleRegular } from "@fluentui/react-icons/svg/dismiss-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";
import { mergeClasses } from "@fluentui/react-components";
import { useNoticeStyles } from "./Notice.styles";

export type Intent = "error" | "warning" | "info" | "success";

const icons = {
  error: DismissCircleRegular,
  warning: WarningRegular,
  info: InfoRegular,
  success: CheckmarkCircleRegular,
} as const satisfies Record<Intent, unknown>;

/** A shape for each intent, so that colour never says it alone; words stand beside it. */
export function SeverityIcon({ intent }: { readonly intent: Intent }): ReactElement {
  const styles = useNoticeStyles();
  const Icon = icons[intent];
  return (
    <span className={mergeClasses(styles.icon, styles[`${intent}Icon`])} aria-hidden="true">
      <Icon />
    </span>
  );
}
