import {
  type Desk,
  diffOfEditions,
  type EditionDiff,
  releaseEdition,
  type SourceStatus,
  showListed,
  statusOfLists,
  type UpdateReport,
  updateLists,
} from "../../operations/index.ts";
import { type ListEntry, readLegalDate } from "../../vocabulary/index.ts";
import { harmless, type Ink, jsonText, wrapped } from "./paper.ts";
import { EXIT, type ExitCode, type Terminal, tellTroubles } from "./terminal.ts";

/** `licet lists status`: every source, loaded or not, with the age of its edition. */
export async function listsStatus(desk: Desk, flags: { json?: boolean }, terminal: Terminal): Promise<ExitCode> {
  const all = await statusOfLists(desk);
  terminal.out(flags.json ? `${jsonText(all)}\n` : `${all.flatMap((s) => statusLines(s, terminal.ink)).join("\n")}\n`);
  return EXIT.answered;
}

function statusLines(s: SourceStatus, ink: Ink): string[] {
  const age =
    s.ageHours === undefined
      ? ""
      : s.ageHours < 48
        ? `, ${Math.floor(s.ageHours)} h old`
        : `, ${Math.floor(s.ageHours / 24)} days old`;
  const state = s.state === "absent" ? ink.alarm("not loaded") : s.state === "stale" ? ink.alarm("STALE") : s.state;
  const what = s.edition
    ? ` · edition ${s.edition.id} · published ${s.edition.publishedAt} · ${s.edition.counts.entries.toLocaleString("en-US")} entries${age}`
    : "";
  return [
    `${ink.strong(s.source)}  ${state}`,
    ...wrapped(`${s.title}${what}`, 4),
    ...(s.edition && s.edition.counts.quarantined > 0
      ? wrapped(`${s.edition.counts.quarantined} records set aside as unreadable`, 4)
      : []),
    ...s.held.flatMap((h) =>
      wrapped(
        `HELD ${h.id}: ${h.because.join("; ")}; signed by ${h.signedBy.join(", ") || "nobody"}; release with: licet lists release ${h.source}@${h.id} --by NAME --because REASON`,
        4,
        6,
      ),
    ),
    ...(s.lastAttempt && s.lastAttempt.outcome !== "accepted"
      ? wrapped(
          `last try ${s.lastAttempt.at.slice(0, 16)}: ${s.lastAttempt.outcome} ${s.lastAttempt.reasons.map((r) => r.because).join("; ")}`,
          4,
          6,
        )
      : []),
  ];
}

/** Flags of `licet lists update`. */
export interface UpdateFlags {
  readonly from?: string;
  readonly list?: string;
  readonly publishedAt?: string;
  readonly by?: string;
  readonly json?: boolean;
}

/** `licet lists update`: official addresses, or `--from` a file, folder or address. */
export async function listsUpdate(desk: Desk, flags: UpdateFlags, terminal: Terminal): Promise<ExitCode> {
  const published = flags.publishedAt === undefined ? undefined : readLegalDate(flags.publishedAt, "--published");
  if (published && !published.ok) return tellTroubles(terminal, published.troubles);
  const answer = await updateLists(desk, {
    ...(flags.list ? { source: flags.list } : {}),
    ...(flags.from ? { from: flags.from } : {}),
    ...(published ? { publishedAt: published.value } : {}),
    ...(flags.by ? { by: flags.by } : {}),
    progress: fetchProgress(terminal),
  });
  if (!answer.ok) return tellTroubles(terminal, answer.troubles);
  terminal.out(
    flags.json
      ? `${jsonText(answer.value)}\n`
      : `${answer.value.flatMap((r) => reportLines(r, terminal.ink)).join("\n")}\n`,
  );
  if (answer.value.some((r) => r.attempt.outcome === "held")) return EXIT.checkFailed;
  return answer.value.some((r) => ["refused", "failed"].includes(r.attempt.outcome))
    ? EXIT.listOrLawMissing
    : EXIT.answered;
}

/** Bytes so far, one line each tenth, redrawn when somebody watches. */
function fetchProgress(terminal: Terminal) {
  let last = "";
  return (address: string, received: number, total: number | undefined) => {
    const share = total ? `${Math.floor((10 * received) / total) * 10} %` : `${Math.floor(received / 1e6)} MB`;
    const line = `fetching ${address}: ${share}`;
    if (line === last) return;
    last = line;
    terminal.err(terminal.watched ? `\r${line}` : `${line}\n`);
    if (terminal.watched && received === total) terminal.err("\n");
  };
}

function reportLines(r: UpdateReport, ink: Ink): string[] {
  const { attempt: a, edition: e } = r;
  const counts = e
    ? ` · edition ${e.id} · published ${e.publishedAt} · ${e.counts.entries.toLocaleString("en-US")} entries, ${e.counts.aliases.toLocaleString("en-US")} aliases`
    : "";
  const word = ["refused", "failed", "held"].includes(a.outcome) ? ink.alarm(a.outcome) : a.outcome;
  return [
    ...wrapped(`${a.source}: ${word}${counts}`, 0, 4),
    ...a.reasons.flatMap((t) => wrapped(`${t.code}: ${t.because}; try: ${t.try}`, 4, 6)),
    ...(a.quarantined.length > 0
      ? wrapped(`${a.quarantined.length} records set aside: ${a.quarantined.slice(0, 3).join("; ")}`, 4, 6)
      : []),
  ];
}

/** `licet lists show ID`. */
export async function listsShow(desk: Desk, id: string, terminal: Terminal): Promise<ExitCode> {
  const shown = await showListed(desk, id);
  if (!shown.ok) return tellTroubles(terminal, shown.troubles);
  terminal.out(`${jsonText(shown.value, 2)}\n`);
  return EXIT.answered;
}

/** `licet lists diff EDITION EDITION`. */
export async function listsDiff(
  desk: Desk,
  from: string,
  to: string,
  flags: { json?: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const diff = await diffOfEditions(desk, from, to);
  if (!diff.ok) return tellTroubles(terminal, diff.troubles);
  terminal.out(flags.json ? `${jsonText(diff.value)}\n` : `${diffPage(diff.value)}\n`);
  return EXIT.answered;
}

const nameOf = (e: ListEntry) => e.names[0]?.text ?? e.addresses[0]?.text ?? e.id;

function diffPage(d: EditionDiff): string {
  return [
    `${d.added.length} added, ${d.removed.length} removed, ${d.changed.length} changed, ${d.reworded.length} only reworded, ${d.same.length} the same`,
    ...d.added.flatMap((e) => wrapped(`+ ${nameOf(e)} (${e.list})`, 2, 4)),
    ...d.removed.flatMap((e) => wrapped(`- ${nameOf(e)} (${e.list})`, 2, 4)),
    ...d.changed.flatMap((p) => wrapped(`~ ${nameOf(p.after)}: ${p.fields.map((f) => f.field).join(", ")}`, 2, 4)),
  ].join("\n");
}

/** `licet lists release EDITION --by NAME --because REASON`: two different people put a held edition in force. */
export async function listsRelease(
  desk: Desk,
  edition: string,
  flags: { by: string; because: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const report = await releaseEdition(desk, edition, flags.by, flags.because);
  if (!report.ok) return tellTroubles(terminal, report.troubles);
  const signers = report.value.signatures.map((s) => harmless(s.person)).join(", ");
  terminal.out(
    report.value.outcome === "released"
      ? `released, signed by ${signers}; the edition is in force\n`
      : `signed by ${signers}; one more person must sign\n`,
  );
  return EXIT.answered;
}
