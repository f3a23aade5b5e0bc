import type { Citation, TextTag } from "../../../src/vocabulary/index.ts";

/** A text that the points and questions of this folder rest on, and how sure its words are here. */
export interface Source {
  readonly by: Citation;
  readonly text: TextTag;
}

/** Crime control: what a license is required for; read in the text of 2026-08-20. */
export const CRIME_CONTROL: Source = { by: "15 CFR 742.7(a)(1)", text: "T" };
/** Crime control: applications are weighed for civil disorder and the risk of violation or abuse of human rights. */
export const REVIEW: Source = { by: "15 CFR 742.7(b)(1)", text: "T" };
/** The same weighing for any item that needs a license for another reason than short supply. */
export const REVIEW_OF_OTHERS: Source = { by: "15 CFR 742.7(b)(2)", text: "T" };
/** Devices for the surreptitious interception of communications; read in the text of 2026-08-20. */
export const INTERCEPTION: Source = { by: "15 CFR 742.13", text: "T" };
/** The Commerce Control List; read in the text of 2026-08-20. */
export const CONTROL_LIST: Source = { by: "15 CFR Part 774, Supp. 1", text: "T" };
/** Know your customer and red flags; read here only in reprints. */
export const RED_FLAGS: Source = { by: "15 CFR Part 732, Supp. 3", text: "S" };
/** Voluntary guidance for products and services with surveillance capabilities; known here from summaries of law firms and the trade press. */
export const STATE_GUIDANCE: Source = { by: "State Department guidance of 2020-09-30", text: "S" };
/** The listing of 2019-10-09 for surveillance and detention in Xinjiang; its reasons known here from summaries. */
export const XINJIANG_LISTING: Source = { by: "84 FR 54002", text: "S" };
/** Reports in the press, not read here: they may note, and drive nothing. */
export const PRESS: Source = { by: "reports in the press, to be confirmed", text: "K" };

/** First day of the guidance. */
export const GUIDANCE_FROM = "2020-09-30";
