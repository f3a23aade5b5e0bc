import type { IncomingHttpHeaders } from "node:http";
import type { Trouble } from "../../vocabulary/index.ts";

/** Names under which this machine may be called by itself. */
const OWN_NAMES = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Addresses a server without accounts may be bound to. */
const LOOPBACK = new Set(["127.0.0.1", "::1", "localhost"]);

/** Why a server may not be bound to a host; undefined for loopback. */
export function hostRefused(host: string): Trouble | undefined {
  if (LOOPBACK.has(host)) return undefined;
  return {
    code: "serve/not-loopback",
    at: "--host",
    because: `there are no accounts yet, so whoever reaches \`${host.slice(0, 60)}\` could read and write everything`,
    try: "serve on 127.0.0.1, and put your own sign-in in front if others must reach it",
  };
}

/**
 * Why a request is turned away before anything reads it. A page of another origin must not speak to this server, not
 * even under a host name of its own that points here (DNS rebinding).
 */
export function requestRefused(headers: IncomingHttpHeaders, url: string): Trouble | undefined {
  const host = headers.host ?? "";
  const name = host.replace(/:\d+$/, "").toLowerCase();
  if (!OWN_NAMES.has(name)) {
    return {
      code: "request/other-host",
      at: "Host",
      because: "the request calls this machine by a name that is not its own",
      try: "call it as 127.0.0.1 or localhost",
    };
  }
  const origin = headers.origin;
  if (origin !== undefined && origin.toLowerCase() !== `http://${host.toLowerCase()}`) return otherOrigin;
  const site = headers["sec-fetch-site"];
  const navigates = headers["sec-fetch-mode"] === "navigate" && !url.startsWith("/api/");
  if ((site === "cross-site" || site === "same-site") && !navigates) return otherOrigin;
  return undefined;
}

const otherOrigin: Trouble = {
  code: "request/other-origin",
  at: "Origin",
  because: "a page of another origin asked, and only pages of this server may",
  try: "ask from a program, or from the web app that this server gives out",
};

/** Headers of every reply: nothing from elsewhere, nothing inline, no frame, no guessing of types, no trace in other sites. */
export const SAFE_HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy":
    "default-src 'self'; img-src 'self' data:; base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
};
