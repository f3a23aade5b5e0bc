import type { PlaceCode } from "../../../src/vocabulary/index.ts";
import { type PrintedAddress, readAddresses, takeSeeAlso } from "./addresses.ts";
import { announcedGroup, inlineAlias, type OtherName, takeParenthesis } from "./alias-groups.ts";
import { meantAliases, ownNames } from "./corrections.ts";
import { splitName, trimmed } from "./name-boundary.ts";

/** One party as the entity cell prints it. */
export interface PrintedParty {
  /** Empty for an entry that lists an address only. */
  readonly name: string;
  readonly otherNames: readonly OtherName[];
  readonly addresses: readonly PrintedAddress[];
  readonly seeAlso: readonly string[];
  /** Number of aliases announced where it is not the number printed. */
  readonly miscounted?: { readonly announced: number; readonly printed: number };
  /** Words of the row that say whom it means. */
  readonly remark?: string;
  /** Number of an entry that lists an address only, `Address 04`. */
  readonly addressNumber?: string;
}

type Names = Pick<PrintedParty, "name" | "otherNames" | "miscounted" | "remark"> & { readonly after: string };

/** The names meant by one alias of the row: enumerated corrections, and former names in parentheses behind it. */
function namesMeant(other: OtherName): readonly OtherName[] {
  return meantAliases(other).flatMap((one) => {
    const { names, rest } = takeParenthesis(one.text);
    return [{ ...one, text: trimmed(rest) }, ...names];
  });
}

/** Groups that follow each other, `a.k.a., the following …: —A. f.k.a., the following …: —B.` */
function announcedNames(text: string): Names | undefined {
  const first = announcedGroup(text);
  if (first === undefined) return undefined;
  const { names: inParentheses, rest } = takeParenthesis(first.before);
  const otherNames = [...inParentheses, ...first.names];
  let { after } = first;
  let announced = first.declared;
  for (
    let next = announcedGroup(after);
    next !== undefined && next.before.trim().length < 3;
    next = announcedGroup(after)
  ) {
    otherNames.push(...next.names);
    announced = announced === undefined || next.declared === undefined ? undefined : announced + next.declared;
    after = next.after;
  }
  const printed = otherNames.length - inParentheses.length;
  const names = { name: trimmed(rest), otherNames, after };
  return announced === undefined || announced === printed ? names : { ...names, miscounted: { announced, printed } };
}

/** A name with an alias in the sentence, or alone. */
function sentenceNames(text: string): Names {
  const { names, rest } = takeParenthesis(text);
  if (names.length === 0) {
    const inline = inlineAlias(text);
    if (inline !== undefined) return { name: trimmed(inline.before), otherNames: inline.names, after: inline.after };
  }
  const split = splitName(rest);
  return { name: split.name, otherNames: names, after: split.rest };
}

/** Reads the part of an entity cell that speaks of one party. `heading` is the country of the row's group. */
export function readParty(text: string, heading: PlaceCode | undefined): PrintedParty {
  const { seeAlso, rest } = takeSeeAlso(text);
  const numbered = /^Address (\d+),\s*/.exec(rest);
  if (numbered?.[1] !== undefined) {
    const addresses = readAddresses(rest.slice(numbered[0].length), heading);
    return { name: "", otherNames: [], addressNumber: numbered[1], addresses, seeAlso };
  }
  const { after, ...names } = ownNames(rest) ?? announcedNames(rest) ?? sentenceNames(rest);
  const addresses = readAddresses(after.replace(/^and to include the following addresses[^:]*:\s*/, ""), heading);
  return { ...names, otherNames: names.otherNames.flatMap(namesMeant), addresses, seeAlso };
}
