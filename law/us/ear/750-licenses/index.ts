/**
 * Part 750: what a license is, how long an application takes and how long a license lasts. Told with the papers of an answer
 * that needs one. Uses none of the other parts.
 */
import type { Duty } from "../../../../src/authoring/index.ts";
import { applicationTime, licenseTerm } from "./750.7-validity.ts";

/** What an applicant is told. */
export const duties: readonly Duty[] = [applicationTime, licenseTerm];
