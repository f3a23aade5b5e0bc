/**
 * 15 CFR 748.5(c)–(f): the parties to the transaction. Purchaser: buys the item abroad, usually no bank, forwarder or
 * go-between. Intermediate consignee: acts as an agent and takes possession so that the item reaches the ultimate
 * consignee; may be a bank or a forwarding agent. Ultimate consignee: the principal abroad who receives the item.
 * End user: who receives and uses it in the end. Sections of Part 744 speak of parties "as described in" these
 * paragraphs; a seller, a licensor or a bank that only lends money is none of them.
 */
import { type Asking, type FactDeclaration, fact } from "../../../../src/authoring/index.ts";
import type { Citation, Party, PartyRole } from "../../../../src/vocabulary/index.ts";

/** The paragraph that describes a role. */
const DESCRIBED: ReadonlyArray<readonly [PartyRole, string, Citation]> = [
  ["purchaser", "purchaser", "15 CFR 748.5(c)"],
  ["intermediate_consignee", "intermediate consignee", "15 CFR 748.5(d)"],
  ["ultimate_consignee", "ultimate consignee", "15 CFR 748.5(e)"],
  ["end_user", "end user", "15 CFR 748.5(f)"],
];

/** Roles that become an intermediate consignee when the party acts as an agent and takes possession. */
const MAY_TAKE_POSSESSION: readonly PartyRole[] = ["freight_forwarder", "carrier", "financing_bank", "broker", "other"];

/** The part a party plays, seen from 748.5. */
export type PartyDescription =
  | { readonly described: true; readonly roles: readonly PartyRole[]; readonly words: string; readonly by: Citation }
  | { readonly described: false; readonly words: string; readonly asks?: FactDeclaration };

/** Does a forwarder, carrier, bank or broker take possession of the items as an agent? Asked for one party. */
export function takesPossession(party: Party): FactDeclaration {
  return fact(
    `takesPossession:${party.name}`,
    `does ${party.name} act as an agent abroad and take possession of the items to deliver them to the ultimate consignee?`,
    "exporter",
  );
}

const byRoles = new WeakMap<Party["roles"], PartyDescription | "none">();

/** What the roles say by themselves; `none` when the paragraphs describe none of them. */
function describeRoles(roles: Party["roles"]): PartyDescription | "none" {
  const found = DESCRIBED.filter(([role]) => roles.includes(role));
  const [first] = found;
  if (first === undefined) return "none";
  return {
    described: true,
    roles: found.map(([role]) => role),
    words: found.map(([, words]) => words).join(" and "),
    by: first[2],
  };
}

/** Is the party one of those described in 748.5(c) to (f)? */
export function describe748(q: Asking, party: Party): PartyDescription {
  const told = byRoles.get(party.roles) ?? describeRoles(party.roles);
  byRoles.set(party.roles, told);
  if (told !== "none") return told;
  const words = party.roles.map((r) => r.replaceAll("_", " ")).join(" and ") || "party without a stated role";
  if (!party.roles.some((r) => MAY_TAKE_POSSESSION.includes(r))) return { described: false, words };
  const asks = takesPossession(party);
  if (q.fact(asks.name) !== true) return { described: false, words, ...(q.fact(asks.name) === false ? {} : { asks }) };
  return {
    described: true,
    roles: ["intermediate_consignee"],
    words: `${words} that takes possession`,
    by: "15 CFR 748.5(d)",
  };
}
