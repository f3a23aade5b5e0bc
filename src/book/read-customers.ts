import { LONGEST_NAME, present, quoted, type Share } from "../vocabulary/index.ts";
import type { Customer, Holding } from "./book.ts";
import type { RowReader } from "./row-reader.ts";

/** A customer with the owner its own row states. */
export interface CustomerRow {
  readonly customer: Customer;
  readonly holding?: Holding;
}

/** Reads the row the reader stands on. */
export function readCustomer(row: RowReader): CustomerRow | undefined {
  const [id, name] = [row.need("customer_id"), row.need("name")];
  const country = row.place("country", true);
  if (name !== undefined && !/[\p{L}\p{N}]/u.test(name))
    row.trouble("name", "party/name-empty", `${quoted(name)} holds no letter and no digit`, "give the full name");
  for (const column of ["name", "name_local"]) tooLong(row, column, row.text(column));
  const owner = row.text("parent_name");
  const share = owner === undefined ? undefined : shareOf(row, "parent_share_pct");
  if (id === undefined || name === undefined || country === undefined || !row.sound) return undefined;
  const others = [row.text("name_local"), ...(row.text("aliases") ?? "").split(";").map((a) => a.trim())];
  const otherNames = [...new Set(others.filter((n) => n !== undefined && n !== "" && n !== name))] as string[];
  const rest = present({ address: row.text("address"), city: row.word("city"), segment: row.word("segment") });
  return {
    customer: { id, name, otherNames, country, ...rest },
    ...(owner !== undefined && share ? { holding: { of: id, owner, share } } : {}),
  };
}

/** A name that could not be looked up whole is set aside here, where somebody sees it, and never passes as not touched. */
function tooLong(row: RowReader, column: string, name: string | undefined): void {
  if (name === undefined || name.length <= LONGEST_NAME) return;
  const because = `the name has ${name.length} characters, more than ${LONGEST_NAME}; it would not be looked up in part`;
  row.trouble(column, "party/name-too-long", because, "give the name alone, without address or remarks");
}

/** A share of which nobody stated a percentage may be anything. */
function shareOf(row: RowReader, column: string): Share | undefined {
  const exact = row.number(column, 0, 100, false);
  if (exact !== undefined) return { low: exact, high: exact };
  return row.sound ? { low: 0, high: 100 } : undefined;
}

/** Reads a row of the table of owners. */
export function readHolding(row: RowReader): Holding | undefined {
  const [of, owner] = [row.need("of"), row.need("owner")];
  const ownerCountry = row.place("owner_country", false);
  const exact = row.number("share_pct", 0, 100, false);
  const low = exact ?? row.number("share_low_pct", 0, 100, false) ?? 0;
  const high = exact ?? row.number("share_high_pct", 0, 100, false) ?? 100;
  if (low > high)
    row.trouble("share_low_pct", "book/share-crossed", `at least ${low} and at most ${high}`, "exchange the two");
  if (of === undefined || owner === undefined || !row.sound) return undefined;
  return { of, owner, share: { low, high }, ...present({ ownerCountry }) };
}
