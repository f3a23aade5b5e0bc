/**
 * 15 CFR 743.5 and 743.6: before it issues certain licenses BIS notifies Congress, so the application carries the signed
 * contract. 743.5: 600 Series Major Defense Equipment of $25,000,000 or more to Country Group A:5, $14,000,000 or more
 * elsewhere. 743.6, from 2022-07-18 to 2025-09-29 (87 FR 32983; removed by 90 FR 47170): semi-automatic firearms (0A501.a,
 * from 2024-05-30 0A506 and 0A507) of $4,000,000 or more outside A:5 and A:6, and to Mexico, South Africa and Turkey.
 */
import type { FilingAsking } from "../../../../src/authoring/index.ts";
import { day } from "../../../../src/vocabulary/index.ts";
import { destinationIn, destinationIs } from "../738-country-chart/index.ts";

const MILLION = 1_000_000;
const FIREARMS_FROM = day("2022-07-18");
const ENTRIES_FROM = day("2024-05-30");
const FIREARMS_UNTIL = day("2025-09-30");

function majorDefenseEquipment(q: FilingAsking): number | undefined {
  if (!/^\d[A-E]6\d\d$/.test(q.transaction.item.classification.code)) return undefined;
  return (destinationIn(q, "A:5") ? 25 : 14) * MILLION;
}

function semiAutomatic(q: FilingAsking): boolean {
  const { code } = q.transaction.item.classification;
  if (q.on < FIREARMS_FROM || q.on >= FIREARMS_UNTIL) return false;
  const firearm = q.on < ENTRIES_FROM ? code === "0A501" : code === "0A506" || code === "0A507";
  return firearm && (destinationIs(q, "MX", "ZA", "TR") || !destinationIn(q, "A:5", "A:6"));
}

/** What the notice asks of the application; undefined when none may be due. */
export function noticeToCongress(q: FilingAsking): string | undefined {
  if (q.transaction.kind !== "export" || q.outcome !== "license_required") return undefined;
  const { valueUsd } = q.transaction.item;
  const least = majorDefenseEquipment(q);
  if (least !== undefined && (valueUsd === undefined || valueUsd >= least))
    return `600 Series Major Defense Equipment of $${least / MILLION} million or more under one contract: the application carries the signed contract, and BIS notifies Congress before a license is issued (743.5)`;
  if (semiAutomatic(q) && (valueUsd === undefined || valueUsd >= 4 * MILLION))
    return "semi-automatic firearms of $4 million or more under one contract: the application carries the signed contract, and BIS notifies Congress before a license is issued (743.6)";
  return undefined;
}
