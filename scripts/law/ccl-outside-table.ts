import type {
  Destinations,
  EntryNote,
  RequirementKind,
  Row,
  Scope,
} from "../../law/us/ear/774-commerce-control-list/entry.ts";
import type { PrintedEntry } from "./ccl-entries.ts";
import { citationsIn } from "./ccl-rows.ts";
import { readScope } from "./ccl-scopes.ts";

/** Requirements an entry prints in sentences, not in its table. */
export interface OutsideTable {
  readonly rows: Row[];
  readonly notes: EntryNote[];
}

const AU_CA_GB: Destinations = { kind: "worldwide", except: ["AU", "CA", "GB"] };
const RICIN: Scope = {
  only: ["d.15", "d.16"],
  when: [
    {
      only: ["d.15"],
      words:
        "ricin in the form of Ricinus communis AgglutininII (RCAII, ricin D, RCLIII) or Ricinus communis LectinIV (RCLIV, ricin E)",
    },
    { only: ["d.16"], words: "saxitoxin identified by C.A.S. #35523-89-8" },
  ],
};

/** What a sentence after `… applies to entire entry.` says about destinations. */
const SENTENCES: ReadonlyArray<readonly [RegExp, Destinations, string[]]> = [
  [/^For licensing requirements .* proceed directly to part 754/, { kind: "pointer", to: "SS" }, ["15 CFR Part 754"]],
  [
    /A license is required for ALL destinations, except Canada, regardless of end-use/,
    { kind: "worldwide", except: ["CA"] },
    [],
  ],
  [/A license is required for ALL destinations,? regardless of end-use/, { kind: "worldwide" }, []],
  [/A license is required for all destinations, as specified in § 742\.13/, { kind: "worldwide" }, []],
  [/^A license is required for items controlled by this entry to North Korea/, { kind: "places", places: ["KP"] }, []],
  [
    /^A license is required for items controlled by this entry to Iran and North Korea/,
    { kind: "places", places: ["IR", "KP"] },
    [],
  ],
  [
    /^A license is required for items controlled by this entry for export or reexport to Iraq/,
    { kind: "places", places: ["IQ"] },
    [],
  ],
  [
    /A license is required, for AT reasons, .* to a country in Country Group E:1/,
    { kind: "places", groups: ["E:1"] },
    [],
  ],
  [/States not Party to the CWC/, { kind: "pointer", to: "CW" }, ["15 CFR 742.18"]],
];

function sentenceRow(reason: string, scope: Scope, rest: string, raw: string): Row {
  const found = SENTENCES.find(([words]) => words.test(rest));
  const citations = [...new Set([...(found?.[2] ?? []), ...citationsIn(rest)])];
  return {
    reason,
    prose: found?.[1] ?? { kind: "unread", raw: rest },
    covers: { ...scope, raw },
    ...(citations.length > 0 ? { citations } : {}),
    outsideTable: true,
  };
}

/** Sentences of single entries that set a requirement of their own. */
function singleSentence(eccn: string, text: string): Row[] | undefined {
  if (eccn === "9A515" && /9A515\.a\.1, \.a\.2, \.a\.3, \.a\.4, and \.g\. See § 742\.6\(a\)\(9\)/.test(text)) {
    return [
      {
        reason: "RS",
        prose: AU_CA_GB,
        covers: { only: ["a.1", "a.2", "a.3", "a.4", "g"], raw: "License Requirement Note 1" },
        citations: ["15 CFR 742.6(a)(9)"],
        outsideTable: true,
      },
    ];
  }
  if (eccn === "9E515" && /9E515\.f\. See § 742\.6\(a\)\(9\)/.test(text)) {
    return [
      {
        reason: "RS",
        prose: AU_CA_GB,
        covers: { only: ["f"], raw: "License Requirement Note" },
        citations: ["15 CFR 742.6(a)(9)"],
        outsideTable: true,
      },
    ];
  }
  if (
    eccn === "0A501" &&
    /a license is required for exports and reexports of ECCN 0A501\.y\.7 firearms to the People's Republic of China/.test(
      text,
    )
  ) {
    return [
      {
        reason: "note",
        prose: { kind: "places", places: ["CN"] },
        covers: { only: ["y.7"], when: [{ words: "firearms" }], raw: "License Requirement Note" },
        outsideTable: true,
      },
    ];
  }
  if (
    eccn === "1C351" &&
    text.startsWith("CW applies to 1C351.d.15 and .d.16 and a license is required for CW reasons for all destinations")
  ) {
    return [
      {
        reason: "CW",
        prose: { kind: "worldwide" },
        covers: { ...RICIN, raw: "CW applies to 1C351.d.15 and .d.16" },
        citations: ["15 CFR 742.18"],
        outsideTable: true,
      },
    ];
  }
  return undefined;
}

