import { parse } from "csv-parse/sync";
import {
  type AddressFlag,
  ALERT_LEVEL,
  type BatchOptions,
  comparePairs,
  type Desk,
  type ListAsked,
  type ListFile,
  namedKind,
  type ProfileTable,
  parseJson,
  readListFile,
  type Screened,
  type ShownHit,
  screenOne,
} from "../../operations/index.ts";
import { type LegalDate, placeName, readLegalDate } from "../../vocabulary/index.ts";
import { readText, writeArrivingLines, writeLines } from "./files.ts";
import { type Ink, jsonText, wrapped } from "./paper.ts";
import { EXIT, type ExitCode, progress, type Terminal, tellTroubles } from "./terminal.ts";
import { thresholdPage } from "./threshold-page.ts";

/** Flags of `licet screen`. */
export interface ScreenFlags {
  readonly country?: string;
  readonly type?: string;
  readonly address?: string;
  readonly id?: readonly string[];
  readonly profile?: string;
  readonly explainThreshold?: boolean;
  readonly asOf?: string;
  readonly limit?: string;
  readonly level?: string;
  readonly json?: boolean;
  readonly batch?: string;
  readonly list?: string;
  readonly out?: string;
}

/** Screens the lines of a batch against a list file: answers as JSON, one a line, in order. */
export type ScreenMany = (list: ListFile, lines: readonly string[], options: BatchOptions) => AsyncIterable<string>;

/** `licet screen NAME`: hits with list, score and why; what was looked at. */
export async function screenName(
  desk: Desk,
  name: string | undefined,
  flags: ScreenFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const on =
    flags.asOf === undefined
      ? { ok: true as const, value: desk.now().slice(0, 10) as LegalDate }
      : readLegalDate(flags.asOf, "--as-of");
  if (!on.ok) return tellTroubles(terminal, on.troubles);
  const answer = await screenOne(desk, {
    ...(name === undefined ? {} : { name }),
    on: on.value,
    ...(flags.id ? { identifiers: flags.id } : {}),
    ...(flags.profile ? { profile: flags.profile } : {}),
    ...(flags.country ? { country: flags.country } : {}),
    ...(flags.address ? { address: flags.address } : {}),
    ...(flags.type ? { kind: namedKind(flags.type) } : {}),
    ...(flags.limit ? { limit: Number(flags.limit) } : {}),
    ...(flags.level ? { level: Number(flags.level) } : {}),
  });
  if (!answer.ok) return tellTroubles(terminal, answer.troubles);
  if (flags.json) terminal.out(`${jsonText(answer.value)}\n`);
  else {
    const byAddress = name === undefined && flags.id === undefined;
    terminal.out(`${hitsPage(answer.value, { ...flags, byAddress }, terminal.ink)}\n`);
  }
  return EXIT.answered;
}

const ADDRESS_ALONE =
  "Looked for by its address alone: entries that list an address and no name, and listed parties in the same building.";

function hitsPage(
  { hits, lists, asOf, profile, flags: shared = [] }: Screened,
  flags: ScreenFlags & { readonly byAddress: boolean },
  ink: Ink,
): string {
  const head = headOf(hits, Number(flags.level ?? profile?.level ?? ALERT_LEVEL), asOf);
  const byAddress = flags.byAddress ? wrapped(ADDRESS_ALONE, 0) : [];
  const leftOut = profile?.leftOut ?? [];
  return [
    ink.strong(head),
    ...byAddress,
    ...hits.flatMap((h) => hitLines(h, ink)),
    ...shared.flatMap((f) => flagLines(f, ink)),
    "",
    ...lookedAt(lists),
    ...(leftOut.length > 0 ? wrapped(`not asked by the profile ${profile?.name}: ${leftOut.join(", ")}`, 0, 2) : []),
  ].join("\n");
}

/** How many entries reach the level, and how many are told below it: never counted together. */
function headOf(hits: readonly ShownHit[], level: number, asOf: string): string {
  const reach = hits.filter((h) => h.score >= level).length;
  const below = hits.length - reach;
  const count = reach === 0 ? "No entry scores" : reach === 1 ? "1 entry scores" : `${reach} entries score`;
  const told = below === 0 ? "" : ` ${below} more told below it: the same name.`;
  return `${count} ${level} or more as of ${asOf}.${told}`;
}

function flagLines({ words, parties, count }: AddressFlag, ink: Ink): string[] {
  const more = count > parties.length ? [`and ${count - parties.length} more`] : [];
  return [
    "",
    ...wrapped(`The address ${words}: a person should look.`, 2).map((l) => ink.strong(l)),
    ...parties.flatMap((p) => wrapped(`${p.name} · ${p.list} · ${p.address}`, 9)),
    ...more.flatMap((m) => wrapped(m, 9)),
  ];
}

function hitLines(h: ShownHit, ink: Ink): string[] {
  const since = h.from ? `since ${h.from}` : h.inForce === "unknown" ? "first day not known" : "on the list that day";
  return [
    "",
    ...wrapped(`${h.score.toFixed(3)}  ${h.name}`, 2, 9).map((l, i) => (i === 0 ? ink.strong(l) : l)),
    ...wrapped(`${h.list} · ${since} · ${h.countries.map(placeName).join(", ")} · ${h.id}`, 9),
    ...(h.matched === h.name ? [] : wrapped(`met by: ${h.matched}`, 9)),
    ...wrapped(`why: ${h.because}`, 9),
    ...(h.requirement ? wrapped(`requirement: ${h.requirement}`, 9) : []),
    ...(h.citations.length > 0 ? wrapped(h.citations.join("; "), 9) : []),
  ];
}

