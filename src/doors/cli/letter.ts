import type { Assessment, RequiredStep } from "../../operations/index.ts";
import { type Outcome, placeName, type Transaction } from "../../vocabulary/index.ts";
import { COLUMNS, harmless, type Ink, wrapped } from "./paper.ts";

/** The headline outcome in words a person reads first. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  prohibited: "PROHIBITED",
  license_required: "LICENSE REQUIRED",
  exception_candidate: "LICENSE REQUIRED, EXCEPTION CANDIDATE",
  refer_other_agency: "ASK ANOTHER AGENCY",
  indeterminate: "OPEN: FACTS ARE MISSING",
  red_flag_hold: "HOLD: RED FLAG",
  no_requirement_found_with_conditions: "NO REQUIREMENT FOUND, WITH CONDITIONS",
  no_requirement_found: "NO REQUIREMENT FOUND",
  not_subject_to_ear: "NOT SUBJECT TO THE EAR ON THE STATED FACTS",
};

/** An assessment as a letter for a person: headline, what is required, what stays open, what it rests on. */
export function letter(a: Assessment, ink: Ink, options: { trace: boolean }): string {
  return [
    heading(a, ink),
    ...wrapped(a.headline, 2),
    ...section("Parties", a.parties.flatMap(partyLines), ink),
    ...section("Required", a.requirements.flatMap(requirementLines), ink),
    ...section("License exceptions", exceptionLines(a), ink),
    ...section(
      "How an application would be reviewed (a forecast)",
      a.reviewPolicy.flatMap((p) => wrapped(`${p.citation}: ${p.words}`, 2, 4)),
      ink,
    ),
    ...section(
      "Red flags",
      a.redFlags.flatMap((f) => wrapped(`${f.weight === "hold" ? "hold" : "note"}: ${f.flag} (${f.citation})`, 2, 4)),
      ink,
    ),
    ...section("What stays open", questionLines(a), ink),
    ...section("What would change this answer", flipLines(a), ink),
    ...section(
      "For a person to judge",
      a.humanJudgement.flatMap((j) => wrapped(`- ${j}`, 2, 4)),
      ink,
    ),
    ...section("Papers", paperLines(a), ink),
    ...section(
      "Taken for granted",
      a.assumptions.flatMap((x) => wrapped(`- ${x}`, 2, 4)),
      ink,
    ),
    ...section("Looked at", provenanceLines(a), ink),
    ...(options.trace ? section("Proof", traceLines(a), ink) : []),
  ].join("\n");
}

function heading(a: Assessment, ink: Ink): string {
  const words = OUTCOME_WORDS[a.outcome];
  const date = `as of ${a.asOf}`;
  return `${ink.strong(words)}${" ".repeat(Math.max(2, COLUMNS - words.length - date.length))}${ink.faint(date)}\n`;
}

function section(title: string, lines: readonly string[], ink: Ink): string[] {
  return lines.length === 0 ? [] : ["", ink.strong(title), ...lines];
}

type PartyListing = Assessment["parties"][number]["listings"][number];

function partyLines(p: Assessment["parties"][number]): string[] {
  const looked = { stated: "listings as stated", screened: "screened", "not-screened": "NOT SCREENED" }[p.screening];
  const roles = p.roles.map((r) => r.replaceAll("_", " ")).join(", ");
  const head = wrapped(`${p.name} · ${placeName(p.country)} · ${roles} · ${looked}`, 2, 4);
  const sure = p.listings.filter((l) => l.tie !== "possible");
  const alike = p.listings.filter((l) => l.tie === "possible");
  return [...head, ...sure.flatMap((l) => listingLines(l, p.name)), ...alikeLines(alike, sure.length > 0)];
}

function listingLines(l: PartyListing, party: string): string[] {
  const since = l.from ? ` since ${l.from}` : "";
  const chain = l.citations.length > 0 ? `; the entry cites ${l.citations.join("; ")}` : "";
  return [
    ...wrapped(`${l.tie.replace("-", " ")}: ${l.name ?? party} on ${l.list}${since}${chain}`, 4, 6),
    ...(l.evidence ? wrapped(`why: ${l.evidence}`, 6, 8) : []),
  ];
}

/** Entries with similar names: told whole when nothing surer was found, by name only otherwise. */
function alikeLines(alike: readonly PartyListing[], besideSure: boolean): string[] {
  if (alike.length === 0) return [];
  if (besideSure) return wrapped(`also alike: ${alike.map((l) => `${l.name} (${l.list})`).join("; ")}`, 4, 6);
  return alike.flatMap((l) => [
    ...wrapped(
      `possible: ${l.name} on ${l.list}${l.from ? ` since ${l.from}` : ""}, score ${(l.score ?? 0).toFixed(2)}`,
      4,
      6,
    ),
    ...(l.evidence ? wrapped(`why: ${l.evidence}`, 6, 8) : []),
  ]);
}

