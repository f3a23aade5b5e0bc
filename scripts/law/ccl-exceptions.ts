import type {
  ExceptionLine,
  LinePart,
  Scope,
  StaBar,
  StaLine,
} from "../../law/us/ear/774-commerce-control-list/entry.ts";
import { LINE_READINGS, STA_READINGS } from "./ccl-line-readings.table.ts";
import { readParagraphs } from "./paragraph-lists.ts";

const WHOLE: Scope = { whole: true };

function paragraphScope(words: string, eccn: string): Scope | undefined {
  const bare = words
    .trim()
    .replace(/^(?:for )?(?:items (?:in|controlled by) )?(?:semiconductor manufacturing equipment specified in )?/, "")
    .replace(/^ECCN /, "");
  if (bare === eccn) return WHOLE;
  const list = readParagraphs(bare, eccn);
  if (!list) return undefined;
  return { only: list.only, ...(list.except.length > 0 ? { except: list.except } : {}) };
}

/** `MT`, `MT and for 1C007.e`, `4A003.b, c, and z` → the parts an `N/A for …` closes; undefined when not read. */
function closedParts(words: string, eccn: string): LinePart[] | undefined {
  const pieces = words.replace(/\.$/, "").split(/\s*,?\s+and for\s+/);
  const parts: LinePart[] = [];
  for (const piece of pieces) {
    const reasons = /^([A-Z]{2}(?:, [A-Z]{2})*)(?: items| reasons)?$/.exec(piece.trim());
    const scope = reasons ? undefined : paragraphScope(piece, eccn);
    if (!reasons && !scope) return undefined;
    for (const reason of reasons?.[1]?.split(", ") ?? []) parts.push({ covers: WHOLE, reason });
    if (scope) parts.push({ covers: scope });
  }
  return parts;
}

/** One clause of an LVS line: `$3,000 for .a through .c`, `$5000`, `N/A for MT`, `except 2B007.b and .c`. */
function lvsClause(clause: string, eccn: string, into: { open: LinePart[]; closed: LinePart[] }): boolean {
  const none = /^(?:except )?N\/A(?: for (.*))?$/.exec(clause) ?? /^except (?:for )?(.*)$/.exec(clause);
  if (none) {
    const parts = none[1] === undefined ? [{ covers: WHOLE }] : closedParts(none[1], eccn);
    if (parts) into.closed.push(...parts);
    return parts !== undefined;
  }
  const limit = /^\$([\d,]+)(?:(?: for|:) (.*?))?( if the ultimate destination is Canada)?$/.exec(clause);
  if (!limit) return false;
  const words = limit[2];
  const covers = words === undefined || /^all other items$/.test(words) ? WHOLE : paragraphScope(words, eccn);
  if (!covers) return false;
  const usd = Number((limit[1] ?? "").replace(",", ""));
  into.open.push({ usd, covers, ...(limit[3] ? { to: "CA" } : {}) });
  return true;
}

function answerOf(open: readonly LinePart[], closed: readonly LinePart[]): "yes" | "no" | "partly" {
  if (open.length === 0) return "no";
  const all = open.every(
    (part) =>
      part.covers.whole && !part.covers.when && !part.covers.except && !part.to && !part.group && !part.unmarked,
  );
  return all && closed.length === 0 ? "yes" : "partly";
}

function line(open: LinePart[], closed: LinePart[], raw: string): ExceptionLine {
  const answer = answerOf(open, closed);
  return {
    answer,
    ...(open.length > 0 ? { open } : {}),
    ...(closed.length > 0 && answer !== "no" ? { closed } : {}),
    raw,
  };
}

