/** Features of the whole names and of what is known besides them: legal form, initials, kind, country, role. */
import { AT, type FeatureVector } from "./feature-names.ts";
import type { NamedKind, NameRole } from "./listing.ts";
import type { View } from "./views.ts";

/** What is compared besides the words. */
export interface Circumstances {
  queryKind: NamedKind | undefined;
  listedKind: NamedKind;
  queryCountries: readonly string[];
  listedCountries: readonly string[];
  role: NameRole;
}

/** Writes them; `arabic` says that some word of the query is in Arabic script. */
export function wholeFeatures(f: FeatureVector, view: View, listed: View, about: Circumstances, arabic: boolean): void {
  f[AT.legalForm] = legalForm(view.legal, listed.legal);
  f[AT.acronym] = acronym(view, listed);
  f[AT.viewPart] = (view.kind === "whole" ? 0 : 1) + (listed.kind === "whole" ? 0 : 2);
  f[AT.outsideQuery] = Math.min(3, view.outside);
  f[AT.outsideListed] = Math.min(3, listed.outside);
  f[AT.beginning] = beginning(view.letters, listed.letters);
  f[AT.weakName] = about.role === "weak-alias" ? 1 : 0;
  f[AT.kind] = kinds(kindOf(about.queryKind, view), kindOf(about.listedKind, listed));
  f[AT.country] = countries(about.queryCountries, about.listedCountries);
  f[AT.queryWords] = Math.min(8, view.tellingWords);
  f[AT.listedWords] = Math.min(8, listed.tellingWords);
  f[AT.lettersShorter] = Math.min(24, view.squashed.length, listed.squashed.length);
  f[AT.otherScript] = arabic ? 1 : 0;
}

/** The kind as told, or as the name tells: what has a legal form is an organization. */
function kindOf(told: NamedKind | undefined, view: View): NamedKind | undefined {
  if (told !== undefined && told !== "unknown") return told;
  return view.legal.length > 0 ? "organization" : told;
}

/** 1 the same, 0 different, one half where either is not known. */
function kinds(query: NamedKind | undefined, listed: NamedKind | undefined): number {
  return query === undefined || query === "unknown" || listed === undefined || listed === "unknown"
    ? 0.5
    : query === listed
      ? 1
      : 0;
}

function countries(query: readonly string[], listed: readonly string[]): number {
  return query.length === 0 || listed.length === 0 ? 0.5 : query.some((c) => listed.includes(c)) ? 1 : 0;
}

/** How much of the listed letters the query is, where it breaks off in the middle: 0 unless the one begins the other, 1 where equal. */
function beginning(query: string, listed: string): number {
  if (query === listed) return 1;
  return query.length >= 8 && listed.length > query.length && listed.startsWith(query)
    ? query.length / listed.length
    : 0;
}

function legalForm(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 && b.length === 0) return 0.75;
  if (a.length === 0 || b.length === 0) return 0.5;
  return a.some((form) => b.includes(form)) ? 1 : 0.25;
}

/** Where one side is the initials of the other: their number over eight; 0 otherwise. */
function acronym(query: View, listed: View): number {
  return Math.max(lettersMet(query.shortForms, listed.acronyms), lettersMet(listed.shortForms, query.acronyms)) / 8;
}

function lettersMet(forms: readonly string[], acronyms: readonly string[]): number {
  if (forms.length === 0 || acronyms.length === 0) return 0;
  for (const form of forms) if (acronyms.includes(form)) return form.length;
  return 0;
}
