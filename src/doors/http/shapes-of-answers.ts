/** Shapes of what comes back, for the API document; a test holds real answers against them, field by field. */
import { z } from "zod";
import { named } from "../../operations/index.ts";
import { OUTCOMES } from "../../vocabulary/index.ts";

const text = z.string();
const texts = z.array(text);
const day = text.describe("YYYY-MM-DD");
const outcome = named("Outcome", z.enum(OUTCOMES).describe("strongest first"));

/** A trouble, as every way in tells it. */
export const trouble = named("Trouble", z.strictObject({ code: text, at: text, because: text, try: text }));

/** Problem details with the troubles behind them. */
export const problem = named(
  "Problem",
  z.strictObject({
    type: z.literal("about:blank"),
    title: text,
    status: z.number(),
    detail: text,
    instance: text,
    troubles: z.array(trouble),
  }),
);

const version = named(
  "VersionMark",
  z.strictObject({
    from: day.optional(),
    by: text,
    text: z.enum(["T", "S", "K"]).describe("T read, S secondary, K general knowledge"),
    coverage: z.enum(["covers-the-day", "later-text-applied", "no-later-text-seen"]),
    note: text.optional(),
  }),
);

const factValue = z.union([text, z.number(), z.boolean(), z.null(), texts]);

const requirement = named(
  "RequiredStep",
  z.strictObject({
    kind: z.enum(["license", "prohibition", "referral", "condition"]),
    citation: text,
    reason: text,
    generalProhibition: z.number().optional(),
    control: text.optional(),
    party: text.optional(),
    item: text.optional(),
    conditionalOn: text.optional(),
    version,
  }),
);

const reviewPolicy = named("ReviewPolicy", z.strictObject({ citation: text, policy: text, words: text }));

const questionAsked = named(
  "Question",
  z.strictObject({
    fact: text,
    ask: text,
    who: text,
    because: text,
    weight: z.enum(["deciding", "knowledge"]),
    changes: z.array(z.strictObject({ answer: factValue, outcome, adds: texts, removes: texts })),
  }),
);

const flip = named(
  "FlipFact",
  z.strictObject({
    kind: z.enum(["date", "party", "value", "fact", "paragraph"]),
    change: text,
    to: factValue,
    outcome,
    adds: texts,
    removes: texts,
  }),
);

const partyFinding = named(
  "PartyFinding",
  z.strictObject({
    name: text,
    roles: texts,
    country: text,
    screening: z.enum(["stated", "screened", "not-screened"]),
    listings: z.array(
      z.strictObject({
        list: text,
        name: text.optional(),
        tie: text,
        score: z.number().optional(),
        from: day.optional(),
        citations: texts,
        evidence: text.optional(),
      }),
    ),
  }),
);

const traceStep = named(
  "TraceStep",
  z.looseObject({
    section: text,
    title: text,
    status: z.enum(["met", "not_met", "unknown", "not_evaluated"]),
    because: text,
    version: version.optional(),
    facts: z.array(z.strictObject({ name: text, value: factValue, stated: z.boolean() })),
  }),
);

/** The answer of the product. */
export const assessment = named(
  "Assessment",
  z.strictObject({
    id: text,
    asOf: day,
    knownAt: text.optional(),
    outcome,
    headline: text,
    requirements: z.array(requirement),
    exceptions: z.array(
      z.strictObject({
        symbol: text,
        status: z.enum(["candidate", "ruled_out", "not_evaluated"]),
        citation: text,
        because: text,
        conditions: texts,
      }),
    ),
    reviewPolicy: z.array(reviewPolicy),
    filing: z.strictObject({
      aesLicenseCode: text.nullable(),
      eeiRequired: z.boolean().nullable(),
      eccnOnEei: z.boolean().nullable(),
      destinationControlStatement: z.boolean().nullable(),
      because: texts,
    }),
    questions: z.array(questionAsked),
    flips: z.array(flip),
    redFlags: z.array(
      z.strictObject({ citation: text, flag: text, party: text.optional(), version, weight: z.enum(["hold", "note"]) }),
    ),
    humanJudgement: texts,
    assumptions: texts,
    parties: z.array(partyFinding),
    trace: z.array(traceStep),
    provenance: z.strictObject({
      engine: text,
      law: text,
      askedOn: day,
      lists: z.array(
        z.strictObject({
          name: text,
          title: text,
          edition: text.nullable(),
          publishedAt: day.nullable(),
          age: z.number().nullable().describe("days"),
          state: text,
        }),
      ),
    }),
  }),
);

/** An assessment with the name of its record. */
export const assessed = named(
  "Assessed",
  z.strictObject({
    assessment,
    recordId: text.nullable(),
    leftOut: texts.describe("fields of the assessment that were not worked out, as asked; empty there says nothing"),
  }),
);

/** A line of a batch that could not be answered. */
export const refusedLine = named(
  "RefusedLine",
  z.looseObject({ line: z.number().optional(), refused: trouble, troubles: z.array(trouble) }),
);

const listAsked = named(
  "ListAsked",
  z.strictObject({
    list: text,
    title: text,
    state: z.enum(["fresh", "soft-stale", "stale", "absent"]),
    edition: text.optional(),
    publishedAt: day.optional(),
    entries: z.number(),
  }),
);

