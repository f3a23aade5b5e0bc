import { z } from "zod";
import { LONGEST_NAME } from "../matching/index.ts";
import { readLegalDate } from "../vocabulary/index.ts";

/** Every shape that the API document names; a shape registered here becomes a component of that document. */
export const shapes = z.registry<{ id: string }>();

const byName = new Map<string, z.ZodType>();

/** Names a shape in the API document. */
export function named<S extends z.ZodType>(id: string, shape: S): S {
  shapes.add(shape, { id });
  byName.set(id, shape);
  return shape;
}

/** The shape that the API document calls by a name. */
export const shapeNamed = (id: string): z.ZodType | undefined => byName.get(id);

/** A calendar day of law. */
export const legalDate = z
  .string()
  .transform((text, ctx) => {
    const read = readLegalDate(text);
    if (read.ok) return read.value;
    for (const trouble of read.troubles)
      ctx.addIssue({ code: "custom", message: trouble.because, params: { trouble }, input: text });
    return z.NEVER;
  })
  .describe("a calendar day, `2019-10-09`");

/** A name to be screened; longer ones are refused by the engine, never cut. */
export const partyName = z.string().describe(`a name in any script, up to ${LONGEST_NAME} characters`);

/** How many of something. Comes as text in an address, as a number in JSON. */
export const upTo = (most: number) => z.coerce.number().int().min(1).max(most).describe(`from 1 to ${most}`);

/** A switch in an address. */
export const flag = z.stringbool().describe("`true` or `false`");

/** A score from 0 to 1. */
export const score = z.coerce.number().min(0).max(1).describe("from 0 to 1");
