/** What an item can do to people: told by its entry on the Commerce Control List, or spoken of in its description. */
import type { Transaction } from "../../../src/vocabulary/index.ts";
import { CONTROL_LIST, CRIME_CONTROL, INTERCEPTION, type Source, STATE_GUIDANCE } from "./sources.ts";

interface Capability {
  readonly words: string;
  /** Entries, or paragraphs of them: `5A001.f.1`. */
  readonly entries: readonly string[];
  /** Words in a description that speak of it. */
  readonly speaks: RegExp;
  readonly source: Source;
}

const CAPABILITIES: readonly Capability[] = [
  {
    words: "works with fingerprints: computers, software and technology for fingerprint equipment",
    entries: ["4A980", "4D980", "4E980"],
    speaks: /\b(?:finger|palm)[- ]?prints?\b|\bAFIS\b/i,
    source: CRIME_CONTROL,
  },
  {
    words: "identifies persons by their voice",
    entries: ["3A980", "3D980", "3E980"],
    speaks: /\bvoice[- ]?prints?\b|\b(?:voice|speaker) (?:recognition|identification|biometrics)\b/i,
    source: CRIME_CONTROL,
  },
  {
    words: "polygraphs, fingerprint analyzers and cameras, identification retrieval, or electronic restraints",
    entries: ["3A981"],
    speaks: /\bpolygraphs?\b|\bstress analysis\b|\belectronic monitoring\b/i,
    source: CRIME_CONTROL,
  },
  {
    words: "intercepts communications",
    entries: ["5A001.f.1", "5A980", "5D980", "5E980"],
    speaks: /\bintercept(?:s|ion|or)?\b|\bIMSI\b|\bwire ?tap/i,
    source: INTERCEPTION,
  },
  {
    words: "collects identifiers of phones, or watches the traffic of an IP network",
    entries: ["5A001.f.2", "5A001.j"],
    speaks:
      /\bdeep packet inspection\b|\bDPI\b|\bnetwork (?:surveillance|monitoring cent(?:er|re))\b|\binternet (?:surveillance|filtering)\b/i,
    source: CONTROL_LIST,
  },
  {
    words: "intrudes into devices or defeats their protection",
    entries: ["4A005", "4D004", "5A004"],
    speaks: /\bintrusion\b|\bspyware\b|\b(?:phone|device|mobile) (?:forensics|extraction)\b|\bhacking\b/i,
    source: CONTROL_LIST,
  },
  {
    words: "sees: cameras and optical sensors",
    entries: ["6A002", "6A003", "6A993"],
    speaks:
      /\b(?:video |visual )?surveillance\b|\bCCTV\b|\bsecurity cameras?\b|\b(?:license|number)[- ]plate (?:recognition|reader)|\bthermal cameras?\b|\bcity cameras?\b/i,
    source: CONTROL_LIST,
  },
  {
    words: "recognizes faces, irises or gait",
    entries: [],
    speaks:
      /\b(?:face|facial|iris|gait|emotion|ethnicity) (?:recognition|identification|detection|analysis)\b|\bbiometric/i,
    source: STATE_GUIDANCE,
  },
  {
    words: "analyses data about persons, or follows where they are",
    entries: [],
    speaks:
      /\bpredictive policing\b|\b(?:video|crowd|social media) (?:analytics|monitoring)\b|\blocation tracking\b|\bdata (?:fusion|analytics) platform\b/i,
    source: STATE_GUIDANCE,
  },
];

/** One look for the words of all capabilities: most descriptions speak of none. */
const ANY_CAPABILITY = new RegExp(CAPABILITIES.map((c) => c.speaks.source).join("|"), "i");

/** A capability found, and by what. */
export interface FoundCapability {
  readonly words: string;
  readonly source: Source;
  /** Told by the entry, or spoken of in the words of the description or end use. */
  readonly told: "entry" | "words";
}

const ENTRIES = new Map<string, Capability[]>();
for (const capability of CAPABILITIES)
  for (const entry of capability.entries) {
    const code = entry.slice(0, 5);
    ENTRIES.set(code, [...(ENTRIES.get(code) ?? []), capability]);
  }

/** The capabilities that the item's entry tells, and those its description speaks of. */
export function capabilitiesOf({ item }: Transaction): FoundCapability[] {
  const { code, paragraph } = item.classification;
  const name = paragraph === undefined ? code : `${code}.${paragraph}`;
  const within = (entry: string) => name === entry || name.startsWith(`${entry}.`) || entry.startsWith(`${name}.`);
  const byEntry = (ENTRIES.get(code) ?? []).filter((c) => c.entries.some(within));
  const { description } = item;
  const byWords =
    description === undefined || !ANY_CAPABILITY.test(description)
      ? []
      : CAPABILITIES.filter((c) => !byEntry.includes(c) && c.speaks.test(description));
  return [
    ...byEntry.map(({ words, source }) => ({ words, source, told: "entry" as const })),
    ...byWords.map(({ words, source }) => ({ words, source, told: "words" as const })),
  ];
}
