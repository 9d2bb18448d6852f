import type { EventMessage } from "../host/events";
import type { HostSettings } from "./appContext";
import { appContext } from "./appContext";
import type { OfficeMessage, WorkbookRequest } from "./officeMessage";
import { readOfficeMessage, workbookRequest } from "./officeMessage";

const accepted = { Error: 0, Version: 1 };

/** What the channel asks of whoever holds the workbook. */
export interface PaneHost {
  readonly documentUrl: string;
  /** One request body, answered by one response body, both as JSON. */
  answer(request: WorkbookRequest): Promise<string>;
}

/**
 * The page's side of the conversation with the pane in its frame: Office.js's messages over `postMessage`, as Excel on the
 * web answers them. Telemetry and focus are swallowed; calls that are not of the workbook's API get an empty answer.
 */
export class PaneChannel {
  private events: OfficeMessage | null = null;
  private readonly listen = (event: MessageEvent): void => {
    if (event.source !== this.frame.contentWindow) return;
    const message = readOfficeMessage(event.data);
    if (message !== null) void this.receive(message);
  };

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly host: PaneHost,
    private readonly settings: HostSettings,
  ) {
    window.addEventListener("message", this.listen);
  }

  /** Sends what has changed to the pane, where it has asked for it. */
  readonly sendEvents = (messages: readonly EventMessage[]): void => {
    if (this.events === null) return;
    const data = messages.map(({ messageCategory, messageType, targetId, message }) => [
      messageCategory,
      messageType,
      targetId,
      message,
      1,
      false,
    ]);
    this.post(this.events, { ArrayData: data }, 1);
  };

  close(): void {
    window.removeEventListener("message", this.listen);
  }

  private async receive(message: OfficeMessage): Promise<void> {
    if (message._actionType === 1 || message._actionType === 2) {
      if (message._actionName === "richApiMessage") this.events = message._actionType === 1 ? message : null;
      this.post(message, accepted);
    } else if (message._actionName === "ContextActivationManager_getAppContextAsync") {
      this.post(message, appContext(this.settings, this.host.documentUrl));
    } else if (message._actionName === "executeMethod") {
      const request = workbookRequest(message._data);
      this.post(message, request === null ? {} : { ...accepted, Data: [200, [], await this.host.answer(request)] });
    }
  }

  private post(message: OfficeMessage, data: object, responseType: 0 | 1 = 0): void {
    const { origin } = window.location;
    const response = {
      _messageType: 1,
      _actionName: message._actionName,
      _conversationId: message._conversationId,
      _correlationId: responseType === 1 ? 0 : message._correlationId,
      _errorCode: 0,
      _responseType: responseType,
      _data: data,
      _origin: origin,
      _serializerVersion: 1,
    };
    this.frame.contentWindow?.postMessage(JSON.stringify(response), origin);
  }
}
