import type { DiligencePage } from "../../operations/index.ts";
import { OUTCOME_WORDS, questionLine } from "./letter.ts";
import { COLUMNS, harmless, type Ink, wrapped } from "./paper.ts";

type Side = DiligencePage["sheet"]["asks"][number]["side"];

const SIDES: ReadonlyArray<readonly [Side, string]> = [
  ["capability", "What the item can do"],
  ["endUser", "Who will use it"],
  ["destination", "Where it goes"],
  ["endUse", "What for"],
  ["measures", "What can be done against misuse"],
];

const CAPABLE = {
  yes: "the item can be used to watch people",
  possible: "by its description the item may be of use to watch people",
  no: "nothing says that the item can be used to watch people",
} as const;

const SURE = {
  T: "read in its own words",
  S: "known here from summaries",
  K: "not read here; it notes and drives nothing",
} as const;

/** A record of due diligence on one page: what is found on each side, what the texts ask, what is open, lines to sign. */
export function diligencePage(page: DiligencePage, ink: Ink): string {
  const { transaction, assessment, sheet } = page;
  const title = "DUE DILIGENCE ON HUMAN RIGHTS";
  const date = `as of ${assessment.asOf}`;
  return [
    `${ink.strong(title)}${" ".repeat(Math.max(2, COLUMNS - title.length - date.length))}${ink.faint(date)}`,
    "",
    ...wrapped(questionLine(transaction), 2),
    ...transaction.parties.flatMap((p) =>
      wrapped(`${p.roles.join(" and ").replaceAll("_", " ")}: ${p.name}, ${p.country}`, 2, 4),
    ),
    ...wrapped(`end use: ${transaction.endUse ?? "not stated"}`, 2, 4),
    ...wrapped(`assessment ${assessment.id}: ${OUTCOME_WORDS[assessment.outcome]}`, 2, 4),
    ...wrapped(CAPABLE[sheet.capable], 2, 4),
    ...(sheet.capable === "no" ? openOnly(page) : SIDES.flatMap(([side, name]) => sideLines(page, side, name, ink))),
    ...textLines(page, ink),
    ...judgementLines(page, ink),
  ].join("\n");
}

function sideLines({ sheet }: DiligencePage, side: Side, name: string, ink: Ink): string[] {
  const points = sheet.points.filter((p) => p.side === side);
  const asks = sheet.asks.filter((a) => a.side === side);
  return [
    "",
    ink.strong(name),
    ...points.flatMap((p) => wrapped(`found: ${p.found} (${p.by})`, 2, 4)),
    ...asks.flatMap((a) => askLines(a)),
  ];
}

function askLines(a: DiligencePage["sheet"]["asks"][number]): string[] {
  if (a.stated !== undefined) return wrapped(`stated: ${a.ask} ${said(a.stated)} (${a.by})`, 2, 4);
  return wrapped(`open: ${a.ask} [${a.fact}, ask: ${a.who}] (${a.by})`, 2, 4);
}

/** The texts the page rests on, each once, and how sure their words are here. */
function textLines({ sheet }: DiligencePage, ink: Ink): string[] {
  const texts = new Map([...sheet.points, ...sheet.asks].map(({ by, text }) => [by, text] as const));
  return ["", ink.strong("Texts"), ...[...texts].flatMap(([by, text]) => wrapped(`${by}: ${SURE[text]}`, 2, 4))];
}

function said(value: unknown): string {
  if (typeof value === "boolean") return value ? "Yes." : "No.";
  return `${String(value)}.`;
}

function openOnly({ sheet }: DiligencePage): string[] {
  return ["", ...sheet.asks.flatMap(askLines)];
}

/** Judgements given, and lines to sign for those still to be given. The program signs nothing. */
function judgementLines({ sheet, notes, recordId }: DiligencePage, ink: Ink): string[] {
  if (sheet.judgements.length === 0 && notes.length === 0) return [];
  const given = notes.flatMap((n) =>
    wrapped(`${n.at.slice(0, 10)} ${n.by}: ${n.judgement}. Reason: ${n.reason}`, 2, 4),
  );
  const line = "_".repeat(20);
  return [
    "",
    ink.strong("To be judged by a named person"),
    ...sheet.judgements.flatMap((j) => wrapped(`- ${j}`, 2, 4)),
    "",
    ...(given.length > 0
      ? given
      : [
          `  judgement ${line}${line}${line}`,
          `  reason    ${line}${line}${line}`,
          `  name ${line} day ${"_".repeat(10)}`,
        ]),
    ...(recordId
      ? ["", ...wrapped(`kept with record ${harmless(recordId)}; sign with --sign, --by and --reason`, 2, 4)]
      : []),
  ];
}
