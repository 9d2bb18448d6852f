import type { FilesWords } from "../../vi/pane/files";

export const files: FilesWords = {
  download: (file) => `Download ${file}`,
  saveAs: (file) => `Choose where to save ${file}`,
  openBook: (file) => `Open ${file} as a new workbook`,
  copy: (file) => `Copy ${file}, to paste it into Word`,
  byHand: (file) => `Show ${file}, to copy it by hand`,
  arrived: (file) => `Has ${file} arrived? Look in the folder Downloads.`,
  yes: "It is there",
  no: "Not there",
  tookDownload: (file) => `${file} was downloaded.`,
  tookSave: (file) => `${file} was saved.`,
  opened: (file) => `Excel opened a new workbook; save it as ${file}.`,
  openedBehind: (file) =>
    `Excel opened a new workbook behind this window: find it in the menu Window, and save it as ${file}.`,
  tookCopy: "Copied. Open an empty document in Word and paste it (Ctrl+V).",
  failed: "That is not allowed here. Try this:",
  other: (file) => `Take ${file} another way`,
  noMore: "There is no other way for them all; take them one by one below.",
  noWay: (file) =>
    `There is no other way to take ${file} here. Open the workbook in Excel on another computer and try again.`,
  fromStart: "Try again from the start",
  selectAll: "Click into the box below, which selects it all, press Ctrl+C and paste it into Word.",
  contents: (file) => `Contents of ${file}`,
  each: "One by one",
};
