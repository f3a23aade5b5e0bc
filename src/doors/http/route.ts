import { z } from "zod";
import { readAsked } from "../../operations/index.ts";
import type { Result } from "../../vocabulary/index.ts";
import type { ReportFile, Workplace } from "./workplace.ts";

/** What may come of a request to a route: nothing is changed, or records, editions or books are. */
export interface RoutePolicy {
  /** The operation of the catalogue, or `service` for what keeps a server running. */
  readonly operation: string;
  readonly effect: "read" | "write";
}

/** What every route declares, whatever its manner of answering. */
export interface RouteCard extends RoutePolicy {
  readonly method: "GET" | "POST";
  /** `{name}` in a path is a field of what is asked. */
  readonly path: string;
  readonly summary: string;
  /** What is asked: fields of the path, of the address (GET) or of the body (POST). */
  readonly asks: z.ZodType;
  /** The answer, or one line of it. */
  readonly answers: z.ZodType;
  /** Most bytes of a body; the server's own limit where absent. */
  readonly bodyLimit?: number;
  /** Any thread may answer: it needs lists, law and record, and nothing that one thread holds alone. */
  readonly shared?: true;
}

/** The name of a route among threads, `POST /api/v1/assess`. */
export const routeKey = ({ method, path }: Pick<RouteCard, "method" | "path">): string => `${method} ${path}`;

/** A route that reads one request and gives one JSON answer. */
export interface JsonRoute extends RouteCard {
  readonly kind: "json";
  answer(place: Workplace, asked: unknown): Promise<Result<unknown>>;
}

/** A route that gives lines as they come to be (NDJSON): from lines that stream in, or from one JSON request. */
export interface LinesRoute extends RouteCard {
  readonly kind: "lines";
  /** The shape of a line that comes in; absent when the body is one JSON request. */
  readonly line?: z.ZodType;
  answer(
    place: Workplace,
    asked: unknown,
    lines: AsyncIterable<readonly string[]>,
    gone: AbortSignal,
  ): Promise<Result<Lines>>;
}

/** A route that gives a file to be kept. */
export interface FileRoute extends RouteCard {
  readonly kind: "file";
  answer(place: Workplace, asked: unknown, gone: AbortSignal): Promise<Result<ReportFile>>;
}

/** Chunks of answers, each written as a line. */
export type Lines = AsyncIterable<readonly unknown[]>;
/** A route of any manner. */
export type Route = JsonRoute | LinesRoute | FileRoute;

type Declared<S extends z.ZodType, R> = Omit<R, "kind" | "asks" | "answer"> & { readonly asks: S };

/** Nothing is asked beyond the path. */
export const NOTHING = z.strictObject({});

/** Declares a JSON route; what is asked reaches `answer` read and typed. */
export function route<S extends z.ZodType>(
  declared: Declared<S, JsonRoute>,
  answer: (place: Workplace, asked: z.output<S>) => Promise<Result<unknown>> | Result<unknown>,
): JsonRoute {
  return {
    ...declared,
    kind: "json",
    async answer(place, asked) {
      const read = readAsked(declared.asks, asked);
      return read.ok ? answer(place, read.value) : read;
    },
  };
}

/** Declares a route of lines. Its answer may be refused as a whole before the first line is written. */
export function linesRoute<S extends z.ZodType>(
  declared: Declared<S, LinesRoute>,
  answer: (
    place: Workplace,
    asked: z.output<S>,
    lines: AsyncIterable<readonly string[]>,
    gone: AbortSignal,
  ) => Promise<Result<Lines>>,
): LinesRoute {
  return {
    ...declared,
    kind: "lines",
    async answer(place, asked, lines, gone) {
      const read = readAsked(declared.asks, asked);
      return read.ok ? answer(place, read.value, lines, gone) : read;
    },
  };
}

/** Declares a route of files. */
export function fileRoute<S extends z.ZodType>(
  declared: Declared<S, FileRoute>,
  answer: (place: Workplace, asked: z.output<S>, gone: AbortSignal) => Promise<Result<ReportFile>>,
): FileRoute {
  return {
    ...declared,
    kind: "file",
    async answer(place, asked, gone) {
      const read = readAsked(declared.asks, asked);
      return read.ok ? answer(place, read.value, gone) : read;
    },
  };
}
