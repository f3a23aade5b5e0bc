import type { ListEntry } from "../../vocabulary/index.ts";

/** A listed party as the demonstration needs it. */
export interface ListedCompany {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string;
  /** First day on the list, or the two days it lies between. */
  readonly from: string;
}

const PERSON = /\b(Mr|Mrs|Dr|Engineer|Haji)\b|^[A-Z][a-z]+( [A-Z][a-z]+){1,2}$/;
const COMPANY =
  /\b(Ltd|Limited|Co\.|Company|Inc|Corp|Corporation|GmbH|LLC|JSC|Institute|University|Technology|Technologies|Trading|Bureau|FZE|FZCO|Group|Electronics)\b/i;

/** Does a name read like a company's? */
export const readsLikeCompany = (name: string): boolean => COMPANY.test(name) && !PERSON.test(name) && name.length < 90;

/** The named organizations of a list, in its order. */
export function listedCompanies(entries: readonly ListEntry[]): ListedCompany[] {
  return entries.flatMap((e): ListedCompany[] => {
    const [first, ...others] = e.names;
    const country = e.countries[0];
    if (first === undefined || country === undefined) return [];
    const { notBefore, notAfter } = e.firstDayBetween ?? {};
    const from = e.period.from ?? (notBefore && notAfter ? `${notBefore}/${notAfter}` : "");
    return [{ id: e.id, name: first.text, aliases: others.map((n) => n.text), country, from }];
  });
}

/** The addresses a list names without a party. */
export function listedAddresses(
  entries: readonly ListEntry[],
): { id: string; text: string; country: string; from: string }[] {
  return entries
    .filter((e) => e.names.length === 0 || e.kind === "address")
    .flatMap((e) => {
      const [address] = e.addresses;
      const country = address?.country ?? e.countries[0];
      return address && country ? [{ id: e.id, text: address.text, country, from: e.period.from ?? "" }] : [];
    });
}
