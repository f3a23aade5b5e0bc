/**
 * Documents from outside: official addresses over HTTP, and files or folders somebody hands over. Everything is bounded:
 * size, time between bytes, time in all, redirects. What is cut, slow, oversized or sent elsewhere is a trouble and
 * never a shorter document.
 */
export { FETCH_LIMITS, type FetchLimits } from "./fetch-limits.ts";
export { type FetchPolicy, openFetcher } from "./open-fetcher.ts";
