import { parse } from "csv-parse/sync";
import {
  type BookReading,
  type Desk,
  type Impact,
  type ImpactAsk,
  impactOn,
  openBook,
  parseJson,
  previewTable,
  readProposals,
} from "../../operations/index.ts";
import {
  type FactValue,
  fail,
  type LegalDate,
  ok,
  quoted,
  type Result,
  readClassification,
  readLegalDate,
  type Trouble,
} from "../../vocabulary/index.ts";
import { readText } from "./files.ts";
import { impactPage } from "./impact-page.ts";
import { harmless, jsonText, wrapped } from "./paper.ts";
import { EXIT, type ExitCode, type Terminal, tellTroubles } from "./terminal.ts";

/** Writes the reports of an impact into a folder and gives the names of the files. */
export type WriteReports = (impact: Impact, reading: BookReading, folder: string) => Promise<Result<readonly string[]>>;

/** Flags of `licet impact`. */
export interface ImpactFlags {
  readonly book: string;
  readonly asOf?: string;
  readonly party?: readonly string[];
  readonly address?: readonly string[];
  readonly list?: readonly string[];
  readonly from?: readonly string[];
  readonly country?: readonly string[];
  readonly propose?: string;
  readonly fact?: readonly string[];
  readonly move?: readonly string[];
  readonly like?: string;
  readonly json?: boolean;
  readonly report?: string;
}

/** `licet impact --book DIR`: a book of business, as things stand or under a proposal. */
export async function impactCommand(
  desk: Desk,
  flags: ImpactFlags,
  write: WriteReports,
  terminal: Terminal,
): Promise<ExitCode> {
  const reading = await openBook(desk, flags.book, (rows) => {
    if (rows % 200_000 === 0) terminal.err(`${rows.toLocaleString("en-US")} rows read\n`);
  });
  if (!reading.ok) return tellTroubles(terminal, reading.troubles);
  const ask = askOf(flags, reading.value.book.day);
  if (!ask.ok) return tellTroubles(terminal, ask.troubles);
  const impact = await impactOn(desk, reading.value.book, ask.value, counter(terminal));
  if (!impact.ok) return tellTroubles(terminal, impact.troubles);
  tellSetAside(reading.value, terminal);
  if (flags.report !== undefined) {
    const written = await write(impact.value, reading.value, flags.report);
    if (!written.ok) return tellTroubles(terminal, written.troubles);
    terminal.err(`written to ${harmless(flags.report)}: ${written.value.join(", ")}\n`);
  }
  terminal.out(
    flags.json
      ? `${jsonText({ ...impact.value, setAside: reading.value.setAside })}\n`
      : `${impactPage(impact.value, reading.value, terminal.ink)}\n`,
  );
  return EXIT.answered;
}

function tellSetAside({ setAside }: BookReading, terminal: Terminal): void {
  for (const row of setAside.slice(0, 10))
    for (const t of row.troubles)
      terminal.err(`licet: set aside, ${harmless(`${t.at}: ${t.because}; try: ${t.try}`)}\n`);
  if (setAside.length > 10) terminal.err(`licet: and ${setAside.length - 10} more rows set aside, see licet book\n`);
}

/** One line each tenth, redrawn when somebody watches. */
function counter(terminal: Terminal) {
  let last = "";
  return (what: string, done: number, total: number) => {
    const line = `${what}: ${Math.floor((10 * done) / Math.max(total, 1)) * 10} %`;
    if (line === last) return;
    last = line;
    terminal.err(terminal.watched ? `\r${line}${done >= total ? "\n" : ""}` : `${line}\n`);
  };
}

/** Puts the flags together to one question; the n-th list, day and country go with the n-th party, the last one with all after it. */
function askOf(flags: ImpactFlags, bookDay: LegalDate): Result<ImpactAsk> {
  const troubles: Trouble[] = [];
  const take = <T>(result: Result<T>): T | undefined => {
    if (result.ok) return result.value;
    troubles.push(...result.troubles);
    return undefined;
  };
  const asOf = flags.asOf === undefined ? bookDay : take(readLegalDate(flags.asOf, "--as-of"));
  const days = (flags.from ?? []).map((d) => take(readLegalDate(d, "--from")));
  const nth = <T>(list: readonly T[] | undefined, i: number): T | undefined => list?.[i] ?? list?.at(-1);
  const stated = [
    ...(flags.party ?? []).map((party) => ({ party })),
    ...(flags.address ?? []).map((address) => ({ address })),
  ];
  const asked = stated.map((one, i) => ({
    ...one,
    list: nth(flags.list, i),
    from: nth(days, i),
    ...(nth(flags.country, i) ? { country: nth(flags.country, i) } : {}),
  }));
  const first = days[0] ?? asOf;
  const defaults = { ...(flags.list?.[0] ? { list: flags.list[0] } : {}), ...(first ? { from: first } : {}) };
  const own = take(
    readProposals(
      asked.map((a) => Object.fromEntries(Object.entries(a).filter(([, v]) => v !== undefined))),
      defaults,
      "--party",
    ),
  );
  const filed = flags.propose === undefined ? undefined : take(proposalsOf(flags.propose, defaults));
  const facts = factsOf(flags.fact ?? [], take);
  const moves = (flags.move ?? []).map((m) => take(moveOf(m))).filter((m) => m !== undefined);
  const [trouble, ...rest] = troubles;
  if (trouble) return fail(trouble, ...rest);
  if (asOf === undefined || own === undefined) throw new Error("a flag went missing without a trouble");
  return ok({
    asOf,
    listings: [...own.listings, ...(filed?.listings ?? [])],
    items: [...moves, ...(filed?.items ?? [])],
    changedFacts: { ...filed?.facts, ...facts },
    facts: {},
    ...(flags.like ? { savings: { like: flags.like } } : filed?.savings ? { savings: filed.savings } : {}),
  });
}

