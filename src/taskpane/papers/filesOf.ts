import type { MadePaper } from "../../actions/papers/papers";
import type { ActionResult } from "../../actions/run/outcomes";
import type { OutFile } from "../files/outFile";

/** Papers as files. A part of the pane that does not come is a lost connection: nothing of the workbook is asked any more. */
export async function filesOf(papers: readonly MadePaper<string>[]): Promise<ActionResult<readonly OutFile[]>> {
  try {
    const value = await Promise.all(
      papers.map(async ({ file, docx, html }): Promise<OutFile> => {
        const [bytes, page] = await Promise.all([docx(), html()]);
        return { name: file, type: "docx", bytes, html: page };
      }),
    );
    return { ok: true, value };
  } catch {
    return { ok: false, failure: { code: "connectionLost" } };
  }
}