/** Which lists a search looked at, with their age, and which it did not. */
export function lookedAt(lists: readonly ListAsked[]): string[] {
  const there = lists.filter((l) => l.edition !== undefined);
  const absent = lists.filter((l) => l.edition === undefined);
  return [
    ...there.flatMap((l) =>
      wrapped(
        `looked at ${l.title}, edition ${l.edition}, ${l.entries.toLocaleString("en-US")} entries${l.state === "stale" ? ", STALE" : ""}`,
        0,
        2,
      ),
    ),
    ...(absent.length > 0
      ? wrapped(`not loaded, so not looked at: ${absent.map((l) => l.title).join(", ")}`, 0, 2)
      : []),
  ];
}

/** `licet screen --explain-threshold`: what each level catches, and how often it alerts without cause. */
export function explainThreshold(table: ProfileTable, flags: ScreenFlags, terminal: Terminal): ExitCode {
  if (flags.json) terminal.out(`${jsonText(table)}\n`);
  else terminal.out(`${thresholdPage(table, terminal.ink)}\n`);
  return EXIT.answered;
}

/** `licet screen --batch IN.jsonl --list FILE --out OUT.jsonl`. */
export async function screenBatch(flags: ScreenFlags, many: ScreenMany, terminal: Terminal): Promise<ExitCode> {
  if (flags.list === undefined || flags.out === undefined) {
    return tellTroubles(terminal, [
      {
        code: "flag/missing",
        at: "--list and --out",
        because: "a batch needs a list file and a file for the answers",
        try: "licet screen --batch in.jsonl --list list.json.gz --out out.jsonl",
      },
    ]);
  }
  const [text, listText] = [readText(flags.batch ?? "-", "--batch"), readText(flags.list, "--list")];
  if (!text.ok) return tellTroubles(terminal, text.troubles);
  if (!listText.ok) return tellTroubles(terminal, listText.troubles);
  const json = parseJson(listText.value, flags.list);
  if (!json.ok) return tellTroubles(terminal, json.troubles);
  const list = readListFile(json.value, flags.list);
  if (!list.ok) return tellTroubles(terminal, list.troubles);
  const counter = progress(terminal, "names screened");
  const answers = many(list.value, text.value.split("\n"), {
    limit: flags.limit ? Number(flags.limit) : 10,
    ...(flags.level === undefined ? {} : { level: Number(flags.level) }),
  });
  const told = { refused: 0, noted: 0 };
  const written = await writeArrivingLines(flags.out, countedArriving(answers, counter, told));
  if (!written.ok) return tellTroubles(terminal, written.troubles);
  counter.end(written.value, remarkOn(told));
  return EXIT.answered;
}

/** `licet compare --batch PAIRS.csv --out OUT.jsonl`. */
export function compareBatch(batch: string, out: string, terminal: Terminal): ExitCode {
  const text = readText(batch, "--batch");
  if (!text.ok) return tellTroubles(terminal, text.troubles);
  let rows: Record<string, string>[];
  try {
    rows = parse(text.value, { columns: true, skip_empty_lines: true });
  } catch (e) {
    return tellTroubles(terminal, [
      {
        code: "csv/malformed",
        at: "--batch",
        because: e instanceof Error ? e.message : "the file is not CSV",
        try: "give a CSV with a header line",
      },
    ]);
  }
  const missing = ["case_id", "name1", "name2"].filter((c) => rows[0] !== undefined && !(c in rows[0]));
  if (missing.length > 0)
    return tellTroubles(terminal, [
      {
        code: "csv/missing-column",
        at: "--batch",
        because: `the header has no ${missing.join(", ")}`,
        try: "name the columns case_id, schema, name1, name2",
      },
    ]);
  const counter = progress(terminal, "pairs compared");
  const written = writeLines(out, counted(comparePairs(rows), counter));
  if (!written.ok) return tellTroubles(terminal, written.troubles);
  counter.end(written.value);
  return EXIT.answered;
}

function* counted(answers: Iterable<unknown>, counter: { step(done: number): void }): Generator<string> {
  let done = 0;
  for (const answer of answers) {
    counter.step(++done);
    yield JSON.stringify(answer);
  }
}

/** How many lines could not be answered, and how many were answered without something they said. */
function remarkOn({ refused, noted }: { readonly refused: number; readonly noted: number }): string {
  const lines = (n: number) => `${n.toLocaleString("en-US")} ${n === 1 ? "line" : "lines"}`;
  return [
    ...(refused > 0 ? [`; ${lines(refused)} refused, each says why`] : []),
    ...(noted > 0 ? [`; ${lines(noted)} answered without a type or country nobody knows, see \`notes\``] : []),
  ].join("");
}

async function* countedArriving(
  lines: AsyncIterable<string>,
  counter: { step(done: number): void },
  told: { refused: number; noted: number },
) {
  let done = 0;
  for await (const line of lines) {
    counter.step(++done);
    // Inside a text the quotes would be escaped: these words with bare quotes are fields.
    if (line.includes('"refused":{')) told.refused++;
    if (line.includes('"notes":[')) told.noted++;
    yield line;
  }
}
