/** A message of Office.js to the page around it, as the library of Excel on the web sends it. */
export interface OfficeMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  /** 0 invoke, 1 register an event, 2 unregister it. */
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** null for what is none of Office.js's requests. */
export function readOfficeMessage(data: unknown): OfficeMessage | null {
  if (typeof data !== "string" || !data.startsWith("{")) return null;
  let message: unknown;
  try {
    message = JSON.parse(data);
  } catch {
    return null;
  }
  if (typeof message !== "object" || message === null) return null;
  const isRequest = "_messageType" in message && message._messageType === 0 && "_actionName" in message;
  return isRequest ? (message as OfficeMessage) : null;
}

/** A call to the workbook: its body, as JSON, and the flags beside it. */
export interface WorkbookRequest {
  readonly body: string;
  readonly flags: number;
}

/** The call to the workbook (`executeMethod` with the dispatch id 93) that a message carries; null for every other call. */
export function workbookRequest(data: unknown): WorkbookRequest | null {
  if (typeof data !== "object" || data === null || !("ArrayData" in data) || !Array.isArray(data.ArrayData))
    return null;
  const body: unknown = data.ArrayData[4];
  const flags: unknown = data.ArrayData[6];
  return typeof body === "string" ? { body, flags: typeof flags === "number" ? flags : 0 } : null;
}
