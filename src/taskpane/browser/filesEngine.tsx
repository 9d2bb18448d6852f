import { attempt } from "../../actions/run/attempt";
import { makeSelfCheckFile } from "../../selfCheck/file/makeFile";
import { readAnswers } from "../../selfCheck/file/readAnswers";
import type { Engine } from "../engine/engine";
import { officeEngine, type Adapter } from "../engine/officeEngine";
import { download } from "./download";
import type { FileMaker } from "../engine/fileMaker";
import type { FileStore } from "./fileStore";
import { SelfCheckFile, type SelfCheckMaker } from "./SelfCheckFile";

/** The engine of the page that works on files: the pane's own, on the file that is open, and with nothing of Excel. */
export function filesEngine(store: FileStore, maker: FileMaker, loadSample: Adapter["loadSample"]): Engine {
  const selfCheck: SelfCheckMaker = {
    make: (name) =>
      attempt(async () => {
        const host = maker.create();
        await makeSelfCheckFile(host);
        download(await host.save("xlsx"), name);
        return null;
      }),
    read: (file) =>
      attempt(async () => {
        const host = await maker.open(new Uint8Array(await file.arrayBuffer()));
        return readAnswers(await host.read());
      }),
  };
  return {
    ...officeEngine({
      openHost: () => Promise.resolve(store.host()),
      openSelection: () => Promise.reject(new TypeError("A page has no selected cells")),
      openFiles: () => Promise.resolve(maker),
      loadSample,
    }),
    // There is no Excel around the page: no cells are selected, no ribbon is pressed, no Office says of what kind it is.
    selection: undefined,
    hearCommands: undefined,
    conditions: [],
    HelpPart: () => <SelfCheckFile file={selfCheck} />,
  };
}
