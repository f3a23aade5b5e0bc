import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAst } from "vitest/node";

/** A node of the syntax tree (ESTree with TypeScript); offsets count from the start of the text. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** A TypeScript file of the repository, read and parsed. */
export interface SourceFile {
  /** Path from the root of the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly tree: SyntaxNode;
  readonly isTest: boolean;
}

/** Whether a value found inside the tree is a node of it. */
export const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string" && "start" in value;

/** Visits a node and all nodes below it, in the order of the text. */
export function* nodesIn(node: SyntaxNode): Generator<SyntaxNode> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodesIn(child);
  }
}

/** The line, counted from 1, on which an offset lies. */
export const lineAt = (file: SourceFile, offset: number): number => file.text.slice(0, offset).split("\n").length;

/** Parses one file; throws when the text is not TypeScript. */
export const parseSource = (path: string, text: string): SourceFile => ({
  path,
  text,
  tree: { ...parseAst(text, { lang: "ts" }) },
  isTest: /\.(test|contract)\.ts$/.test(path),
});

/** Reads every TypeScript file that the house rules speak about, in the order of their paths. */
export const readSources = (root: string): SourceFile[] =>
  globSync(["{src,law,lists,stories,bench,scripts}/**/*.ts", "*.ts"], { cwd: root })
    .map((path) => path.replaceAll("\\", "/"))
    .sort()
    .map((path) => parseSource(path, readFileSync(join(root, path), "utf8")));
