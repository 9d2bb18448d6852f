import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, posix, resolve } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { NamedFile } from "../support/libreOffice";
import { inTemporaryFolder } from "../support/runProgram";

const package2006 = "http://schemas.openxmlformats.org/package/2006";
const office2006 = "http://schemas.openxmlformats.org/officeDocument/2006";

/** The schemas of ISO/IEC 29500 (transitional) in tests/ooxml/schemas, by the namespace of the root that each is for. */
const schemas: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/drawingml/2006/main": "theme",
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "wordprocessingml",
  [`${package2006}/content-types`]: "contentTypes",
  [`${package2006}/relationships`]: "relationships",
  [`${package2006}/metadata/core-properties`]: "coreProperties",
  [`${office2006}/extended-properties`]: "extendedProperties",
  [`${office2006}/custom-properties`]: "customProperties",
};

const schemaFolder = resolve("tests/ooxml/schemas");
const typesPart = "[Content_Types].xml";

interface Part {
  readonly file: string;
  readonly name: string;
  readonly text: string;
}

/** What xmllint says of files by one schema; it ends with a code of its own where one is not valid. */
const lint = (schema: string, paths: readonly string[]): Promise<readonly string[]> =>
  new Promise((done, fail) => {
    const options = ["--noout", "--nonet", "--schema", join(schemaFolder, `${schema}.xsd`), ...paths];
    execFile("xmllint", options, { maxBuffer: 1 << 26 }, (error, _, stderr) => {
      const lines = stderr.split("\n").filter((line) => line !== "" && !line.endsWith(" validates"));
      // 3 and 4 say of a document that it is not valid; anything else, that nothing was judged.
      if (error === null || error.code === 3 || error.code === 4) done(lines);
      else fail(new Error(`xmllint: ${error.message}\n${stderr}`));
    });
  });

/** The namespace of a part's root element. */
function namespaceOf({ text }: Part): string {
  const root = /<(?![?!])([^\s>/]+)([^>]*)>/u.exec(text);
  const [prefix, local] = root?.[1]?.split(":") ?? [];
  const declared = local === undefined ? "xmlns" : `xmlns:${prefix ?? ""}`;
  return new RegExp(`\\s${declared}="([^"]*)"`, "u").exec(root?.[2] ?? "")?.[1] ?? "";
}

const isXml = (name: string): boolean => /\.(?:xml|rels)$/u.test(name);

const partsOf = ({ name: file, bytes }: NamedFile): readonly Part[] =>
  Object.entries(unzipSync(bytes)).map(([name, content]) => ({
    ...{ file, name },
    text: isXml(name) ? strFromU8(content) : "",
  }));

/** A part as a program reads it that passes over what it may: attributes of later versions (ISO/IEC 29500-3). */
function withoutIgnorable(text: string): string {
  const prefixes = / mc:Ignorable="([^"]*)"/u.exec(text)?.[1]?.split(" ") ?? [];
  return text.replaceAll(new RegExp(` (?:mc:Ignorable|(?:${prefixes.join("|")}):\\w+)="[^"]*"`, "gu"), "");
}

/** What no schema tells: types, relationships and parts that do not fit together. */
function packageFaults(parts: readonly Part[]): readonly string[] {
  const names = new Set(parts.map(({ name }) => name));
  const types = parts.find(({ name }) => name === typesPart)?.text ?? "";
  const typed = new Set([...types.matchAll(/ PartName="\/([^"]+)"/gu)].map(([, name = ""]) => name));
  const extensions = new Set([...types.matchAll(/ Extension="([^"]+)"/gu)].map(([, name = ""]) => name));
  const relations = parts
    .filter(({ name }) => name.endsWith(".rels"))
    .flatMap(({ name, text }) =>
      [...text.matchAll(/<Relationship [^>]*>/gu)].map(([tag]) => {
        const of = (attribute: string): string => new RegExp(` ${attribute}="([^"]*)"`, "u").exec(tag)?.[1] ?? "";
        const base = posix.dirname(posix.dirname(name));
        const target = of("Target").startsWith("/") ? of("Target").slice(1) : posix.join(base, of("Target"));
        return { name, id: of("Id"), target, isOutside: of("TargetMode") === "External" };
      }),
    );
  const inside = relations.filter(({ isOutside }) => !isOutside);
  const led = new Set(inside.map(({ target }) => target));
  const own = (name: string): boolean => name !== typesPart && !name.endsWith(".rels");
  return [
    ...[...typed].filter((name) => !names.has(name)).map((name) => `a type for ${name}, which is not there`),
    ...[...names]
      .filter((name) => own(name) && !typed.has(name) && !extensions.has(name.split(".").at(-1) ?? ""))
      .map((name) => `${name} has no type`),
    ...[...names]
      .filter((name) => own(name) && name.endsWith(".xml") && !typed.has(name))
      .map((name) => `${name} is of no type but its ending's`),
    ...inside.filter(({ target }) => !names.has(target)).map(({ name, target }) => `${name}: no ${target}`),
    ...[...names].filter((name) => own(name) && !led.has(name)).map((name) => `nothing leads to ${name}`),
    ...relations
      .filter((one) => relations.some((other) => other !== one && other.name === one.name && other.id === one.id))
      .map(({ name, id }) => `${name}: ${id} twice`),
  ];
}

/** Every fault of .docx files, by the schemas and of the package; one run of xmllint for each schema, whatever the files. */
export const docxFaults = (files: readonly NamedFile[]): Promise<readonly string[]> =>
  inTemporaryFolder(async (folder) => {
    const parts = files.flatMap(partsOf);
    const xml = parts.filter(({ name }) => isXml(name));
    const pathOf = ({ file, name }: Part): string => join(folder, file, name);
    for (const part of xml) {
      await mkdir(dirname(pathOf(part)), { recursive: true });
      await writeFile(pathOf(part), withoutIgnorable(part.text));
    }
    const kinds = xml.map((part) => ({ part, schema: schemas[namespaceOf(part)] }));
    const unknown = kinds.filter(({ schema }) => schema === undefined);
    const invalid: string[] = [];
    for (const schema of Object.values(schemas)) {
      const own = kinds.filter((one) => one.schema === schema);
      if (own.length > 0)
        invalid.push(
          ...(await lint(
            schema,
            own.map(({ part }) => pathOf(part)),
          )),
        );
    }
    return [
      ...invalid.map((line) => line.replaceAll(`${folder}/`, "").replaceAll(/\{[^}]*\}/gu, "")),
      ...unknown.map(({ part: { file, name } }) => `${file} ${name}: of no known kind`),
      ...files.flatMap((file) => packageFaults(partsOf(file)).map((fault) => `${file.name} ${fault}`)),
    ];
  });