/** The lists a question looked at, or could not. */
export const listsLookedAt = z.array(listAsked);

const hit = named(
  "Hit",
  z.strictObject({
    id: text,
    list: text,
    name: text,
    matched: text,
    score: z.number(),
    tie: text,
    from: day.nullable(),
    inForce: text,
    countries: texts,
    citations: texts,
    requirement: text.nullable(),
    reviewPolicy: text.nullable(),
    because: text,
    evidence: z.unknown(),
    identifier: z.strictObject({ type: text, value: text, country: text.optional() }).optional(),
  }),
);

/** Listed parties in the building of the address asked: to be looked at, no hits. */
const addressFlag = named(
  "AddressFlag",
  z.strictObject({
    nearness: z.enum(["unit", "floor", "building"]),
    words: text,
    count: z.number(),
    parties: z.array(z.strictObject({ list: text, id: text, name: text, address: text })),
  }),
);

/** Hits for one name, and what was looked at. */
export const screened = named(
  "Screened",
  z.strictObject({
    query: text,
    asOf: day,
    hits: z.array(hit),
    lists: listsLookedAt,
    flags: z.array(addressFlag).optional(),
    profile: z.strictObject({ name: text, level: z.number(), leftOut: texts }).optional(),
  }),
);

/** Hits for one line of a batch. */
export const screenedLine = named(
  "ScreenedLine",
  z.strictObject({ qid: z.unknown(), query: text, asOf: day, hits: z.array(hit) }),
);

const paper = z.union([text, z.boolean(), z.null()]);

/** A question before and after a proposed listing. */
export const whatIf = named(
  "WhatIf",
  z.strictObject({
    proposal: z.strictObject({ list: text, party: text, from: day, terms: text }),
    on: day,
    before: assessment,
    after: assessment,
    difference: z.strictObject({
      outcome: z.strictObject({ before: outcome, after: outcome }),
      requirementsAdded: z.array(z.strictObject({ citation: text, reason: text })),
      exceptionsLost: z.array(z.strictObject({ symbol: text, was: text, citation: text, because: text })),
      reviewPolicyAdded: z.array(reviewPolicy),
      papers: z.array(z.strictObject({ field: text, before: paper, after: paper })),
    }),
    notes: z.array(text).describe("what a reader must know, such as that the proposal names no party"),
  }),
);

/** What came of making a recorded answer again. */
export const replayed = named(
  "Replayed",
  z.strictObject({
    recordId: text,
    id: text,
    identical: z.boolean(),
    bytes: z.number(),
    firstDifference: z.strictObject({ at: z.number(), recorded: text, recomputed: text }).optional(),
    notes: texts,
  }),
);

/** Recorded answers, one line each. */
export const answerLines = named(
  "AnswerLines",
  z.strictObject({
    answers: z.array(
      z.strictObject({
        recordId: text,
        id: text,
        askedAt: text,
        asOf: day,
        outcome,
        headline: text,
        item: text,
        parties: texts,
        law: text,
        engine: text,
      }),
    ),
  }),
);

const note = named(
  "Note",
  z.strictObject({
    recordId: text,
    at: text,
    kind: text,
    by: text.describe("the person"),
    judgement: text,
    reason: text,
    seen: text.describe("what lay before the person, JSON"),
  }),
);

const side = z.enum(["capability", "endUser", "destination", "endUse"]);
const sure = z.enum(["T", "S", "K"]).describe("T read, S secondary, K general knowledge");

/** Due diligence on a transaction: what is found, asked and open on each side, and what named persons decided. */
export const diligence = named(
  "Diligence",
  z.strictObject({
    assessment: text.describe("id of the assessment it is about"),
    asOf: day,
    outcome,
    headline: text,
    recordId: text.nullable(),
    capable: z.enum(["yes", "possible", "no"]).describe("can the item be used to watch people?"),
    points: z.array(z.strictObject({ side, found: text, by: text, text: sure })),
    asks: z.array(
      z.strictObject({
        side: z.union([side, z.literal("measures")]),
        fact: text,
        ask: text,
        who: text,
        by: text,
        text: sure,
        stated: factValue.optional(),
      }),
    ),
    judgements: texts.describe("to be signed by a named person"),
    notes: z.array(note),
  }),
);

/** A recorded answer with its question. */
export const answerKept = named(
  "AnswerKept",
  z.strictObject({
    recordId: text,
    id: text,
    askedAt: text,
    screened: z.boolean(),
    editions: texts,
    engine: text,
    law: text,
    question: z.unknown(),
    assessment,
    notes: z.array(note).describe("what named persons noted beside it"),
  }),
);

/** What answers are made from now. */
export const world = named(
  "World",
  z.strictObject({
    version: text,
    today: day,
    asOf: day,
    engine: text,
    law: z.strictObject({ id: text, edition: text, textThrough: day }),
    answersFrom: day,
    lists: listsLookedAt,
    ready: z.boolean(),
    latency: z.record(text, z.strictObject({ answers: z.number(), typicalMs: z.number(), slowMs: z.number() })),
  }),
);