function requirementLines(r: RequiredStep): string[] {
  const kind = r.kind === "license" ? "license" : r.kind;
  const gp = r.generalProhibition === undefined ? "" : ` · General Prohibition ${r.generalProhibition}`;
  const coverage = r.version.coverage === "covers-the-day" ? "" : ` · ${r.version.coverage.replaceAll("-", " ")}`;
  const since = r.version.from ? ` from ${r.version.from}` : "";
  return [
    ...wrapped(`${r.citation} · ${kind}${gp}`, 2, 4),
    ...wrapped(r.reason, 6),
    ...(r.conditionalOn ? wrapped(`only if ${r.conditionalOn}`, 6) : []),
    ...wrapped(`text [${r.version.text}]${since} by ${r.version.by}${coverage}`, 6),
  ];
}

function exceptionLines(a: Assessment): string[] {
  const candidates = a.exceptions.filter((e) => e.status === "candidate");
  const open = a.exceptions.filter((e) => e.status === "not_evaluated");
  const out = a.exceptions.filter((e) => e.status === "ruled_out");
  const byReason = new Map<string, string[]>();
  for (const e of out)
    byReason.set(`${e.citation}: ${e.because}`, [...(byReason.get(`${e.citation}: ${e.because}`) ?? []), e.symbol]);
  return [
    ...candidates.flatMap((e) => [
      ...wrapped(`${e.symbol} (${e.citation}) is a candidate: ${e.because}`, 2, 4),
      ...e.conditions.flatMap((c) => wrapped(`- ${c}`, 6, 8)),
    ]),
    ...(open.length > 0 ? wrapped(`not evaluated: ${open.map((e) => e.symbol).join(", ")}`, 2, 4) : []),
    ...[...byReason].flatMap(([reason, symbols]) => wrapped(`ruled out: ${symbols.join(", ")} by ${reason}`, 2, 4)),
  ];
}

function questionLines(a: Assessment): string[] {
  return a.questions.flatMap((q, i) => [
    ...wrapped(`${i + 1}. ${q.ask} (${q.who}${q.weight === "deciding" ? "; decides" : ""})`, 2, 5),
    ...q.changes.flatMap((c) =>
      wrapped(
        `${String(c.answer)} → ${OUTCOME_WORDS[c.outcome].toLowerCase()}${c.adds.length > 0 ? `, adds ${c.adds.join(", ")}` : ""}${c.removes.length > 0 ? `, removes ${c.removes.join(", ")}` : ""}`,
        5,
        7,
      ),
    ),
  ]);
}

/** Changes of date, party, value and fact first; of the paragraph only a few, the rest counted. */
function flipLines(a: Assessment): string[] {
  const paragraphs = a.flips.filter((f) => f.kind === "paragraph");
  const shown = [...a.flips.filter((f) => f.kind !== "paragraph"), ...paragraphs.slice(0, 3)];
  const more = paragraphs.length > 3 ? [`  and ${paragraphs.length - 3} other paragraphs`] : [];
  return [...shown.flatMap((f) => wrapped(`${f.change} → ${OUTCOME_WORDS[f.outcome].toLowerCase()}`, 2, 4)), ...more];
}

function paperLines(a: Assessment): string[] {
  const say = (v: string | boolean | null) =>
    v === null ? "cannot be said on the stated facts" : v === true ? "yes" : v === false ? "no" : v;
  const f = a.filing;
  return [
    ...wrapped(
      `AES license code ${say(f.aesLicenseCode)} · EEI ${say(f.eeiRequired)} · ECCN on the EEI ${say(f.eccnOnEei)} · destination control statement ${say(f.destinationControlStatement)}`,
      2,
      4,
    ),
    ...f.because.flatMap((b) => wrapped(`- ${b}`, 4, 6)),
  ];
}

function provenanceLines(a: Assessment): string[] {
  const there = a.provenance.lists.filter((l) => l.edition !== null);
  return [
    ...there.flatMap((l) =>
      wrapped(
        `${l.title}: edition ${l.edition}${l.age === null ? "" : `, ${l.age} days old on ${a.provenance.askedOn}`}${l.state === "stale" ? ", STALE" : ""}`,
        2,
        4,
      ),
    ),
    ...wrapped(`law ${a.provenance.law} · engine ${a.provenance.engine} · answer ${a.id}`, 2, 4),
  ];
}

function traceLines(a: Assessment): string[] {
  const mark = { met: "■", not_met: "□", unknown: "?", not_evaluated: "·" };
  return a.trace.flatMap((s) => [
    ...wrapped(`${mark[s.status]} ${s.section} ${s.title}: ${s.because}`, 2, 6),
    ...(s.facts.length > 0
      ? wrapped(
          `facts: ${s.facts.map((f) => `${f.name} = ${f.stated ? String(f.value) : "not stated"}`).join(", ")}`,
          6,
          8,
        )
      : []),
  ]);
}

/** The question itself in two lines, for stories and what-ifs. */
export function questionLine(t: Pick<Transaction, "item" | "kind" | "destination">): string {
  const value = t.item.valueUsd === undefined ? "" : `, $${t.item.valueUsd.toLocaleString("en-US")}`;
  return harmless(
    `${t.kind.replaceAll("_", " ")} of ${t.item.classification.code}${t.item.description ? ` (${t.item.description})` : ""}${value} to ${placeName(t.destination.country)}`,
  );
}
