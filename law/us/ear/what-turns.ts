/**
 * What the rules of this regulation look for in the name of a party, in a stated use and in the value of an order. Every
 * other name or use is only quoted, and two values between the same two amounts are alike: so an answer given for one order holds for the next.
 */
import { uaeParties, usesSpokenOf } from "./740-exceptions/index.ts";
import { namesOfUsersThatTell, usesThatTell as usesOfPart744 } from "./744-end-user-and-end-use/index.ts";
import { allEccns, entryVersions, POLICE } from "./774-commerce-control-list/index.ts";

/** Parties named in Supplement No. 8 to Part 740, told by the first word of each of their names: rather too many than one too few. */
const UAE = new RegExp(
  `^(?:${[
    ...new Set(
      uaeParties.flatMap((p) =>
        p.name
          .toLowerCase()
          .split(/d\/b\/a\/?|, including/)
          .flatMap((n) => n.match(/[a-z0-9]+/) ?? []),
      ),
    ),
  ].join("|")})\\b`,
  "i",
);

/** Names that some rule looks for: Part 744, Supplement No. 8 to Part 740, police in the rows of the Commerce Control List. */
export const namesThatTell: readonly RegExp[] = [...namesOfUsersThatTell, POLICE, UAE];

/** Words of a stated use, or of a description and a use together, that some rule looks for. */
export const usesThatTell: readonly RegExp[] = [...usesOfPart744, ...usesSpokenOf(), POLICE];

/** The lowest level of controlled U.S. content that counts, in percent of value, 15 CFR 734.4(c). */
export const LOWEST_CONTENT_PERCENT = 10;

/**
 * The retail value of a gift parcel, 15 CFR 740.12(a), the value below which no filing is needed, 15 CFR 758.1(b), and those
 * from which Congress is told, 15 CFR 743.5 and 743.6.
 */
const IN_SECTIONS = [800, 2500, 4_000_000, 14_000_000, 25_000_000];

/** Every amount, in U.S. dollars, that a value is held against; those of License Exception LVS stand in the entries. */
export const amountsThatTell = (): readonly number[] => {
  const ofEntries = allEccns().flatMap((eccn) =>
    entryVersions(eccn).flatMap((e) => [...(e.lvs?.open ?? []), ...(e.lvs?.closed ?? [])].flatMap((p) => p.usd ?? [])),
  );
  return [...new Set([...IN_SECTIONS, ...ofEntries])].sort((a, b) => a - b);
};
