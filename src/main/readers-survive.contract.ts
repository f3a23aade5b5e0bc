/** What every reader of an official list must survive: damaged documents, read in the default and in the slow run. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as council from "../../lists/un/security-council/index.ts";
import * as denied from "../../lists/us/bis-denied-persons/index.ts";
import * as military from "../../lists/us/bis-military-end-user/index.ts";
import * as unverified from "../../lists/us/bis-unverified/index.ts";
import * as consolidated from "../../lists/us/consolidated-screening-list/index.ts";
import * as sdn from "../../lists/us/ofac-sdn/index.ts";
import type { ListReader, ParsedPublication, PublicationFile } from "../authoring/documents/index.ts";

const LISTS = join(import.meta.dirname, "..", "..", "lists");
const fixture = (path: string): PublicationFile => ({
  name: path.split("/").at(-1) ?? "",
  bytes: readFileSync(join(LISTS, path)),
});
const SDN = "us/ofac-sdn/fixtures/2021-07-07";

/** Every reader of an official list with the files of one of its fixtures. */
export const READINGS: readonly (readonly [string, ListReader, readonly PublicationFile[]])[] = [
  ["csl 29 columns", consolidated.reader, [fixture("us/consolidated-screening-list/fixtures/columns-29.csv")]],
  ["csl 28 columns", consolidated.reader, [fixture("us/consolidated-screening-list/fixtures/columns-28.csv")]],
  ["csl json", consolidated.reader, [fixture("us/consolidated-screening-list/fixtures/official.json")]],
  ["csl projection", consolidated.reader, [fixture("us/consolidated-screening-list/fixtures/projection.json")]],
  ["denied persons", denied.reader, [fixture("us/bis-denied-persons/fixtures/dpl.txt")]],
  ["unverified", unverified.reader, [fixture("us/bis-unverified/fixtures/part-744.xml")]],
  ["military end users", military.reader, [fixture("us/bis-military-end-user/fixtures/part-744.xml")]],
  ["sdn", sdn.reader, readdirSync(join(LISTS, SDN)).map((name) => fixture(`${SDN}/${name}`))],
  ["security council", council.reader, [fixture("un/security-council/fixtures/consolidated.xml")]],
];

/** A small generator of the xorshift family (Marsaglia 2003): the same damage at every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed | 1;
  return (sides) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % sides;
  };
}

const SPICE = [
  "\0",
  "\u001a",
  '"',
  "'",
  ",",
  ";",
  "\t",
  "<",
  "&",
  "]]>",
  "<!DOCTYPE a>",
  "{",
  "[",
  "a.k.a.",
  " ".repeat(400),
  ",".repeat(400),
  "\u202e",
  "é",
];

/** Flips, cuts, doubles, moves or spices a few places of a document. */
function damaged(bytes: Uint8Array, roll: (sides: number) => number): Uint8Array {
  let result = Buffer.from(bytes);
  for (let blow = roll(3); blow >= 0; blow -= 1) {
    const [a, b] = [roll(result.length + 1), roll(Math.min(300, result.length + 1))];
    const spice = Buffer.from(SPICE[roll(SPICE.length)] ?? "");
    const blows = [
      () => Buffer.concat([result.subarray(0, a), result.subarray(a + b)]),
      () => Buffer.concat([result.subarray(0, a), result.subarray(a, a + b), result.subarray(a)]),
      () => Buffer.concat([result.subarray(0, a), spice, result.subarray(a)]),
      () => result.subarray(0, a),
      () => {
        const flipped = Buffer.from(result);
        flipped[Math.min(a, flipped.length - 1)] = roll(256);
        return flipped;
      },
    ];
    result = blows[roll(blows.length)]?.() ?? result;
  }
  return result;
}

/** What became of so many damaged readings of one fixture. */
export interface Survived {
  readonly read: number;
  readonly refused: number;
  /** Broken promises, in words; a thrown error passes through. */
  readonly broken: readonly string[];
  /** Milliseconds of the slowest reading. */
  readonly slowest: number;
}

/** Damages the fixture so many times, reads each, and holds the outcome against what a reader promises. */
export function surviveDamage(
  name: string,
  reader: ListReader,
  files: readonly PublicationFile[],
  rounds: number,
): Survived {
  const roll = dice(name.length * 7919);
  const broken: string[] = [];
  let [read, refused, slowest] = [0, 0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const hit = roll(files.length);
    const given = files.map((file, n) => (n === hit ? { ...file, bytes: damaged(file.bytes, roll) } : file));
    const before = performance.now();
    reader.recognises(given[hit]?.bytes.subarray(0, 4096) ?? new Uint8Array(), name);
    const done = reader.parse(given);
    slowest = Math.max(slowest, performance.now() - before);
    if (!done.ok) refused += 1;
    else {
      read += 1;
      broken.push(...brokenPromises(done.value).map((promise) => `round ${round}: ${promise}`));
    }
  }
  return { read, refused, broken, slowest };
}

function brokenPromises({ entries, quarantined, counted, read = entries.length }: ParsedPublication): string[] {
  const nameless = entries.some((entry) => entry.names.length === 0 || entry.names.some((one) => one.text === ""));
  const twice = new Set(entries.map((entry) => entry.id)).size !== entries.length;
  return [
    ...(read + quarantined.length === counted ? [] : ["records are lost"]),
    ...(nameless ? ["an entry has no name"] : []),
    ...(twice ? ["an id is there twice"] : []),
  ];
}