function sentences(entry: PrintedEntry, text: string, known: readonly string[]): Row[] | undefined {
  const single = singleSentence(entry.eccn, text);
  if (single) return single;
  const bare = text.replace(/^(?:Control\(s\):?|Controls:|Country Chart\.)\s*/, "");
  const m =
    /^([A-Z]{2})(?: and ([A-Z]{2}))? appl(?:y|ies) to (entire entry|\d[A-E]\d{3}\.\S+(?: and \.\S+)?)\. (.*)$/.exec(
      bare,
    );
  if (!m?.[1] || !m[4]) return undefined;
  const scope = readScope(m[3] ?? "", entry.eccn, known);
  const raw = bare.slice(0, bare.length - m[4].length).trim();
  return [m[1], m[2]].flatMap((reason) => (reason ? [sentenceRow(reason, scope, m[4] ?? "", raw)] : []));
}

const RS1_SERIES = /^0[A-E]521 \w+ (?:is|are) subject to RS1 controls/;

/** Reads the sentences printed under License Requirements outside the table; what sets no requirement becomes a note. */
export function outsideTable(entry: PrintedEntry, known: readonly string[]): OutsideTable {
  const rows: Row[] = [];
  const notes: EntryNote[] = [];
  for (const text of entry.requirementText) {
    const found = sentences(entry, text, known);
    if (found) rows.push(...found);
    if (RS1_SERIES.test(text)) {
      rows.push({
        reason: "RS",
        columns: ["RS1"],
        covers: { whole: true, raw: "RS1 controls" },
        citations: ["15 CFR 742.6(a)(8)"],
        outsideTable: true,
      });
    } else if (!found && !/^(?:Control\(s\):?|Country Chart\.?)$/.test(text)) {
      const citations = citationsIn(text);
      notes.push({
        words: text.length > 400 ? `${text.slice(0, 397).replace(/\s+\S*$/, "")} …` : text,
        ...(citations.length > 0 ? { citations } : {}),
      });
    }
  }
  return { rows, notes };
}

/** What an entry without a table is; throws when it prints neither rows nor a reason for having none. */
export function requirementKind(entry: PrintedEntry, rows: readonly Row[]): RequirementKind {
  if (rows.some((r) => r.prose?.kind === "pointer" && r.prose.to === "SS")) return { kind: "short-supply" };
  if (rows.some((r) => r.columns?.includes("RS1"))) return { kind: "as-rs-1" };
  if (rows.some((r) => r.reason === "CW")) return { kind: "chemical-weapons-convention" };
  if (rows.length > 0) return { kind: "sentences" };
  const text = `${entry.heading} ${entry.requirementText.join(" ")}`;
  if (/subject to the ITAR|Directorate of Defense Trade Controls/.test(text))
    return { kind: "other-agency", agency: "DDTC" };
  const elsewhere = [...text.matchAll(/(?:is|are) controlled by ECCN (\d[A-E]\d{3})/gi)].map((m) => m[1] ?? "");
  if (elsewhere.length > 0) return { kind: "see-other-entry", see: [...new Set(elsewhere)] };
  if (
    /^(?:No (?:items|commodities|software) (?:is |are )?currently|\(a\) See ECCN)/.test(entry.requirementText[0] ?? "")
  )
    return { kind: "empty-entry" };
  const related = entry.relatedControls.join(" ");
  if (/See USML Category/.test(related)) {
    const see = [...new Set([...related.matchAll(/ECCN (\d[A-E]\d{3})/g)].map((m) => m[1] ?? ""))];
    return { kind: "see-other-entry", see, agency: "DDTC" };
  }
  throw new Error(`ECCN ${entry.eccn} prints no requirement and no reason for having none`);
}
