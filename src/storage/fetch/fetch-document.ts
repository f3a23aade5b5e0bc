import type { DocumentFetcher } from "../../list-history/document-fetcher.port.ts";
import { fail, ok, quoted, type Result, type Trouble } from "../../vocabulary/index.ts";
import type { FetchLimits } from "./fetch-limits.ts";

type Earlier = Parameters<DocumentFetcher["fetch"]>[1];
type Progress = Parameters<DocumentFetcher["fetch"]>[2];
type Came = Awaited<ReturnType<DocumentFetcher["fetch"]>>;

interface Asking {
  readonly hosts: ReadonlySet<string>;
  readonly limits: FetchLimits;
  readonly earlier: Earlier;
  readonly progress: Progress;
}

const TRY_LATER = "try again later; the edition in force stays";

/** Fetches one document whole, within the limits and among the hosts allowed. */
export async function fetchDocument(address: string, asking: Asking): Promise<Came> {
  const clock = new Deadline(asking.limits);
  try {
    const answer = await follow(address, asking, clock);
    if (!answer.ok) return answer;
    if (answer.value.status === 304) return ok("not-modified");
    return await takeWhole(address, answer.value, asking, clock);
  } catch (thrown) {
    const because = clock.expired ?? reasonOf(thrown);
    const code = clock.expired === undefined ? "fetch/unreachable" : "fetch/timeout";
    return fail({ code, at: address, because, try: TRY_LATER });
  } finally {
    clock.stop();
  }
}

/** Two clocks: one for silence, wound up again by every byte, and one for the whole. */
class Deadline {
  readonly controller = new AbortController();
  expired: string | undefined;
  private readonly whole: NodeJS.Timeout;
  private silence: NodeJS.Timeout;

  constructor(limits: FetchLimits) {
    this.whole = setTimeout(() => this.expire(`it took longer than ${limits.wholeMs} ms in all`), limits.wholeMs);
    this.silence = setTimeout(() => this.expire(`nothing came for ${limits.silenceMs} ms`), limits.silenceMs);
  }

  private expire(because: string): void {
    this.expired ??= because;
    this.controller.abort();
  }

  heard(): void {
    this.silence.refresh();
  }

  stop(): void {
    clearTimeout(this.whole);
    clearTimeout(this.silence);
    this.controller.abort();
  }
}

/** Asks, and follows redirects by hand, because each one must lead to a host that is allowed. */
async function follow(address: string, asking: Asking, clock: Deadline): Promise<Result<Response>> {
  let next = address;
  for (let hop = 0; hop <= asking.limits.maxRedirects; hop += 1) {
    const trouble = whereTo(next, asking.hosts, hop > 0);
    if (trouble !== undefined) return fail(trouble);
    const response = await fetch(next, {
      redirect: "manual",
      signal: clock.controller.signal,
      headers: {
        accept: "*/*",
        ...(asking.earlier?.entityTag === undefined ? {} : { "if-none-match": asking.earlier.entityTag }),
        ...(asking.earlier?.lastModified === undefined ? {} : { "if-modified-since": asking.earlier.lastModified }),
      },
    });
    clock.heard();
    const location = response.headers.get("location");
    if (response.status >= 300 && response.status < 400 && response.status !== 304 && location !== null) {
      await response.body?.cancel();
      if (!URL.canParse(location, next)) return fail(elsewhere(next, location));
      next = new URL(location, next).href;
      continue;
    }
    if (response.ok || response.status === 304) return ok(response);
    const because = `the publisher answered ${response.status}`;
    return fail({
      code: "fetch/status",
      at: address,
      because,
      try: response.status >= 500 ? TRY_LATER : "check the address",
    });
  }
  const because = `it was redirected more than ${asking.limits.maxRedirects} times`;
  return fail({ code: "fetch/redirects", at: address, because, try: "check the address" });
}

function whereTo(address: string, hosts: ReadonlySet<string>, redirected: boolean): Trouble | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url !== undefined && /^https?:$/.test(url.protocol) && hosts.has(url.host)) return undefined;
  if (redirected) return elsewhere(address, address);
  return {
    code: "fetch/not-configured",
    at: address,
    because: `${quoted(address)} is not an address of a configured list`,
    try: "name it on the command line as `--from`, if it is the right one",
  };
}

function elsewhere(at: string, to: string): Trouble {
  const because = `it was redirected to ${quoted(to)}, which no list is published at`;
  return { code: "fetch/redirected-elsewhere", at, because, try: "check the publisher's page for a new address" };
}

/** Takes the body whole: no more than allowed, and no less than announced. */
async function takeWhole(address: string, response: Response, asking: Asking, clock: Deadline): Promise<Came> {
  const { maxBytes } = asking.limits;
  const packed = response.headers.get("content-encoding") !== null;
  const announced = Number(response.headers.get("content-length") ?? Number.NaN);
  const total = Number.isNaN(announced) || packed ? undefined : announced;
  const tooLarge = (size: string) =>
    fail({
      code: "fetch/too-large",
      at: address,
      because: `it has ${size} bytes, over ${maxBytes}`,
      try: "check the address",
    });
  if (announced > maxBytes) return tooLarge(String(announced));
  const chunks: Uint8Array[] = [];
  let received = 0;
  for await (const chunk of response.body ?? []) {
    clock.heard();
    received += chunk.length;
    if (received > maxBytes) return tooLarge("more");
    chunks.push(chunk);
    asking.progress?.(address, received, total);
  }
  if (total !== undefined && received !== total) {
    const because = `${received} of ${total} bytes came`;
    return fail({ code: "fetch/cut", at: address, because, try: TRY_LATER });
  }
  const entityTag = response.headers.get("etag");
  const lastModified = response.headers.get("last-modified");
  return ok({
    address,
    name: nameOf(address),
    mediaType: response.headers.get("content-type")?.split(";")[0]?.trim() ?? "application/octet-stream",
    bytes: joined(chunks, received),
    ...(entityTag === null ? {} : { entityTag }),
    ...(lastModified === null ? {} : { lastModified }),
  });
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function nameOf(address: string): string {
  return new URL(address).pathname.split("/").at(-1) || "document";
}

function reasonOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return "it could not be fetched";
  const cause = thrown.cause instanceof Error ? `: ${thrown.cause.message}` : "";
  return `${thrown.message}${cause}`;
}
