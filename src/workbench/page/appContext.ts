import { unnumberedSets } from "../host/requirements";

/** How the stand-in presents itself to the pane. */
export interface HostSettings {
  /** Such as "1.14"; the pane's library refuses what is newer. */
  readonly excelApi: string;
  readonly languageTag: string;
}

/** What Excel on the web answers when the library asks where it is. */
export const appContext = ({ excelApi, languageTag }: HostSettings, documentUrl: string) => ({
  _id: "workbench",
  _appName: 16,
  _appVersion: "16.01",
  _appUILocale: languageTag,
  _dataLocale: "vi-VN",
  _docUrl: documentUrl,
  // Open for writing, and not to be looked at alone.
  _clientMode: 1,
  _settings: [],
  _reason: 0,
  _osfControlType: 1,
  _eToken: "",
  _correlationId: "workbench",
  _appInstanceId: "workbench",
  // A text: as a number 1.20 would be 1.2.
  _requirementMatrix: JSON.stringify({ ...unnumberedSets, ExcelApi: excelApi }),
});

const hostInfo = ({ languageTag }: HostSettings): string => `Excel$Web$16.01$${languageTag}$$$$0`;

/** The pane's address, with what Excel appends to it. */
export const paneAddress = (settings: HostSettings): string => `pane/taskpane.html?_host_Info=${hostInfo(settings)}`;

/** The name of the pane's frame: the library reads from it whom to speak to. */
export const frameName = (settings: HostSettings, conversation: string, origin: string): string =>
  JSON.stringify({
    baseFrameName: "pane",
    hostInfo: hostInfo(settings),
    xdmInfo: `${conversation}|workbench|${origin}`,
    serializerVersion: 1,
    flights: "[]",
  });
