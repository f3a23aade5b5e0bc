import { object } from "../frame/read-address.ts";

/** A classification as text: `EAR99`, `3A001.a.7`; undefined for what is none. */
export function classificationOf(eccn: unknown): string | undefined {
  if (typeof eccn === "string") return eccn;
  if (!object(eccn) || typeof eccn["code"] !== "string") return undefined;
  return typeof eccn["paragraph"] === "string" ? `${eccn["code"]}.${eccn["paragraph"]}` : eccn["code"];
}
