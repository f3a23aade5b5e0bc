import type { PlaceCode } from "../../../src/vocabulary/index.ts";
import { trimmed } from "./name-boundary.ts";
import { placeIn } from "./places.ts";

/** One address as printed, with the country it stands in. */
export interface PrintedAddress {
  readonly text: string;
  readonly country?: PlaceCode;
}

const SEE_ALSO =
  /\(?\s*See (?:also )?(?:the )?(?:alternate |alternative |additional |also |other )?(?:address(?:es)?|entr(?:y|ies)) (?:located |listed )?(?:under|in) ([^()]*(?:\([^()]*\)[^()]*)*)\)?\.?/gi;
const LABEL = /^(?:Alt(?:ernate)?\.? )?Address(?:es)?(?: for [^:]{1,80})?:\s*/i;
/** Signs between two addresses: an "and" of the editors, a semicolon, a line that opens with a label. */
const BETWEEN = /[,;.]?\s*⟦and⟧\s*|;\s*and\s*(?=\S)|;\s*\n?\s*|,\s*and\s*\n|\n(?=(?:Alt\.? |Alternate )?Address)/i;
/** A plain "and" behind a country begins the next address. */
const AFTER_COUNTRY =
  /(?<=\b(?:China|Hong Kong|Taiwan|Russia|Turkey|Iran|Pakistan|India|Afghanistan|Singapore|Malaysia|U\.A\.E\.|United Arab Emirates)(?: \d{5,6})?),? and (?=[A-Z0-9#])/;

/** Takes the references to other groups, `(See alternate addresses under Pakistan)`, out of a cell. */
export function takeSeeAlso(text: string): { readonly seeAlso: readonly string[]; readonly rest: string } {
  const seeAlso: string[] = [];
  const rest = text.replace(SEE_ALSO, (_, places: string) => {
    seeAlso.push(trimmed(places.replace(/⟦and⟧/g, "and")));
    return " ";
  });
  return { seeAlso, rest: rest.trim() };
}

/**
 * Splits the address part of a cell. `heading` is the country of the row's group: an address that names no country of
 * its own stands there.
 */
export function readAddresses(text: string, heading: PlaceCode | undefined): readonly PrintedAddress[] {
  return text
    .split(BETWEEN)
    .flatMap((part) => part.split(AFTER_COUNTRY))
    .map((part) =>
      trimmed(
        part
          .replace(/^\s*(?:⟦and⟧|and)\s+/i, "")
          .trim()
          .replace(LABEL, "")
          .replace(/\n/g, " "),
      ),
    )
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .map((part): PrintedAddress => {
      const country = placeIn(part) ?? heading;
      return country === undefined ? { text: part } : { text: part, country };
    });
}
