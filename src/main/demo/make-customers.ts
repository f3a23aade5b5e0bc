import { type Chance, later } from "./chance.ts";
import { CLERKS } from "./clerks.ts";
import type { ListedCompany } from "./listed-companies.ts";
import { readsLikeCompany } from "./listed-companies.ts";
import type { Row } from "./make-goods.ts";
import { CITY, COUNTRY, FORMS, HAN, HEAD, HELD, LOCAL_ONLY, NEAR, TAIL, TRADE, WANTED } from "./people.table.ts";

/** A customer as the orders need it. */
export interface DemoCustomer {
  readonly id: string;
  readonly country: string;
  readonly segment: string;
}

/** The customers, who owns them, and what is true of each. */
export interface People {
  readonly customers: readonly Row[];
  readonly truth: readonly Row[];
  readonly owners: readonly Row[];
  readonly known: readonly DemoCustomer[];
  /** Those who order most, the first above all. */
  readonly hot: readonly string[];
}

interface NewCustomer {
  readonly name: string;
  readonly local?: string;
  readonly country: string;
  readonly segment: string;
  readonly address?: string;
  readonly parent?: string;
  readonly share?: number;
  readonly label?: string;
  readonly party?: { readonly id: string; readonly name: string; readonly from: string };
  readonly how?: string;
}

/** What the customers are drawn from. */
export interface ListedWorld {
  readonly companies: readonly ListedCompany[];
  readonly addresses: readonly {
    readonly id: string;
    readonly text: string;
    readonly country: string;
    readonly from: string;
  }[];
}

/** Makes customers: listed ones under every kind of name, owned ones, near misses, and everyone else. */
export function makeCustomers(chance: Chance, count: number, listed: ListedWorld): People {
  const register = new Register(chance);
  const companies = listed.companies.filter((c) => readsLikeCompany(c.name));
  const named = (text: string): ListedCompany => {
    const found =
      listed.companies.find((c) => c.name === text) ??
      listed.companies.find((c) => c.name.toLowerCase().includes(text.toLowerCase()));
    if (found === undefined) throw new Error(`not on the shipped list: ${text}`);
    return found;
  };
  const wanted = WANTED.map((text) => {
    const party = named(text);
    const segment = /Bureau|College/.test(text) ? "government" : "camera-oem";
    return register.listed(party.name, party, segment, "listed-exact", "name as printed in the list");
  });
  for (const party of chance.shuffled(companies).slice(0, 37))
    register.listed(party.name, party, "distributor", "listed-exact", "name as printed in the list");
  addAliases(chance, register, companies);
  addVariants(chance, register, companies, WANTED.slice(0, 11).map(named));
  for (const [local, text] of LOCAL_ONLY)
    register.listed(local, named(text), "camera-oem", "listed-variant", "Chinese name only", local);
  for (const { text, country, id, from } of listed.addresses.slice(0, 2))
    register.add({
      ...register.invented(country),
      country,
      address: text,
      label: "listed-address",
      party: { id, name: text, from },
      how: "at an address the list names",
    });
  addHeld(register, named);
  for (const name of NEAR)
    register.add({
      name,
      country: countryOfNear(name),
      segment: "electronics-oem",
      label: "near-miss",
      how: "invented; must not be stopped",
    });
  addEveryoneElse(chance, register, count);
  return { ...register.tables(), hot: [0, 1, 8, 2].flatMap((i) => wanted[i] ?? []) };
}

function addAliases(chance: Chance, register: Register, companies: readonly ListedCompany[]): void {
  const usable = (c: ListedCompany) => c.aliases.find((a) => readsLikeCompany(a) && a.length > 8);
  for (const party of chance.shuffled(companies.filter((c) => usable(c))).slice(0, 14))
    register.listed(usable(party) ?? party.name, party, "distributor", "listed-alias", "an alias printed in the list");
}

function addVariants(
  chance: Chance,
  register: Register,
  companies: readonly ListedCompany[],
  first: readonly ListedCompany[],
): void {
  const targets = [...first, ...chance.shuffled(companies)].slice(0, 44);
  targets.forEach((party, i) => {
    const clerk = CLERKS[i % CLERKS.length];
    const name = clerk?.types(party.name).trim();
    if (clerk && name && name !== party.name) register.listed(name, party, "distributor", "listed-variant", clerk.how);
  });
}

/** Customers held by listed parties: directly on both sides of one half, by an unknown share, and through a holding. */
function addHeld(register: Register, named: (text: string) => ListedCompany): void {
  for (const [text, share] of HELD) {
    const party = named(text);
    register.add({
      ...register.invented("CN"),
      country: "CN",
      segment: "integrator",
      local: register.localName("CN"),
      parent: party.name,
      share,
      label: share >= 50 ? "owned-50-or-more" : "owned-below-50",
      party,
      how: `${share}% held by the listed party`,
    });
  }
  const dahua = named("Dahua Technology");
  register.add({
    ...register.invented("HK"),
    country: "HK",
    segment: "distributor",
    parent: dahua.name,
    label: "owned-share-unknown",
    party: dahua,
    how: "held by the listed party, nobody knows how much",
  });
  const hikvision = named(WANTED[0] ?? "");
  const id = register.add({
    ...register.invented("CN"),
    country: "CN",
    segment: "integrator",
    label: "owned-50-or-more",
    party: hikvision,
    how: "60% held by a holding that the listed party holds to 55%",
  });
  const holding = "Haro Lumvora Holding (HK) Limited";
  register.owners.push(
    { of: id, owner: holding, owner_country: "HK", share_pct: 60 },
    { of: holding, owner: hikvision.name, owner_country: "CN", share_pct: 55 },
  );
}

