import {
  childrenOf,
  headText,
  type ListReader,
  type ParsedPublication,
  type PublicationFile,
  type QuarantinedRecord,
  readText,
  readXml,
  textOf,
  type XmlElement,
} from "../../../src/authoring/documents/index.ts";
import { fail, type ListEntry, ok, quoted, type Result } from "../../../src/vocabulary/index.ts";
import { entryOf, ROLES } from "./entry.ts";
import { all, BadRecord, unknownElement, words } from "./fields.ts";
import { source } from "./source.ts";

const ROOT = "CONSOLIDATED_LIST";

/** The Security Council's list as the rest of the program reads it. */
export const reader: ListReader = {
  source,
  carries: [source.id],
  recognises(head) {
    return /<CONSOLIDATED_LIST[\s>]/.test(headText(head));
  },
  parse(files) {
    const [file, ...more] = files;
    if (file !== undefined && more.length === 0) return parseFile(file);
    const because = `a publication of this list is one file, and ${files.length} were given`;
    return fail({ code: "list/file-count", at: source.id, because, try: "give `consolidated.xml` alone" });
  },
};

function parseFile(file: PublicationFile): Result<ParsedPublication> {
  const text = readText(file.bytes, file.name);
  if (!text.ok) return text;
  const read = readXml(text.value, ROOT, file.name);
  if (!read.ok) return read;
  const [persons, organizations, ...more] = childrenOf(read.value);
  if (persons?.name !== "INDIVIDUALS" || organizations?.name !== "ENTITIES" || more.length > 0) {
    const because = `${quoted(ROOT)} does not hold INDIVIDUALS and ENTITIES and nothing else`;
    return fail({ code: "document/other-shape", at: file.name, because, try: "teach the reader the new form" });
  }
  const records = [
    ...childrenOf(persons).map((element) => ({ element, kind: "person" as const })),
    ...childrenOf(organizations).map((element) => ({ element, kind: "organization" as const })),
  ];
  const odd = firstUnknown(records.map((record) => record.element));
  if (odd !== undefined) return fail({ ...odd, at: file.name, try: "teach the reader what it means" });
  const written = read.value.attributes["dateGenerated"];
  return ok({ ...collect(records), ...(written === undefined ? {} : { publishedAt: written.slice(0, 10) }) });
}

function firstUnknown(records: readonly XmlElement[]): { code: string; because: string } | undefined {
  for (const record of records) {
    const element = unknownElement(record);
    if (element !== undefined) {
      return {
        code: "list/unknown-column",
        because: `a record has the element ${quoted(element)}, which nobody reads`,
      };
    }
    const quality = all(record, "ALIAS")
      .map((alias) => words(alias, "QUALITY") ?? "")
      .find((one) => !Object.hasOwn(ROLES, one));
    if (quality !== undefined) {
      return {
        code: "list/unknown-category",
        because: `an alias is of the quality ${quoted(quality)}, which nobody knows`,
      };
    }
  }
  return undefined;
}

function collect(records: readonly { element: XmlElement; kind: "person" | "organization" }[]): ParsedPublication {
  const entries: ListEntry[] = [];
  const quarantined: QuarantinedRecord[] = [];
  const ids = new Set<string>();
  for (const [n, { element, kind }] of records.entries()) {
    try {
      const entry = entryOf(element, kind);
      if (ids.has(entry.id)) throw new BadRecord(`the reference number of ${quoted(entry.id)} is there twice`);
      ids.add(entry.id);
      entries.push(entry);
    } catch (thrown) {
      if (!(thrown instanceof BadRecord)) throw thrown;
      quarantined.push({ at: `record ${n + 1}`, because: thrown.message, raw: textOf(element) });
    }
  }
  return { entries, quarantined, counted: records.length };
}