/** Reads an LVS line; a wording outside the grammar needs a reading, else it stays `unread`. */
export function readLvs(lines: readonly string[], eccn: string): ExceptionLine {
  const raw = lines.join(" || ");
  const reading = LINE_READINGS.find((r) => r.symbol === "LVS" && r.eccn === eccn && r.raw === raw);
  if (reading) return line([...(reading.open ?? [])], [...(reading.closed ?? [])], raw);
  const into = { open: [] as LinePart[], closed: [] as LinePart[] };
  const clauses = raw
    .replace(/ \|\| /g, "; ")
    .replace(/^Yes: /, "")
    .replace(/\.(?=;|$)/g, "")
    .split(/\s*;\s*|,\s*(?=except\b|N\/A\b|\$)/);
  const read = clauses
    .filter((c) => c !== "")
    .every((clause) => lvsClause(clause.trim().replace(/\.$/, ""), eccn, into));
  return read ? line(into.open, into.closed, raw) : { answer: "unread", raw };
}

const TO_E = /,? except to Country Group E:1 or E:2\b/;
const NOT_TO_E: readonly LinePart[] = [
  { covers: WHOLE, group: "E:1" },
  { covers: WHOLE, group: "E:2" },
];

/** Words beyond the grammar stay a condition that a person judges; nothing is opened or closed on a guess. */
function described(words: string): LinePart {
  return { covers: { whole: true, when: [{ words }] } };
}

/**
 * Reads a GBS, TSR or similar line: `Yes`, `N/A`, `Yes for PATHS`, `Yes, except PATHS`, `Yes, except N/A for MT`.
 * Notes printed below a line are not part of it.
 */
export function readLine(symbol: string, lines: readonly string[], eccn: string): ExceptionLine {
  const raw = lines.join(" || ");
  const reading = LINE_READINGS.find((r) => r.symbol === symbol && r.eccn === eccn && r.raw === raw);
  if (reading) return line([...(reading.open ?? [])], [...(reading.closed ?? [])], raw);
  const printed = lines.filter((l) => !/^(?:Note|License Exceptions Note)/.test(l)).join(" ");
  const always = TO_E.test(printed) ? NOT_TO_E : [];
  const words = printed
    .replace(TO_E, "")
    .replace(/[,.]? see § .*$/i, "")
    .replace(/\.$/, "")
    .trim();
  if (/^(?:N\/A|No)$/.test(words)) return { answer: "no", raw };
  if (/^Yes$/.test(words)) return line([{ covers: WHOLE }], [...always], raw);
  const except = /^Yes, except (?:N\/A )?(?:for )?(.*)$/.exec(words);
  if (except)
    return line(
      [{ covers: WHOLE }],
      [...(closedParts(except[1] ?? "", eccn) ?? [described(except[1] ?? "")]), ...always],
      raw,
    );
  const covers = /^Yes,?(?: for| to)? (.*)$/.exec(words);
  if (!covers) return { answer: "unread", raw };
  const scope = paragraphScope((covers[1] ?? "").replace(/ only$/, ""), eccn);
  return line([scope ? { covers: scope } : described(covers[1] ?? "")], [...always], raw);
}

const GROUPS =
  /\s*,? to any of the destinations listed in Country Groups? (A:5 or A:6|A:6)\s*(?:\((?:[Ss]ee )?[Ss]upplement [Nn]o\. ?1 to part 740 of the EAR\))?/;

function staScope(words: string, eccn: string): Scope {
  const subject = words
    .trim()
    .replace(/[.;,]$/, "")
    .replace(/^(?:(?:used )?(?:to ship(?: or transmit)?|for)) /, "")
    .replace(
      /^(?:any |the )?(?:items?|commodity|commodities|software|“software”|technology|“technology”) (?:specified )?(?:in|by)(?: ECCN)? /,
      "",
    )
    .replace(/^items specified by ECCN |^“software” specified by ECCN /, "")
    .replace(/^ECCN /, "");
  if (new RegExp(`^(?:this entry|this ECCN(?: ${eccn})?|${eccn}|ECCN ${eccn})$`).test(subject)) return WHOLE;
  if (
    /^(?:any )?(?:items?|commodity|commodities|software|“software”|technology|“technology”)(?: specified)? in this (?:entry|ECCN)$/.test(
      subject,
    )
  )
    return WHOLE;
  const list = readParagraphs(subject.replace(/ entry$/, ""), eccn);
  if (list) return { only: list.only, ...(list.except.length > 0 ? { except: list.except } : {}) };
  return {
    whole: true,
    when: [
      {
        words: words
          .trim()
          .replace(/^(?:may not be )?used (?:to ship(?: or transmit)?|for) /, "")
          .replace(/\.$/, ""),
      },
    ],
  };
}

