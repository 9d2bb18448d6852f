import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { use } from "react";
import type { CollectOutcome } from "../../actions/exchange/collect";
import { exchangeWords } from "../../locale/exchangeWords";
import { usePane } from "../context/paneContext";
import { FailureNotice } from "../shell/FailureNotice";
import { Notice } from "../shell/Notice";
import { Running } from "../shell/Running";
import { ShowMore } from "../shell/ShowMore";
import { Section } from "../shell/Section";
import { useExchangeStyles } from "./ExchangeView.styles";
import { FilePicker } from "./FilePicker";
import { PassedFiles } from "./PassedFiles";
import { isOfUnit, unitsIn } from "./useCollect";
import { useWhole, type MakingWhole, type Whole } from "./useWhole";

/** What the files are, and the button that makes a workbook of them. */
function Found({ given, whole, making, make }: Whole & Pick<MakingWhole, "making" | "make">): ReactElement {
  const { language, descriptions } = usePane();
  const words = exchangeWords[language].whole;
  const styles = useExchangeStyles();
  const describe = use(descriptions);
  const unreadable = given.flatMap((file) => ("failure" in file ? [{ ...file, state: "unreadable" as const }] : []));
  const passed = unreadable.length > 0 && <PassedFiles files={unreadable} />;
  if (whole === null)
    return (
      <>
        <Notice intent="error">{describe.failure({ code: "noUnitFiles" })}</Notice>
        {passed}
      </>
    );
  const { plan, year, units } = whole;
  return (
    <>
      <p className={styles.strong}>{words.found(plan, year, units.length)}</p>
      <ShowMore items={units} className={styles.list}>
        {({ code, name }) => (
          <li key={code} className={styles.item}>
            {code} {name}
          </li>
        )}
      </ShowMore>
      {passed}
      {making.now.state === "running" ? (
        <Running label={words.making} progress={making.now.progress} cancel={making.cancel} />
      ) : (
        <>
          <p className={styles.quiet}>{words.others}</p>
          <div>
            <Button appearance="primary" onClick={() => make(given)}>
              {words.make(units.length)}
            </Button>
          </div>
        </>
      )}
      {making.now.state === "failed" && <FailureNotice failure={making.now.failure} retry={() => make(given)} />}
    </>
  );
}

/** In a workbook that is not set up: a whole one of the units' files. */
export function WholePart({ made }: { readonly made: (outcome: CollectOutcome) => void }): ReactElement {
  const { language } = usePane();
  const words = exchangeWords[language];
  const styles = useExchangeStyles();
  const { reading, making, read, make } = useWhole(made);
  const { now } = reading;
  const isFound = now.state === "done";
  return (
    <Section title={words.whole.title}>
      <p className={styles.text}>{words.whole.about}</p>
      {making.now.state !== "running" && (
        <FilePicker
          label={isFound ? words.collect.chooseOthers : words.collect.choose}
          drop={words.collect.drop}
          primary={!isFound}
          take={read}
        />
      )}
      {now.state === "running" && (
        <Running label={words.whole.reading} progress={now.progress} cancel={reading.cancel} far={words.progress} />
      )}
      {now.state === "failed" && <FailureNotice failure={now.failure} retry={() => void reading.retry()} />}
      {isFound && <Found {...now.value} making={making} make={make} />}
    </Section>
  );
}

/** What was made of the files: said above the workbook's own parts. */
export function WholeMade({ files, taken, left }: CollectOutcome): ReactElement {
  const { language } = usePane();
  const words = exchangeWords[language].whole;
  const passed = files.filter((file) => !isOfUnit(file));
  return (
    <>
      <Notice intent="success">{words.made(unitsIn(files), taken)}</Notice>
      {left > 0 && <Notice intent="warning">{words.left(left)}</Notice>}
      {passed.length > 0 && <PassedFiles files={passed} />}
    </>
  );
}
