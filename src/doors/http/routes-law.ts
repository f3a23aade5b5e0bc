import { z } from "zod";
import { findControlEntries, lawSection, lawTree, legalDate, today, upTo } from "../../operations/index.ts";
import { NOTHING, type Route, route } from "./route.ts";
import { atlasRoutes } from "./routes-atlas.ts";
import { changeRoutes } from "./routes-changes.ts";
import { lawSectionShape, lawTreeShape, proposedEntries } from "./shapes-of-content.ts";

const reading = { method: "GET", operation: "law", effect: "read" } as const;

/** Law: the tree, a section, entries of the control list, and what there is to browse. */
export const lawRoutes: readonly Route[] = [
  route(
    {
      ...reading,
      path: "/api/v1/law",
      summary: "The rulebook as a tree: parts, sections, rules with their versions.",
      asks: NOTHING,
      answers: lawTreeShape,
    },
    ({ desk }) => lawTree(desk),
  ),
  route(
    {
      ...reading,
      path: "/api/v1/law/section",
      summary: "One section: versions with dates and citations, the facts it asks for, worked examples.",
      asks: z.strictObject({ id: z.string().describe("a section as the tree spells it") }),
      answers: lawSectionShape,
    },
    ({ desk, law }, { id }) => lawSection(desk, law, id),
  ),
  route(
    {
      ...reading,
      path: "/api/v1/law/eccn",
      summary: "Entries of the control list for a number or for words: proposed, never decided; a person classifies.",
      asks: z.strictObject({
        q: z.string().min(1).max(400).describe("a number, or words for the item"),
        asOf: legalDate.optional(),
        limit: upTo(100).default(20),
      }),
      answers: proposedEntries,
    },
    ({ desk, law }, { q, asOf, limit }) => findControlEntries(law, q, asOf ?? today(desk), limit),
  ),
  ...atlasRoutes,
  ...changeRoutes,
];