const PARAGRAPH_C =
  /^(?:\(?\d\)?\.? )?Paragraph \(c\)\(([12])\) of License Exception STA(?: \(§ 740\.20\(c\)\([12]\)(?: of the EAR)?\))?(?: of the EAR)? may not be used (.*)$/;

/** One sentence about STA: what it bars, and towards which groups. */
function staSentence(sentence: string, eccn: string): StaBar[] {
  const numbered = PARAGRAPH_C.exec(sentence);
  const determined =
    /,? unless determined by BIS to be eligible for License Exception STA in accordance with § 740\.20\(g\).*$/;
  const mark = determined.test(sentence) ? { unlessDetermined: true as const } : {};
  if (numbered) {
    const to = numbered[1] === "1" ? ["A:5"] : ["A:6"];
    return [{ to, covers: staScope((numbered[2] ?? "").replace(determined, "").replace(GROUPS, ""), eccn), ...mark }];
  }
  const m = /^(?:\(?\d\)?\.? )?License Exception STA(?: \(§ 740\.20 of the EAR\))? may not be (.*)$/.exec(sentence);
  if (!m) throw new Error(`ECCN ${eccn}: STA sentence not recognised: ${sentence}`);
  let rest = m[1] ?? "";
  const bars: StaBar[] = [];
  for (let found = GROUPS.exec(rest); found; found = GROUPS.exec(rest)) {
    const words = rest.slice(0, found.index).replace(/^[;,]?\s*(?:and|or)?\s+/, "");
    bars.push({ to: found[1] === "A:6" ? ["A:6"] : ["A:5", "A:6"], covers: staScope(words, eccn) });
    rest = rest.slice(found.index + found[0].length).replace(/^[.;,)]+/, "");
  }
  if (bars.length === 0) return [{ to: ["A:5", "A:6"], covers: staScope(rest, eccn), ...mark }];
  if (rest.trim() !== "") bars.push({ to: ["A:5", "A:6"], covers: { whole: true, when: [{ words: rest.trim() }] } });
  return bars;
}

/** Reads the block "Special Conditions for STA". Wordings beyond plain lists become conditions for a person to judge. */
export function readSta(lines: readonly string[], eccn: string): StaLine {
  const raw = lines.join(" ");
  const reading = STA_READINGS.find((r) => r.eccn === eccn && r.raw === raw);
  if (reading) return { barred: reading.barred, raw };
  const barred = raw
    .replace(/^STA: ?/, "")
    .replace(/\.(?=(?:Supplement|supplement|1\b))/g, ".")
    .split(/(?<=[.)])\s+(?=(?:\(?\d\)?\.? )?(?:Paragraph \(c\)|License Exception STA|Except for|Note:))/)
    .filter((sentence) => !/^(?:\(?\d\)?\.? ?)?$/.test(sentence) && !sentence.startsWith("Note:"))
    .flatMap((sentence) => {
      const build =
        /^(?:\d\. )?Except for (“build-to-print[^”]*”(?: software)?),?(?: software,)? License Exception STA is not eligible for (?:“?software”?|“?technology”?) enumerated in ECCN (\S+?)\.?$/.exec(
          sentence,
        );
      if (!build) return staSentence(sentence, eccn);
      const path = readParagraphs(build[2] ?? "", eccn)?.only ?? [];
      return [{ to: ["A:5", "A:6"], covers: { only: path, when: [{ words: `not ${build[1]}` }] } }];
    });
  return { barred, raw };
}
