import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";

/** An element of the manifest with its attributes, found by its name without prefix. */
export interface Found {
  readonly name: string;
  readonly text: string;
  readonly attribute: (name: string) => string;
  readonly all: (name: string) => readonly Found[];
}

function wrap(element: Element): Found {
  return {
    name: element.localName,
    text: element.textContent.trim(),
    attribute: (name) => element.getAttribute(name) ?? "",
    all: (name) => Array.from(element.getElementsByTagNameNS("*", name), wrap),
  };
}

/** The manifest as a tree; throws where it is not well-formed. */
export function readManifest(path: string): Found {
  const { window } = new JSDOM();
  const parsed = new window.DOMParser().parseFromString(readFileSync(path, "utf8"), "application/xml");
  if (parsed.querySelector("parsererror") !== null) throw new Error(parsed.documentElement.textContent);
  return wrap(parsed.documentElement);
}
