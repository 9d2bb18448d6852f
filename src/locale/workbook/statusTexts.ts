/** What stands in the status cells of the workbook: data tokens, the same in every language of the pane. */
export { statuses as statusTexts } from "../vi/statuses";
