import type { ReactElement } from "react";
import { useMemo, useState } from "react";
import { filesWords } from "../../locale/paperWords";
import { usePane } from "../context/paneContext";
import { Details } from "../shell/Details";
import { HandOver } from "./HandOver";
import type { OutFile } from "./outFile";
import { isDeaf } from "./rungs";
import { zipOf } from "./zipOf";

interface HandOverAllProps {
  readonly files: readonly OutFile[];
  /** The name of all of them in one. */
  readonly name: string;
}

/** Hands files over: one by itself; several in one .zip, or one by one. */
export function HandOverAll({ files, name }: HandOverAllProps): ReactElement {
  const { language } = usePane();
  const words = filesWords[language];
  // Of all in one nothing arrives where links do nothing; each may be opened.
  const [isEnd, setIsEnd] = useState(() => isDeaf() && files.every(({ open }) => open !== undefined));
  const whole = useMemo(() => (files.length > 1 ? zipOf(name, files) : null), [files, name]);
  const [first] = files;
  if (whole === null) return <>{first !== undefined && <HandOver file={first} primary />}</>;
  return (
    <>
      <HandOver file={whole} primary onEnd={() => setIsEnd(true)} />
      <Details summary={words.each} open={isEnd}>
        {files.map((file) => (
          <HandOver key={file.name} file={file} />
        ))}
      </Details>
    </>
  );
}
