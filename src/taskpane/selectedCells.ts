import type { ActionResult } from "../actions/outcomes";

/** Rows of text of what is selected in Excel, by the API that all of Office shares. */
export const selectedCells = (): Promise<ActionResult<readonly (readonly string[])[]>> =>
  new Promise((resolve) => {
    Office.context.document.getSelectedDataAsync<(string | number | boolean | null)[][]>(
      Office.CoercionType.Matrix,
      (answer) => {
        if (answer.status === Office.AsyncResultStatus.Succeeded) {
          const rows = answer.value.map((row) => row.map((cell) => (cell === null ? "" : String(cell))));
          resolve({ ok: true, value: rows });
        } else {
          resolve({ ok: false, failure: { code: "busy" } });
        }
      },
    );
  });
