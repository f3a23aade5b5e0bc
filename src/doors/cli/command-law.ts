import {
  type Desk,
  findControlEntries,
  type LawDrift,
  type LawLibrary,
  lawGaps,
  lawVersionsOn,
  type OfficialTexts,
} from "../../operations/index.ts";
import { type LegalDate, type Result, readLegalDate } from "../../vocabulary/index.ts";
import { harmless, jsonText, wrapped } from "./paper.ts";
import { EXIT, type ExitCode, type Terminal, tellTroubles } from "./terminal.ts";

/** What lies beside the rulebook for readers. Handed in: the door knows no law. */
export interface LawShelf {
  page(section: string): Result<string>;
  /** A section that has a page, for the examples of the help. */
  sectionToShow(): string;
  library(): Promise<LawLibrary>;
  texts(desk: Desk): OfficialTexts;
  drift(desk: Desk, on: LegalDate, from?: string): Promise<Result<LawDrift>>;
}

/** `licet explain SECTION`: the section's page. */
export function explainSection(shelf: LawShelf, section: string, terminal: Terminal): ExitCode {
  const page = shelf.page(section);
  if (!page.ok) return tellTroubles(terminal, page.troubles);
  const lines = page.value
    .split("\n")
    .flatMap((l) =>
      l === ""
        ? [""]
        : l.startsWith("|")
          ? tableLine(l)
          : wrapped(l.replace(/^#+ /, ""), 0, l.startsWith("- ") ? 2 : 0),
    );
  terminal.out(`${lines.join("\n").trimEnd()}\n`);
  return EXIT.answered;
}

/** A row of a page's table as one wrapped line; the rule under its head is left out. */
function tableLine(line: string): string[] {
  if (/^\|[-|\s]+\|$/.test(line)) return [];
  const cells = line
    .slice(1, -1)
    .split("|")
    .map((c) => c.trim())
    .filter((c) => c !== "");
  return wrapped(cells.join(" · ").replaceAll("`", ""), 2, 4);
}

/** `licet eccn WORDS`: entries proposed for a number or for words. */
export async function eccnLookup(
  shelf: LawShelf,
  words: string,
  flags: { asOf?: string; limit?: string; json?: boolean },
  today: LegalDate,
  terminal: Terminal,
): Promise<ExitCode> {
  const on = flags.asOf === undefined ? { ok: true as const, value: today } : readLegalDate(flags.asOf, "--as-of");
  if (!on.ok) return tellTroubles(terminal, on.troubles);
  const found = findControlEntries(await shelf.library(), words, on.value, flags.limit ? Number(flags.limit) : 8);
  if (!found.ok) return EXIT.inputRefused;
  if (flags.json) terminal.out(`${jsonText(found.value)}\n`);
  else {
    const lines = found.value.entries.flatMap((e) => [
      terminal.ink.strong(`${e.code}  reasons: ${e.reasons.join(", ") || "none printed"}`),
      ...wrapped(e.title, 7),
      ...wrapped(e.because, 7),
      "",
    ]);
    terminal.out(
      `${[...lines, ...(lines.length === 0 ? [`nothing on the control list reads like ${harmless(words)}`, ""] : []), found.value.humanJudgement].join("\n")}\n`,
    );
  }
  return EXIT.answered;
}

/** `licet law versions --on DATE`: which version of each rule a question about the day is asked of. */
export async function lawVersions(
  desk: Desk,
  flags: { on?: string; json?: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const on = readLegalDate(flags.on ?? desk.now().slice(0, 10), "--on");
  if (!on.ok) return tellTroubles(terminal, on.troubles);
  const answer = await lawVersionsOn(desk, on.value);
  if (!answer.ok) return tellTroubles(terminal, answer.troubles);
  const { rules, edition, textThrough } = answer.value;
  if (flags.json) terminal.out(`${jsonText(answer.value)}\n`);
  else {
    const words = {
      "in-force": "",
      "later-text": " · only a later text was read",
      "not-in-force": " · not in force",
      "not-evaluated": " · no text of that day was read",
    };
    const lines = rules.flatMap((r) =>
      wrapped(
        `${r.section} ${r.symbol ? `${r.symbol} ` : ""}${r.title}${r.from ? ` · from ${r.from}` : ""}${r.by ? ` · ${r.by} [${r.text}]` : ""}${words[r.standing]}`,
        0,
        4,
      ),
    );
    terminal.out(`law ${edition}, text read through ${textThrough}, asked for ${on.value}\n${lines.join("\n")}\n`);
  }
  return EXIT.answered;
}

/** `licet law gaps`: what is not covered, what rests on text not read, faults. Exit 1 when the rulebook has a fault. */
export async function lawGapsList(desk: Desk, flags: { json?: boolean }, terminal: Terminal): Promise<ExitCode> {
  const answer = await lawGaps(desk);
  if (!answer.ok) return tellTroubles(terminal, answer.troubles);
  const { notCovered, unsure, faults } = answer.value;
  if (flags.json) terminal.out(`${jsonText(answer.value)}\n`);
  else {
    const part = (title: string, lines: readonly string[]) => [
      terminal.ink.strong(`${title} (${lines.length})`),
      ...lines.flatMap((l) => wrapped(l, 2, 4)),
      "",
    ];
    const page = [
      ...part(
        "Not covered by this edition",
        notCovered.map((n) => `${n.section}: ${n.title}`),
      ),
      ...part(
        "Versions whose official text was not read here",
        unsure.map(
          (u) => `${u.section}${u.from ? ` from ${u.from}` : ""} [${u.text}] by ${u.by}${u.note ? `: ${u.note}` : ""}`,
        ),
      ),
      ...part("Faults", faults),
    ];
    terminal.out(`${page.join("\n").trimEnd()}\n`);
  }
  return faults.length === 0 ? EXIT.answered : EXIT.checkFailed;
}

/** `licet law drift [--from DIR]`: what the official text says otherwise now. Exit 1 when anything differs. */
export async function lawDriftList(
  desk: Desk,
  shelf: LawShelf,
  flags: { on?: string; from?: string; json?: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const on = readLegalDate(flags.on ?? desk.now().slice(0, 10), "--on");
  if (!on.ok) return tellTroubles(terminal, on.troubles);
  const answer = await shelf.drift(desk, on.value, flags.from);
  if (!answer.ok) return tellTroubles(terminal, answer.troubles);
  const d = answer.value;
  const same = d.changed.length + d.added.length + d.gone.length === 0;
  if (flags.json) terminal.out(`${jsonText(d)}\n`);
  else {
    const lines = [...d.changed.map((u) => `~ ${u}`), ...d.added.map((u) => `+ ${u}`), ...d.gone.map((u) => `- ${u}`)];
    const missing =
      d.notCompared.length > 0 ? [`not compared, because they did not come: Parts ${d.notCompared.join(", ")}`] : [];
    const others =
      d.otherDays.length > 0
        ? [
            `of other days than ${on.value} asked for, and left aside: ${d.otherDays.join(", ")}; name another day with --on`,
          ]
        : [];
    terminal.out(
      `${[`${d.compared} units of ${d.from} compared with the text of ${d.textOf}: ${d.changed.length} changed, ${d.added.length} new, ${d.gone.length} gone`, ...lines, ...missing, ...others].flatMap((l) => wrapped(l, 0, 2)).join("\n")}\n`,
    );
  }
  return same ? EXIT.answered : EXIT.checkFailed;
}