/** A file of proposals: JSON, CSV with the columns party, list, from, country, address, aliases, or names one a line. */
function proposalsOf(path: string, defaults: Parameters<typeof readProposals>[1]) {
  const text = readText(path, "--propose");
  if (!text.ok) return text;
  const lines = text.value
    .split(/\r?\n/)
    .map((l) => l.trim())
    .filter((l) => l !== "");
  const head = lines[0] ?? "";
  if (/(^|[,;\t])"?(party|address)"?([,;\t]|$)/i.test(head)) return readProposals(rowsOf(text.value), defaults, path);
  if (!/^[[{]/.test(head)) return readProposals(lines, defaults, path);
  const json = parseJson(text.value, path);
  return json.ok ? readProposals(json.value, defaults, path) : json;
}

/** Rows of CSV as objects; empty cells are left out, aliases are separated by bars. */
function rowsOf(text: string): Record<string, unknown>[] {
  const rows: Record<string, string>[] = parse(text, {
    columns: true,
    bom: true,
    trim: true,
    delimiter: [",", ";", "\t"],
    skip_empty_lines: true,
    relax_column_count: true,
  });
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).flatMap(([name, cell]) =>
        cell === "" ? [] : [[name.toLowerCase(), name.toLowerCase() === "aliases" ? cell.split("|") : cell]],
      ),
    ),
  );
}

function factsOf(stated: readonly string[], take: <T>(r: Result<T>) => T | undefined): Record<string, FactValue> {
  const facts: Record<string, FactValue> = {};
  for (const one of stated) {
    const [, name, word] = /^([^=]+)=(.*)$/.exec(one) ?? [];
    if (name === undefined || word === undefined)
      take(
        fail({
          code: "flag/malformed",
          at: "--fact",
          because: `${quoted(one)} is not a fact with its value`,
          try: "write name=value, as in affiliatesRuleInForce=true",
        }),
      );
    else
      facts[name] =
        word === "true" ? true : word === "false" ? false : /^-?\d+(\.\d+)?$/.test(word) ? Number(word) : word;
  }
  return facts;
}

/** `P-020=3A090` or `3A991=3A090`: a product, or all products of an entry, under another classification. */
function moveOf(stated: string) {
  const [, from = "", to = ""] = /^([^=]+)=(.+)$/.exec(stated) ?? [];
  const target = readClassification(to, undefined, "--move");
  if (!target.ok) return target;
  return ok(
    readClassification(from).ok
      ? { eccn: from.toUpperCase(), to: target.value }
      : { products: [from], to: target.value },
  );
}

/** `licet book DIR`: what an import would read: columns, first rows, rows set aside. */
export async function bookCommand(
  desk: Desk,
  folder: string,
  flags: { json?: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const raw = await desk.business.files.readFolder(folder);
  if (!raw.ok) return tellTroubles(terminal, raw.troubles);
  const previews = raw.value.tables.map((t) => previewTable(t, raw.value.card.mapping?.[t.table]));
  const reading = await openBook(desk, folder);
  const setAside = reading.ok ? reading.value.setAside : [];
  if (flags.json)
    terminal.out(`${jsonText({ previews, setAside, ...(reading.ok ? {} : { troubles: reading.troubles }) })}\n`);
  else {
    for (const p of previews) {
      terminal.out(`${terminal.ink.strong(harmless(p.file))}  ${p.rowsInFile.toLocaleString("en-US")} rows\n`);
      terminal.out(
        `${wrapped(p.columns.map((c) => (c.from === c.name ? c.name : `${c.name} ← ${c.from}`)).join(", "), 2).join("\n")}\n`,
      );
      if (p.unread.length > 0) terminal.out(`${wrapped(`not read: ${p.unread.join(", ")}`, 2, 4).join("\n")}\n`);
      for (const row of p.rows.slice(0, 2))
        terminal.out(`${wrapped(Object.values(row).join(" · "), 4, 6).join("\n")}\n`);
    }
    for (const row of setAside)
      terminal.out(
        `${wrapped(`set aside: ${row.troubles.map((t) => `${t.at}: ${t.because}; try: ${t.try}`).join("; ")}`, 0, 2).join("\n")}\n`,
      );
    if (reading.ok)
      terminal.out(
        `the book speaks for ${reading.value.book.day}; ${setAside.length} rows set aside, ${reading.value.repeated} said the same as an earlier one\n`,
      );
  }
  return reading.ok ? EXIT.answered : tellTroubles(terminal, reading.troubles);
}

/** `licet demo DIR`: writes the demonstration book. */
export async function demoCommand(
  desk: Desk,
  folder: string,
  flags: { customers?: string; orders?: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const size = {
    ...(flags.customers ? { customers: Number(flags.customers) } : {}),
    ...(flags.orders ? { orders: Number(flags.orders) } : {}),
  };
  const names = await desk.business.writeDemo(folder, size);
  terminal.out(`written to ${harmless(folder)}: ${names.join(", ")}\n`);
  terminal.out(
    `try: licet impact --book ${harmless(folder)} --as-of 2019-05-22 --party Hikvision --list EL --from 2019-05-23\n`,
  );
  return EXIT.answered;
}
