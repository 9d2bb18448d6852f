import { accessDenied, ExcelFault, invalidArgument } from "../model/excelFault";
import type { Json, JsonObject } from "../model/json";
import type { ProtectionOptions } from "../model/protection";
import { strictProtection } from "../model/protection";
import { action, defineType, method } from "../protocol/apiType";
import { asFlag, asOneOf } from "../protocol/readJson";
import type { SheetTarget } from "./sheetTarget";

function readOptions(given: JsonObject): ProtectionOptions {
  const entries = Object.entries(given).map(([key, value]): [string, Json] => {
    if (!(key in strictProtection)) throw invalidArgument(`protection has no option ${key}`);
    return [key, key === "selectionMode" ? asOneOf("Normal", "Unlocked", "None")(value) : asFlag(value)];
  });
  return { ...strictProtection, ...Object.fromEntries(entries) };
}

function optionsOf({ book, sheet }: SheetTarget): Json {
  if (sheet.protection === null) return null;
  const { options } = sheet.protection;
  const isForgotten = book.traits.has("nullProtectionOptions");
  return isForgotten ? Object.fromEntries(Object.keys(options).map((key) => [key, null])) : { ...options };
}

const announce = ({ book, sheet }: SheetTarget): void =>
  book.announce({ kind: "sheetChanged", sheet: sheet.id, source: book.source });

/** `Excel.WorksheetProtection`. */
export const sheetProtectionType = defineType<SheetTarget>("WorksheetProtection", {
  properties: {
    protected: { get: ({ sheet }) => sheet.protection !== null },
    options: { get: optionsOf },
  },
  methods: {
    protect: action(2, (target, args) => {
      const { sheet } = target;
      if (sheet.protection !== null) throw new ExcelFault("InvalidOperation", `"${sheet.name}" is protected already`);
      const password = sheet.takesPasswords ? args.optionalText(1) : null;
      sheet.protection = { options: readOptions(args.options(0)), password: password === "" ? null : password };
      announce(target);
    }),
    unprotect: action(1, (target, args) => {
      const { sheet } = target;
      const given = args.optionalText(0);
      const password = sheet.protection?.password ?? null;
      if (target.book.traits.has("unprotectDenied") && sheet.protection !== null) {
        throw accessDenied(`"${sheet.name}" is not opened`);
      }
      if (password !== null && password !== given) throw accessDenied(`the password of "${sheet.name}" is another`);
      const isNeedless = sheet.protection !== null && password === null && given !== null && given !== "";
      if (isNeedless && target.book.traits.has("needlessPasswordVoidsNext")) sheet.takesPasswords = false;
      sheet.protection = null;
      announce(target);
    }),
    checkPassword: method(1, ({ sheet }, args) => (sheet.protection?.password ?? null) === args.optionalText(0)),
  },
});
