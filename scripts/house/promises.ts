import type { Breach } from "./breach.ts";
import { importsOf } from "./imports.ts";
import { lineAt, nodesIn, type SourceFile, type SyntaxNode } from "./source-file.ts";

/** Words that promise more than an answer can keep: "nothing found" is all it ever says. */
const promises = /\b(?:cleared?|approved|safe|compliant|permitted)\b/i;

const textOf = (file: SourceFile, node: SyntaxNode): string => {
  if (node.type === "TemplateElement") return file.text.slice(node.start, node.end);
  return node.type === "Literal" && typeof node["value"] === "string" ? node["value"] : "";
};

/** Strings of src/ and law/ that could end in an answer and promise something. */
export const promiseBreaches = (files: readonly SourceFile[]): Breach[] =>
  files
    .filter((file) => /^(src|law)\//.test(file.path) && !file.isTest)
    .flatMap((file) => {
      const specifiers = new Set(importsOf(file).map(({ start }) => start));
      return [...nodesIn(file.tree)].flatMap((node) => {
        if (specifiers.has(node.start)) return [];
        const word = promises.exec(textOf(file, node))?.[0];
        if (word === undefined) return [];
        const because = `\`${word}\` promises what no answer can keep`;
        return [{ file: file.path, line: lineAt(file, node.start), because, try: "say what was looked at and found" }];
      });
    });
