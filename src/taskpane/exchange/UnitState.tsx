import type { ReactElement } from "react";
import type { UnitState as State } from "../../actions/run/outcomes";
import { exchangeWords, type ExchangeWords } from "../../locale/exchangeWords";
import { usePane } from "../context/paneContext";
import { useExchangeStyles } from "./ExchangeView.styles";

/** What a unit's file has come to, in words. */
export function sayState({ states }: ExchangeWords, exchange: State["exchange"]): string {
  if (exchange === undefined) return states.none;
  const { at, file, reason } = exchange;
  switch (exchange.state) {
    case "sent":
      return states.sent(at);
    case "received":
      return states.received(at, file);
    case "returned":
      return states.returned(at, reason);
    case "approved":
      return states.approved(at);
  }
}

/** A unit's name, and under it what its file has come to. */
export function UnitState({ unit }: { readonly unit: State }): ReactElement {
  const { language } = usePane();
  const styles = useExchangeStyles();
  return (
    <span className={styles.tight}>
      <span>{unit.name}</span>
      <span className={styles.quiet}>{sayState(exchangeWords[language], unit.exchange)}</span>
    </span>
  );
}
