import { z } from "zod";
import {
  diffOfEditions,
  editionsOnShelf,
  legalDate,
  listDay,
  listTimeline,
  showListed,
  statusOfLists,
} from "../../operations/index.ts";
import { ok } from "../../vocabulary/index.ts";
import { NOTHING, type Route, route } from "./route.ts";
import { dayOfLists, editionDiff, editions, listStatuses, shownEntries, timelines } from "./shapes-of-content.ts";

const reading = { method: "GET", operation: "lists", effect: "read" } as const;
const source = z.string().describe("a source that GET /lists names");
const edition = z.string().describe("an edition, or the beginning of its id; `SOURCE@ID` where two sources share it");

/** Lists: status, editions, difference, entries, timeline. */
export const listRoutes: readonly Route[] = [
  route(
    {
      ...reading,
      path: "/api/v1/lists",
      summary: "Every source: the edition in force, its age, what is held.",
      asks: NOTHING,
      answers: listStatuses,
    },
    async ({ desk }) => ok({ sources: await statusOfLists(desk) }),
  ),
  route(
    {
      ...reading,
      path: "/api/v1/lists/editions",
      summary: "Editions on the shelf, oldest first.",
      asks: z.strictObject({ source: source.optional() }),
      answers: editions,
    },
    async ({ desk }, asked) => ok({ editions: await editionsOnShelf(desk, asked.source) }),
  ),
  route(
    {
      ...reading,
      path: "/api/v1/lists/diff",
      summary: "What one edition changes in another.",
      asks: z.strictObject({ from: edition, to: edition }),
      answers: editionDiff,
    },
    async ({ desk }, { from, to }) => {
      const diff = await diffOfEditions(desk, from, to);
      return diff.ok ? ok({ from, to, ...diff.value, same: diff.value.same.length }) : diff;
    },
  ),
  route(
    {
      ...reading,
      path: "/api/v1/lists/timeline",
      summary: "Additions and removals of each list of a source, by day of law.",
      asks: z.strictObject({ source }),
      answers: timelines,
    },
    ({ desk }, asked) => listTimeline(desk, asked.source),
  ),
  route(
    {
      ...reading,
      path: "/api/v1/lists/day",
      summary: "Who came onto the lists of a source on a day, and who left.",
      asks: z.strictObject({ source, on: legalDate }),
      answers: dayOfLists,
    },
    ({ desk }, { source: from, on }) => listDay(desk, from, on),
  ),
  route(
    {
      ...reading,
      path: "/api/v1/entries/{id}",
      summary: "Everything known of one entry, with its dates and wordings.",
      asks: z.strictObject({ id: z.string() }),
      answers: shownEntries,
    },
    async ({ desk }, { id }) => {
      const shown = await showListed(desk, id);
      return shown.ok ? ok({ shown: shown.value }) : shown;
    },
  ),
];
