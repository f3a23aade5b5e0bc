import { type Desk, type Proposal, parseJson, replayOne, type WhatIf, whatIfOne } from "../../operations/index.ts";
import { readLegalDate } from "../../vocabulary/index.ts";
import { readText } from "./files.ts";
import { letter, OUTCOME_WORDS } from "./letter.ts";
import { harmless, type Ink, jsonText, wrapped } from "./paper.ts";
import { EXIT, type ExitCode, type Terminal, tellTroubles } from "./terminal.ts";

/** Flags of `licet whatif`. */
export interface WhatIfFlags {
  readonly list: string;
  readonly party: string;
  readonly from: string;
  readonly requirement?: string;
  readonly policy?: string;
  readonly country?: string;
  readonly json?: boolean;
  readonly full?: boolean;
}

/** `licet whatif FILE --list LIST --party NAME --from DATE`: before, after, difference. */
export async function whatIfFile(desk: Desk, file: string, flags: WhatIfFlags, terminal: Terminal): Promise<ExitCode> {
  const [text, from] = [readText(file, "FILE"), readLegalDate(flags.from, "--from")];
  if (!text.ok) return tellTroubles(terminal, text.troubles);
  if (!from.ok) return tellTroubles(terminal, from.troubles);
  const input = parseJson(text.value, file);
  if (!input.ok) return tellTroubles(terminal, input.troubles);
  const proposal: Proposal = {
    list: flags.list,
    party: flags.party,
    from: from.value,
    ...(flags.requirement ? { requirement: flags.requirement } : {}),
    ...(flags.policy ? { reviewPolicy: flags.policy } : {}),
    ...(flags.country ? { country: flags.country } : {}),
  };
  const answer = await whatIfOne(desk, input.value, proposal);
  if (!answer.ok) return tellTroubles(terminal, answer.troubles);
  terminal.out(
    `${flags.json ? jsonText(answer.value) : whatIfPage(answer.value, terminal.ink, flags.full === true)}\n`,
  );
  return EXIT.answered;
}

/** A what-if for a person: what is proposed, the two headlines, and what differs. */
export function whatIfPage(w: WhatIf, ink: Ink, full: boolean): string {
  const d = w.difference;
  return [
    ...wrapped(`If listed: ${w.proposal.party} on ${w.proposal.list} from ${w.proposal.from}`, 0, 2).map((l) =>
      ink.strong(l),
    ),
    ...w.notes.flatMap((n) => wrapped(`note: ${n}`, 2, 4)),
    ...wrapped(`both answers are for ${w.on}; terms assumed: ${w.proposal.terms}`, 2),
    "",
    ...wrapped(`before  ${OUTCOME_WORDS[d.outcome.before].toLowerCase()}`, 2, 10),
    ...wrapped(w.before.headline, 10),
    ...wrapped(`after   ${OUTCOME_WORDS[d.outcome.after].toLowerCase()}`, 2, 10),
    ...wrapped(w.after.headline, 10),
    ...part(
      "What is added",
      d.requirementsAdded.flatMap((r) => wrapped(`${r.citation}: ${r.reason}`, 2, 4)),
      ink,
    ),
    ...part("Exceptions that fall away", lostLines(d.exceptionsLost), ink),
    ...part(
      "How an application would be reviewed (a forecast)",
      d.reviewPolicyAdded.flatMap((p) => wrapped(`${p.citation}: ${p.words}`, 2, 4)),
      ink,
    ),
    ...part(
      "Not looked at",
      w.after.assumptions.filter((a) => a.startsWith("not looked at")).flatMap((a) => wrapped(a, 2, 4)),
      ink,
    ),
    ...part(
      "Papers that change",
      d.papers.flatMap((p) => wrapped(`${p.field}: ${String(p.before)} → ${String(p.after)}`, 2, 4)),
      ink,
    ),
    ...(full ? ["", ink.strong("The answer after, in full"), "", letter(w.after, ink, { trace: true })] : []),
  ].join("\n");
}

function part(title: string, lines: readonly string[], ink: Ink): string[] {
  return lines.length === 0 ? [] : ["", ink.strong(title), ...lines];
}

function lostLines(lost: WhatIf["difference"]["exceptionsLost"]): string[] {
  const byReason = new Map<string, string[]>();
  for (const e of lost)
    byReason.set(`${e.citation}: ${e.because}`, [...(byReason.get(`${e.citation}: ${e.because}`) ?? []), e.symbol]);
  return [...byReason].flatMap(([reason, symbols]) => wrapped(`${symbols.join(", ")} (${reason})`, 2, 4));
}

/** `licet replay ID`: identical or where the two part; exit 1 on any difference. */
export async function replayId(
  desk: Desk,
  id: string,
  flags: { json?: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const answer = await replayOne(desk, id);
  if (!answer.ok) return tellTroubles(terminal, answer.troubles);
  const r = answer.value;
  if (flags.json) terminal.out(`${jsonText(r)}\n`);
  else if (r.identical)
    terminal.out(
      `${r.recordId} (${harmless(r.id)}): identical, ${r.bytes.toLocaleString("en-US")} characters compared\n`,
    );
  else
    terminal.out(
      `${[`${r.recordId} (${r.id}): DIFFERENT`, `recorded   …${r.firstDifference?.recorded ?? ""}…`, `recomputed …${r.firstDifference?.recomputed ?? ""}…`, ...r.notes].flatMap((l) => wrapped(l, 0, 2)).join("\n")}\n`,
    );
  return r.identical ? EXIT.answered : EXIT.checkFailed;
}

/** `licet replay --list`: the newest recorded answers. */
export async function replayList(desk: Desk, terminal: Terminal): Promise<ExitCode> {
  for (const r of await desk.record.newest(20))
    terminal.out(`${r.recordId}  ${r.askedAt.slice(0, 16).replace("T", " ")}  ${harmless(r.id)}  ${r.law}\n`);
  return EXIT.answered;
}
