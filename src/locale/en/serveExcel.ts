import type { ServeExcelWords } from "../vi/serveExcel";

/** What `npm run excel` says. */
export const serveExcel: ServeExcelWords = {
  usage:
    "Use npm run excel for Excel on this machine, or npm run excel -- web <workbook address> for Excel on the web.",
  noDesktop:
    "There is no desktop Excel for this machine (Windows and macOS alone have one). Use npm run excel -- web <workbook address>, or npm start to see it without Excel.",
  noDocument:
    "The share address (https://…) of a workbook on OneDrive or SharePoint is needed: npm run excel -- web <workbook address>.",
  manifestBroken: "manifest.xml cannot be read: {why}",
  portTaken: "Port {port} is taken: stop what holds it and run this again.",
  toolFails: "The tool that sideloads could not do it (see its message above).",
  serving: "The pane is served at {address}. Ctrl+C ends it and takes the add-in out again.",
};
