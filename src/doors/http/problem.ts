import { STATUS_CODES } from "node:http";
import { type Trouble, troubleLine } from "../../vocabulary/index.ts";

/** Problem details (RFC 9457): the troubles of the command line, with the same codes, under an HTTP status. */
export interface Problem {
  readonly type: "about:blank";
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly troubles: readonly Trouble[];
}

/** The media type of {@link Problem}. */
export const PROBLEM_TYPE = "application/problem+json";

/** Statuses by code, first match. What stands in no row is a question that was understood and cannot be answered: 422. */
const STATUSES: ReadonlyArray<readonly [RegExp, number]> = [
  [/^(lists|law|edition|list|book)\/(none-loaded|missing|absent|not-loaded)/, 503],
  [/^(record|entry|edition|section|source|book|customer|order|report|route)\/unknown$/, 404],
  [/^(record|edition)\/(other-|ambiguous)|\/conflict$/, 409],
  [/^request\/other-host$/, 421],
  [/^request\/other-origin$/, 403],
  [/^route\/other-method$/, 405],
  [/^input\/too-large$/, 413],
  [/^input\/wrong-media-type$/, 415],
  [/^request\/too-slow$/, 408],
  [/^server\/(busy|nobody-waits)$/, 503],
  [/^(server|desk)\//, 500],
  [/^input\//, 400],
];

/** The HTTP status that troubles travel under: that of the first. */
export function statusOf(troubles: readonly Trouble[]): number {
  const code = troubles[0]?.code ?? "server/broken";
  return STATUSES.find(([pattern]) => pattern.test(code))?.[1] ?? 422;
}

/** Troubles as problem details; `instance` is the path asked. */
export function problemOf(troubles: readonly Trouble[], instance: string): Problem {
  const status = statusOf(troubles);
  const detail = troubles.map(troubleLine).join("\n");
  return { type: "about:blank", title: STATUS_CODES[status] ?? "Trouble", status, detail, instance, troubles };
}
