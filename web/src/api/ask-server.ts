import type { Trouble } from "../../../src/vocabulary/index.ts";

/** The server's own words for what it could not answer: the troubles that the command line prints. */
export class Refused extends Error {
  readonly troubles: readonly Trouble[];
  readonly status: number;
  constructor(troubles: readonly Trouble[], status: number) {
    super(troubles[0]?.because ?? "the server gave no reason");
    this.name = "Refused";
    this.troubles = troubles;
    this.status = status;
  }
}

type Address = Readonly<Record<string, string | number | boolean | undefined>>;

/** The last round trip, for the status line. */
export const lastAnswer: { ms: number | undefined; path: string } = { ms: undefined, path: "" };

/** Reads one JSON answer. Throws {@link Refused} with the server's troubles. */
export async function get<T>(path: string, address: Address = {}, signal?: AbortSignal): Promise<T> {
  const stated = Object.entries(address).filter(([, value]) => value !== undefined && value !== "");
  const query = new URLSearchParams(stated.map(([name, value]) => [name, String(value)])).toString();
  return answered<T>(`/api/v1${path}${query === "" ? "" : `?${query}`}`, signal ? { signal } : {});
}

/** Sends JSON and reads one JSON answer. Throws {@link Refused} with the server's troubles. */
export async function post<T>(path: string, body: unknown, signal?: AbortSignal): Promise<T> {
  return answered<T>(`/api/v1${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
    ...(signal ? { signal } : {}),
  });
}

async function answered<T>(path: string, init: RequestInit): Promise<T> {
  const started = performance.now();
  const response = await reached(path, init);
  const text = await response.text();
  lastAnswer.ms = performance.now() - started;
  lastAnswer.path = path;
  const said = parsed(text);
  if (response.ok && said !== undefined) return said as T;
  throw new Refused(troublesIn(said, response.status), response.status);
}

/** The response, or a trouble that says the server is not there. Aborts pass through. */
export async function reached(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch (e) {
    if (e instanceof DOMException && e.name === "AbortError") throw e;
    throw new Refused([GONE], 0);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The troubles in a problem document; one of our own where there is none. */
export function troublesIn(said: unknown, status: number): readonly Trouble[] {
  if (typeof said === "object" && said !== null && "troubles" in said && Array.isArray(said.troubles))
    return said.troubles as Trouble[];
  return [
    {
      code: "server/unread",
      at: "server",
      because: `the server answered ${status} in words this page cannot read`,
      try: "reload the page; if it stays, see the server's log",
    },
  ];
}

const GONE: Trouble = {
  code: "server/not-reached",
  at: "server",
  because: "the server did not answer; it may have been stopped",
  try: "start it again with `licet serve`, then reload",
};
