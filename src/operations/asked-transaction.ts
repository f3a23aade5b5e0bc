import { z } from "zod";
import { PARTY_ROLES, TRANSACTION_KINDS } from "../vocabulary/index.ts";
import { named, partyName } from "./asked-fields.ts";

const listing = named(
  "StatedListing",
  z.looseObject({
    list: z.string().describe("id or official title of the list"),
    name: z.string().optional(),
    effectiveFrom: z.string().optional(),
    effectiveUntil: z.string().optional(),
    requirement: z.string().optional(),
    reviewPolicy: z.string().optional(),
    footnotes: z.array(z.number()).optional(),
    programs: z.array(z.string()).optional(),
    federalRegister: z.string().optional(),
  }),
);

const owner = named(
  "StatedOwner",
  z.looseObject({
    name: partyName,
    pct: z.number().nullable().optional().describe("percent; null means nobody knows"),
    pctLow: z.number().optional(),
    pctHigh: z.number().optional(),
    country: z.string().optional(),
    listed: z.unknown().optional(),
    owners: z.array(z.unknown()).optional(),
  }),
);

const party = named(
  "Party",
  z.looseObject({
    name: partyName,
    role: z
      .string()
      .optional()
      .describe(`one of ${PARTY_ROLES.join(", ")}`),
    roles: z.array(z.string()).optional(),
    country: z.string().describe("country code or English name"),
    address: z.string().optional(),
    identifiers: z.array(z.string()).optional().describe("as written, `IMO 9187629`, `passport A1084010 (Egypt)`"),
    headquarters: z.string().optional(),
    ultimateParentHeadquarters: z.string().optional(),
    listing: z.union([listing, z.string(), z.null()]).optional().describe("stated; null says: looked up, none"),
    listings: z.array(z.union([listing, z.string()])).optional(),
    addressListing: z.union([listing, z.string(), z.null()]).optional(),
    owners: z.array(owner).optional(),
  }),
);

/**
 * The form of a question, for the API document. The question itself is read by the vocabulary's own reader, which tells
 * more than a schema can; a test holds the two together.
 */
export const transactionForm = named(
  "Transaction",
  z.looseObject({
    id: z.string().optional(),
    asOf: z.string().describe("the day whose law and lists are asked, `2019-10-09`"),
    transaction: z.string().describe(`one of ${TRANSACTION_KINDS.join(", ")}`),
    item: z.looseObject({
      eccn: z.string().describe("an ECCN, EAR99, or unknown"),
      eccnParagraph: z.string().nullable().optional(),
      origin: z.string().optional(),
      description: z.string().optional(),
      kind: z.enum(["commodity", "software", "technology"]).optional(),
      usContentPct: z.number().nullable().optional(),
      valueUsd: z.number().nullable().optional(),
      htsCode: z.string().nullable().optional(),
      intangible: z.boolean().optional(),
    }),
    parties: z.array(party),
    destination: z.string(),
    region: z.string().optional(),
    endUse: z.string().nullable().optional(),
    facts: z.record(z.string(), z.unknown()).optional().describe("what else is known; null says: asked, nobody knows"),
  }),
);

/** A question as it arrives: anything at all, for the reader to judge. In the API document it has the form above. */
export const question = z.unknown().refine((q) => q !== undefined, { error: "a transaction is needed" });
