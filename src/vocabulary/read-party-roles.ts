import { asWord, type Fields, type JsonObject } from "./input-fields.ts";
import { PARTY_ROLES, type PartyRole } from "./party.ts";

/** Words of the trade for the roles of {@link PARTY_ROLES}. */
const OTHER_WORDS: Readonly<Record<string, PartyRole>> = {
  buyer: "purchaser",
  purchasing_agent: "purchaser",
  buying_agent: "purchaser",
  customer: "purchaser",
  consignee: "ultimate_consignee",
  importer: "ultimate_consignee",
  recipient: "ultimate_consignee",
  transferee: "ultimate_consignee",
  distributor: "ultimate_consignee",
  reseller: "ultimate_consignee",
  enduser: "end_user",
  user: "end_user",
  forwarder: "freight_forwarder",
  forwarding_agent: "freight_forwarder",
  logistics_provider: "freight_forwarder",
  warehouse: "freight_forwarder",
  shipping_line: "carrier",
  bank: "financing_bank",
  lender: "financing_bank",
  financier: "financing_bank",
  guarantor: "financing_bank",
  letter_of_credit_bank: "financing_bank",
  insurance: "insurer",
  underwriter: "insurer",
  intermediary_consignee: "intermediate_consignee",
  intermediary: "intermediate_consignee",
  supplier: "seller",
  vendor: "seller",
  reexporter: "exporter",
  re_exporter: "exporter",
  transferor: "exporter",
  shipper: "exporter",
  consignor: "exporter",
  sender: "exporter",
  agent: "broker",
  customs_broker: "broker",
  notify_party: "other",
  owner: "other",
  parent: "other",
  employer: "other",
  designer: "other",
  developer: "other",
  software_developer: "other",
  integrator: "other",
  lessor: "other",
  vessel_owner: "other",
  lessee: "end_user",
  operator: "end_user",
  employee: "end_user",
  foreign_national: "end_user",
};

/** The roles stated for a party, each once; words nobody understands become troubles. */
export function readRoles(input: JsonObject, at: string, fields: Fields): PartyRole[] {
  const stated = input.roles === undefined ? [input.role] : fields.list(input.roles, `${at}.roles`);
  const roles = stated.map((r) => {
    const word = asWord(r);
    const role = typeof word === "string" ? (OTHER_WORDS[word] ?? word) : word;
    return fields.oneOf(role, PARTY_ROLES, `${at}.role`, "party/unknown-role");
  });
  return [...new Set(roles.filter((r) => r !== undefined))];
}