function addEveryoneElse(chance: Chance, register: Register, count: number): void {
  while (register.size < count - Math.round(count * 0.03)) {
    const country = chance.weighted(COUNTRY);
    const local = chance.happens(0.7) ? register.localName(country) : "";
    const parent = chance.happens(0.08) ? register.invented(country).name : "";
    register.add({ ...register.invented(country), country, local, parent });
  }
  const clean = register.clean();
  while (register.size < count) {
    const c = chance.pick(clean);
    const name = String(c["name"]);
    const again = chance.pick([`${name} `, name.toUpperCase(), name.replace(/[.,]/g, "")]);
    register.add({
      name: again,
      local: String(c["name_local"]),
      country: String(c["country"]),
      segment: String(c["segment"]),
      how: `same firm as ${c["customer_id"]}`,
    });
  }
}

const countryOfNear = (name: string): string =>
  /GmbH|AG$/.test(name)
    ? "DE"
    : /B\.V\./.test(name)
      ? "NL"
      : /Co\., Ltd\.$/.test(name)
        ? "CN"
        : /Private/.test(name)
          ? "IN"
          : /Pty/.test(name)
            ? "AU"
            : /C\.V\./.test(name)
              ? "MX"
              : "US";

/** The customers written down so far. */
class Register {
  readonly owners: Row[] = [];
  readonly #customers: Row[] = [];
  readonly #truth: Row[] = [];
  readonly #known: DemoCustomer[] = [];
  readonly #used = new Set<string>();
  readonly #chance: Chance;

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  get size(): number {
    return this.#customers.length;
  }

  /** Writes a customer down and gives its key. */
  add(c: NewCustomer): string {
    const chance = this.#chance;
    const id = `C-${String(this.size + 1).padStart(5, "0")}`;
    const slug = c.name
      .toLowerCase()
      .normalize("NFKD")
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 24);
    const street = chance.pick([
      "Demo Road",
      "Sample Street",
      "Example Avenue",
      `Test Park, Building ${chance.whole(1, 9)}`,
    ]);
    this.#customers.push({
      customer_id: id,
      name: c.name,
      name_local: c.local ?? "",
      country: c.country,
      city: chance.pick(CITY[c.country] ?? ["Central District"]),
      address: c.address ?? `${chance.whole(1, 990)} ${street}`,
      website: `https://${slug || "demo"}-${this.size + 1}.example`,
      segment: c.segment,
      customer_since: later("2008-01-01", chance.whole(0, 4000)),
      parent_name: c.parent ?? "",
      parent_share_pct: c.share ?? "",
      credit_limit_usd: chance.whole(1, 400) * 5000,
    });
    this.#known.push({ id, country: c.country, segment: c.segment });
    this.#truth.push({
      customer_id: id,
      label: c.label ?? "clean",
      entry_id: c.party?.id ?? "",
      listed_name: c.party?.name ?? "",
      first_listed: c.party?.from ?? "",
      how: c.how ?? "",
    });
    return id;
  }

  listed(name: string, party: ListedCompany, segment: string, label: string, how: string, local = ""): string {
    return this.add({ name, local, country: party.country, segment, label, party, how });
  }

  /** A name nobody has yet. */
  invented(country: string): { name: string; segment: string } {
    const chance = this.#chance;
    for (let tries = 0; ; tries++) {
      // In a book of a hundred thousand, names of two syllables run out.
      const stem = chance.pick(HEAD) + (tries < 8 ? "" : chance.pick(TAIL)) + chance.pick(TAIL);
      const [trade, segment] = chance.pick(TRADE);
      const form = chance.pick(FORMS[country] ?? ["Ltd."]);
      const name = ["PT", "OOO", "AO"].includes(form) ? `${form} ${stem} ${trade}` : `${stem} ${trade} ${form}`;
      if (this.#used.has(name)) continue;
      this.#used.add(name);
      return { name, segment };
    }
  }

  localName(country: string): string {
    const chance = this.#chance;
    const two = () => chance.pick(HAN) + chance.pick(HAN);
    const number = () => chance.whole(10, 99);
    switch (country) {
      case "CN":
        return `演示${two()}${chance.pick(["电子科技", "视觉技术", "智能科技", "安防设备"])}有限公司`;
      case "TW":
        return `演示${two()}科技股份有限公司`;
      case "HK":
        return `演示${two()}（香港）有限公司`;
      case "JP":
        return `デモ${chance.pick(["ビジョン", "テック", "電機", "精工"])}${number()}株式会社`;
      case "KR":
        return `데모${chance.pick(["비전", "테크", "전자"])}${number()} 주식회사`;
      case "RU":
        return `ООО «Демо ${chance.pick(["Оптика", "Вектор", "Сенсор", "Связь"])} ${number()}»`;
      case "AE":
      case "SA":
      case "EG":
        return `شركة ديمو ${chance.pick(["الرؤية", "التقنية", "الأمن"])} ${number()}`;
      default:
        return "";
    }
  }

  clean(): readonly Row[] {
    return this.#customers.filter((_, i) => this.#truth[i]?.["label"] === "clean");
  }

  tables(): Pick<People, "customers" | "truth" | "owners" | "known"> {
    return { customers: this.#customers, truth: this.#truth, owners: this.owners, known: this.#known };
  }
}
