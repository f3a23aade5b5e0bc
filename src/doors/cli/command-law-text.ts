import { BRING_TEXT, type Desk, type OfficialTexts, type OfficialWords } from "../../operations/index.ts";
import { type LegalDate, readLegalDate } from "../../vocabulary/index.ts";
import { jsonText, wrapped } from "./paper.ts";
import { EXIT, type ExitCode, type Terminal, tellTroubles } from "./terminal.ts";

/** What may be said to `licet law text`. */
export interface TextFlags {
  readonly on?: string;
  readonly from?: string;
  readonly json?: boolean;
}

/** `licet law text [SECTION]`: brings the official text of a day into the archive, or prints a section of it. */
export async function lawText(
  desk: Desk,
  texts: OfficialTexts,
  section: string | undefined,
  flags: TextFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const on = flags.on === undefined ? undefined : readLegalDate(flags.on, "--on");
  if (on?.ok === false) return tellTroubles(terminal, on.troubles);
  if (section !== undefined && flags.from === undefined)
    return printSection(texts, section, on?.value ?? (desk.now().slice(0, 10) as LegalDate), flags, terminal);
  const came = await texts.bring({ ...(on ? { on: on.value } : {}), ...(flags.from ? { from: flags.from } : {}) });
  if (!came.ok) return tellTroubles(terminal, came.troubles);
  const { kept, passedOver, notCome } = came.value;
  if (flags.json) terminal.out(`${jsonText(came.value)}\n`);
  else {
    const lines = [
      ...kept.map(
        (k) => `Part ${k.part} of ${k.day}: ${k.units} sections, supplements and entries kept${differs(k.otherwise)}`,
      ),
      ...passedOver.map((p) => `passed over ${p.name}: ${p.because}`),
      ...(notCome.length > 0 ? [`did not come: Parts ${notCome.join(", ")}`] : []),
    ];
    terminal.out(`${lines.flatMap((l) => wrapped(l, 0, 2)).join("\n")}\n`);
  }
  return EXIT.answered;
}

function differs(units: number | null): string {
  if (units === null) return "; the rules were not written from this part";
  return units === 0
    ? ", in the words the rules were written from"
    : `; ${units} read otherwise than the rules were written from`;
}

async function printSection(
  texts: OfficialTexts,
  section: string,
  on: LegalDate,
  flags: TextFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const cited = /^\d{3}\.\d/.test(section) ? `15 CFR ${section}` : section;
  const found = await texts.words(cited, on, { first: 0, limit: 10_000 });
  if (!found.ok) return tellTroubles(terminal, found.troubles);
  if (found.value === undefined) {
    return tellTroubles(terminal, [
      {
        code: "law/absent",
        at: "SECTION",
        because: `the official text of ${cited} is not at hand`,
        try: `bring it in with \`${BRING_TEXT}\` or \`${BRING_TEXT} --from FOLDER\`, or read it at ${texts.readAt(cited, on)}`,
      },
    ]);
  }
  if (flags.json) terminal.out(`${jsonText(found.value)}\n`);
  else terminal.out(`${linesOf(found.value, terminal).join("\n")}\n`);
  return EXIT.answered;
}

function linesOf(words: OfficialWords, { ink }: Terminal): string[] {
  const asked = words.blocks.filter((b) => words.path !== null && b.path?.startsWith(words.path));
  const lines = (asked.length > 0 ? asked : words.blocks).flatMap(({ mark, words: said, rows = [], path = "" }) => [
    ...wrapped(`${mark ? `${mark} ` : ""}${said}`, 2 * Math.max(0, path.split("(").length - 2), 2),
    ...rows.flatMap((r) => wrapped(r.join(" · "), 2, 4)),
  ]);
  const later = words.laterThanAsked ? ", later than the day asked" : "";
  const asRead = words.asRead === false ? "; otherwise than the rules were written from" : "";
  return [ink.strong(words.heading), `text of ${words.day}${later}, from ${words.from}${asRead}`, "", ...lines];
}
