import { determine, flipFacts, type Rulebook } from "../determination/index.ts";
import {
  explainHit,
  type ListAsked,
  listsAsked,
  type Screener,
  type ScreeningHit,
  type ViewedEntry,
} from "../screening/index.ts";
import {
  type Determination,
  daysBetween,
  fail,
  type Instant,
  type LegalDate,
  type ListId,
  ok,
  type Result,
  readTransaction,
  type StatedListings,
  type Transaction,
} from "../vocabulary/index.ts";
import { type Assessment, type ListProvenance, type PartyFinding, requiredSteps } from "./assessment.ts";
import { headlineOf } from "./headline.ts";
import { screenParties } from "./screen-parties.ts";

/** Everything an answer depends on besides the question. Passed in; nothing is looked up behind its back. */
export interface World {
  readonly rulebook: Rulebook;
  readonly screener: Screener;
  readonly stated: StatedListings;
  /** Version of the program. */
  readonly engine: string;
  /** Official title of a list. */
  readonly titleOf: (list: ListId) => string;
  /** Hex digest of a text, for ids. */
  readonly digest: (text: string) => string;
  /** First day whose law and lists this program answers about. */
  readonly answersFrom: LegalDate;
}

/** How a question is put: screened or not, when, and with what proposed. */
export interface AssessOptions {
  /** Look up parties that came without stated listings. */
  readonly screen: boolean;
  /** The moment the question is put; ages of lists are counted to it. */
  readonly askedAt: Instant;
  readonly proposed?: readonly ViewedEntry[];
  /** `none` leaves out what each answer would change, for speed. */
  readonly questions?: "full" | "none";
}

/** Reads a question and answers it. Pure: the same question, world and options give the same bytes. */
export function assess(world: World, input: unknown, options: AssessOptions): Result<Assessment> {
  const read = readTransaction(input, world.stated);
  return read.ok ? assessTransaction(world, read.value, input, options) : read;
}

/** Answers a question already read. `input` is what the id is made from. */
export function assessTransaction(
  world: World,
  transaction: Transaction,
  input: unknown,
  options: AssessOptions,
): Result<Assessment> {
  if (transaction.on < world.answersFrom) return beforeCoverage(transaction.on, world.answersFrom);
  const screened = options.screen
    ? screenParties(transaction, { screener: world.screener, proposed: options.proposed ?? [] })
    : ok({ transaction, hits: new Map<string, readonly ScreeningHit[]>() });
  if (!screened.ok) return screened;
  const { transaction: asked, hits } = screened.value;
  const determination = determine(world.rulebook, asked, { questions: options.questions ?? "full" });
  return ok(compose(world, asked, determination, hits, input, options));
}

function compose(
  world: World,
  t: Transaction,
  d: Determination,
  hits: ReadonlyMap<string, readonly ScreeningHit[]>,
  input: unknown,
  options: AssessOptions,
): Assessment {
  const asked = options.screen ? listsAsked(world.screener.view, world.titleOf, options.askedAt, t.on) : [];
  const lists = asked.map((l) => provenanceOf(l, dayOf(options.askedAt)));
  const provenance = { engine: world.engine, law: world.rulebook.edition, askedOn: dayOf(options.askedAt), lists };
  const seed = JSON.stringify([input, provenance, options.screen, (options.proposed ?? []).map((v) => v.entry.id)]);
  return {
    id: t.id ?? `q-${world.digest(seed).slice(0, 12)}`,
    asOf: t.on,
    outcome: d.outcome,
    headline: headlineOf(d, t),
    requirements: requiredSteps(d),
    exceptions: d.exceptions,
    reviewPolicy: d.reviewPolicy,
    filing: d.filing,
    questions: d.questions,
    flips: options.questions === "none" ? [] : flipFacts(world.rulebook, t),
    redFlags: d.redFlags,
    humanJudgement: [...d.humanJudgement, ...(options.screen ? sharedAddresses(world, t) : [])],
    assumptions: [...listAssumptions(t, asked), ...d.assumptions],
    parties: t.parties.map((p, i) => partyFinding(p, hits.get(`parties[${i}]`) ?? [])),
    trace: d.trace,
    provenance,
  };
}

/** Listed parties at the address of a screened party: a person must look, the outcome does not change by it. */
function sharedAddresses({ screener }: World, t: Transaction): string[] {
  return t.parties.flatMap(({ name, address, country, screening, listings }) => {
    if (address === undefined || screening !== "screened") return [];
    const known = listings.flatMap((l) => (l.entryId === undefined ? [] : [{ list: l.list, id: l.entryId }]));
    const flags = screener.sharedAddresses({ address, country }, t.on, known);
    return flags.map((f) => {
      const named = f.parties.map((p) => p.name).join("; ");
      return `${name} ${f.words}: ${named}. Whether it acts for them is for a person to judge`;
    });
  });
}

/** The calendar day (UTC) of an instant. */
export function dayOf(instant: Instant): LegalDate {
  return instant.slice(0, 10) as LegalDate;
}

function partyFinding(p: Transaction["parties"][number], hits: readonly ScreeningHit[]): PartyFinding {
  const evidence = new Map(hits.map((h) => [h.viewed.entry.id, explainHit(h)]));
  const listings = p.listings.map((l) => {
    const said = l.entryId === undefined ? undefined : evidence.get(l.entryId);
    return {
      list: l.list,
      ...(l.name ? { name: l.name } : {}),
      tie: l.tie,
      ...(l.score === undefined ? {} : { score: l.score }),
      ...(l.period.from ? { from: l.period.from } : {}),
      citations: l.citations,
      ...(said ? { evidence: said } : {}),
    };
  });
  return { name: p.name, roles: p.roles, country: p.country, screening: p.screening, listings };
}

function provenanceOf(l: ListAsked, askedOn: LegalDate): ListProvenance {
  return {
    name: l.list,
    title: l.title,
    edition: l.edition ?? null,
    publishedAt: l.publishedAt ?? null,
    age: l.publishedAt ? daysBetween(l.publishedAt, askedOn) : null,
    state: l.state,
  };
}

/** What was not looked at: parties nobody screened, lists wanted and absent, lists older than their limit. */
function listAssumptions(t: Transaction, lists: readonly ListAsked[]): string[] {
  const unscreened = t.parties.filter((p) => p.screening === "not-screened").map((p) => p.name);
  const absent = lists.filter((l) => l.state === "absent").map((l) => l.title);
  const stale = lists.filter((l) => l.state === "stale").map((l) => l.title);
  return [
    ...(unscreened.length > 0 ? [`not screened against any list: ${unscreened.join(", ")}`] : []),
    ...(absent.length > 0 ? [`not looked at, because not loaded: ${absent.join(", ")}`] : []),
    ...(stale.length > 0 ? [`looked at in an edition older than its limit (stale): ${stale.join(", ")}`] : []),
  ];
}

function beforeCoverage(on: LegalDate, first: LegalDate): Result<never> {
  return fail({
    code: "date/before-coverage",
    at: "asOf",
    because: `the law and the list history held here start on ${first}, after ${on}`,
    try: `ask for ${first} or a later day`,
  });
}
