import { z } from "zod";
import type { LegalDate } from "../vocabulary/index.ts";
import { legalDate, named, partyName, score, upTo } from "./asked-fields.ts";
import { question } from "./asked-transaction.ts";
import type { Desk, Proposal } from "./desk.ts";
import { namedKind, unknownKind } from "./list-file.ts";
import type { ScreenRequest } from "./screening.ts";

/** `none` leaves out the questions, and what facts and answers would change: several times faster, and told as left out. */
export const questionsWord = z
  .enum(["full", "none"])
  .describe("`none` leaves out open questions and what would change the answer, for speed; the answer says so");

/** A transaction to be answered. */
export const assessAsked = named(
  "AssessRequest",
  z
    .strictObject({
      question,
      screen: z.boolean().default(true),
      questions: questionsWord.default("full"),
      record: z.boolean().optional().describe("kept for replay unless `questions` is `none`"),
    })
    .refine(({ questions, record }) => questions === "full" || record !== true, {
      error: "an answer without its questions is not kept, for it could not be replayed",
      path: ["record"],
    }),
);

const words = z.string().max(4000);

/** A transaction for due diligence; with `sign`, the judgement of a named person is kept beside the record. */
export const diligenceAsked = named(
  "DiligenceRequest",
  z.strictObject({
    question,
    screen: z.boolean().default(true),
    record: z.boolean().default(true).describe("a judgement is always kept, with the assessment it is about"),
    sign: z
      .strictObject({ by: words.describe("name of the person"), judgement: words, reason: words })
      .optional()
      .describe("what a named person decides, and why; kept, never changed"),
  }),
);

/** A kind of party; a word that is none is refused, for it would fit every kind unseen. */
const kindWord = z.string().transform((word, ctx) => {
  const kind = namedKind(word);
  if (kind !== "unknown" || word === "unknown") return kind;
  const trouble = unknownKind(word, "type");
  ctx.addIssue({ code: "custom", message: trouble.because, params: { trouble }, input: word });
  return z.NEVER;
});

/** A name to be looked for. */
export const screenAsked = named(
  "ScreenRequest",
  z.strictObject({
    name: partyName.optional().describe("may be left out where identifiers or an address are given"),
    identifiers: z
      .array(z.string())
      .max(50)
      .optional()
      .describe("as written, `IMO 9187629`, `passport A1084010 (Egypt)`"),
    profile: z.string().optional().describe("what the answer is for: its level and its lists"),
    country: z.string().optional().describe("qualifies hits, never drops one"),
    type: kindWord.optional().describe("person, organization, vessel or aircraft"),
    address: z.string().optional(),
    asOf: legalDate.optional(),
    limit: upTo(200).optional(),
    level: score.optional().describe("lowest score shown; the alert level if left out"),
  }),
);

/** What the operation takes for what was asked; today where no day was. */
export function screenRequestOf(desk: Desk, asked: z.output<typeof screenAsked>): ScreenRequest {
  const { name, identifiers, profile, asOf, type, country, address, limit, level } = asked;
  return {
    ...(name === undefined ? {} : { name }),
    ...(identifiers ? { identifiers } : {}),
    ...(profile ? { profile } : {}),
    on: asOf ?? today(desk),
    ...(country ? { country } : {}),
    ...(address ? { address } : {}),
    ...(type ? { kind: type } : {}),
    ...(limit === undefined ? {} : { limit }),
    ...(level === undefined ? {} : { level }),
  };
}

/** The calendar day (UTC) on which a desk is asked. */
export function today(desk: Desk): LegalDate {
  return desk.now().slice(0, 10) as LegalDate;
}

/** A proposed listing. */
export const proposalAsked = named(
  "Proposal",
  z.strictObject({
    list: z.string().describe("id or official title of the list"),
    party: partyName,
    from: legalDate,
    requirement: z.string().optional().describe("in the list's own wording; its usual one if left out"),
    reviewPolicy: z.string().optional(),
    footnotes: z.array(z.number().int()).optional(),
    country: z.string().optional(),
  }),
);

/** What the operation takes for a proposal as it was asked. */
export function proposalOf(asked: z.output<typeof proposalAsked>): Proposal {
  const { list, party, from, requirement, reviewPolicy, footnotes, country } = asked;
  return {
    list,
    party,
    from,
    ...(requirement ? { requirement } : {}),
    ...(reviewPolicy ? { reviewPolicy } : {}),
    ...(footnotes ? { footnotes } : {}),
    ...(country ? { country } : {}),
  };
}

/** A transaction before and after a proposed listing. */
export const whatIfAsked = named("WhatIfRequest", z.strictObject({ question, proposal: proposalAsked }));
