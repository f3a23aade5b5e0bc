/** Entries and their names, as columns. */
import { type Columns, LIST_MARK, NEVER } from "./columns.ts";
import { growingBytes, growingInts } from "./growing.ts";
import { dayNumber, NAME_ROLES, NAMED_KINDS, type NamedEntry } from "./listing.ts";
import { TextCollector } from "./text-pool.ts";

/** Entries, in the order given. */
export class EntryColumns {
  private readonly ids = new TextCollector();
  private readonly kinds = growingBytes();
  private readonly countries = growingInts();
  private readonly countryLists = new TextCollector();

  add({ id, kind, countries }: NamedEntry): number {
    this.kinds.push(NAMED_KINDS.indexOf(kind));
    this.countries.push(this.countryLists.intern(countries.join(LIST_MARK)));
    return this.ids.add(id);
  }

  columns(): Columns["entries"] {
    return {
      ids: this.ids.pooled(),
      kinds: this.kinds.cut(),
      countries: this.countries.cut(),
      countryLists: this.countryLists.pooled(),
    };
  }
}

/** Names, in the order given. */
export class NameColumns {
  private readonly texts = new TextCollector();
  private readonly entries = growingInts();
  private readonly roles = growingBytes();
  private readonly from = growingInts();
  private readonly until = growingInts();

  add(entry: number, { text, role, from, until }: NamedEntry["names"][number]): number {
    this.entries.push(entry);
    this.roles.push(NAME_ROLES.indexOf(role));
    this.from.push(from === undefined ? 0 : dayNumber(from));
    this.until.push(until === undefined ? NEVER : dayNumber(until));
    return this.texts.add(text);
  }

  columns(): Columns["names"] {
    return {
      texts: this.texts.pooled(),
      entries: this.entries.cut(),
      roles: this.roles.cut(),
      from: this.from.cut(),
      until: this.until.cut(),
    };
  }
}
