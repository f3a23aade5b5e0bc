/**
 * 15 CFR 743.5 and 743.6: before it issues certain licenses BIS notifies Congress, so the application carries the signed
 * contract. 743.5: 600 Series Major Defense Equipment of $25,000,000 or more to Country Group A:5, $14,000,000 or more
 * elsewhere. 743.6, from 2022-07-18 to 2025-09-29 (87 FR 32983; removed by 90 FR 47170): semi-automatic firearms (0A501.a,
 * from 2024-05-30 0A506 and 0A507) of $4,000,000 or more outside A:5 and A:6, and to Mexico, South Africa and Turkey.
 */
import type { Duty, FilingAsking } from "../../../../src/authoring/index.ts";
import { day } from "../../../../src/vocabulary/index.ts";
import { destinationIn, destinationIs } from "../738-country-chart/index.ts";

const MILLION = 1_000_000;
const FIREARMS_FROM = day("2022-07-18");
const ENTRIES_FROM = day("2024-05-30");
const FIREARMS_UNTIL = day("2025-09-30");

const NONE: readonly string[] = [];

/** Is a license for an export needed, of at least so much, or of a value nobody stated? */
function asksLicense(q: FilingAsking, least: number): boolean {
  const { kind, item } = q.transaction;
  return q.outcome === "license_required" && kind === "export" && (item.valueUsd ?? least) >= least;
}

const notice = (what: string, least: number, by: string): string =>
  `${what} of $${least / MILLION} million or more under one contract: the application carries the signed contract, and BIS notifies Congress before a license is issued (${by})`;

/** 743.5. */
export const majorDefenseEquipment: Duty = {
  section: "15 CFR 743.5",
  title: "notice to Congress of 600 Series Major Defense Equipment",
  told: (q) => {
    if (!/^\d[A-E]6\d\d$/.test(q.transaction.item.classification.code)) return NONE;
    const least = (destinationIn(q, "A:5") ? 25 : 14) * MILLION;
    return asksLicense(q, least) ? [notice("600 Series Major Defense Equipment", least, "743.5")] : NONE;
  },
};

/** 743.6. */
export const semiAutomaticFirearms: Duty = {
  section: "15 CFR 743.6",
  title: "notice to Congress of semi-automatic firearms, until 2025-09-29",
  told: (q) => {
    const { code } = q.transaction.item.classification;
    if (!code.startsWith("0A50") || q.on < FIREARMS_FROM || q.on >= FIREARMS_UNTIL) return NONE;
    const firearm = q.on < ENTRIES_FROM ? code === "0A501" : code === "0A506" || code === "0A507";
    const there = destinationIs(q, "MX", "ZA", "TR") || !destinationIn(q, "A:5", "A:6");
    return firearm && there && asksLicense(q, 4 * MILLION)
      ? [notice("semi-automatic firearms", 4 * MILLION, "743.6")]
      : NONE;
  },
};
