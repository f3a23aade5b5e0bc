import { globSync, readFileSync } from "node:fs";
import { join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

const WEB = join(import.meta.dirname, "..", "src");
const FILES = globSync("**/*.{ts,tsx,css}", { cwd: WEB }).sort();
const read = (file: string) => readFileSync(join(WEB, file), "utf8");

/** What the app may know of the program: types of the catalogue and of the vocabulary. */
const OPEN = ["src/operations/index.ts", "src/vocabulary/index.ts"];

/** Words no screen may say; of a longer word only the whole one counts. */
const NEVER = /\b(clear|cleared|approved|safe|compliant|permitted)\b/i;

describe("the web app's borders", () => {
  it("takes types alone from the program, and only through two doors", () => {
    const breaches = FILES.flatMap((file) =>
      [...read(file).matchAll(/^(import|export)( type)?[^;]*? from "(\.[^"]+)"/gms)].flatMap(
        ([, , asType, path = ""]) => {
          const target = normalize(join("web/src", file, "..", path));
          if (target.startsWith("web/src/")) return [];
          return asType !== undefined && OPEN.includes(target) ? [] : [`${file} reaches ${target}`];
        },
      ),
    );
    expect(breaches).toEqual([]);
  });

  it("asks nobody else: no address of another host stands in it", () => {
    const hosts = FILES.flatMap((file) =>
      [...read(file).matchAll(/https?:\/\/[\w.-]+/g)].map(([host]) => `${file} ${host}`),
    );
    expect(hosts.filter((h) => !h.includes("www.w3.org"))).toEqual([]);
  });

  it("has every color once: light and dark stand in one line, so neither can be forgotten", () => {
    const tokens = read("style/tokens.css");
    const names = [...tokens.matchAll(/^\s*(--[\w-]+):/gm)].map(([, name]) => name);
    expect(names.filter((n, i) => n !== "--row" && names.indexOf(n) !== i)).toEqual([]);
    const alone = [...tokens.matchAll(/^\s*(--[\w-]+): (#|rgb)/gm)].map(([, name]) => name);
    expect(alone).toEqual([]);
    const elsewhere = FILES.filter((f) => f.endsWith(".css") && !/tokens|print/.test(f)).flatMap((f) =>
      [...read(f).matchAll(/#[0-9a-f]{3,8}\b|rgb\(/gi)].map(([color]) => `${f} ${color}`),
    );
    expect(elsewhere).toEqual([]);
  });

  it("never says the words that an answer must not say", () => {
    const said = FILES.filter((file) => !file.endsWith(".css")).flatMap((file) =>
      read(file)
        .split("\n")
        .flatMap((line, i) =>
          NEVER.test(line.replace(/clear(Timeout|Interval)/g, "")) ? [`${file}:${i + 1} ${line.trim()}`] : [],
        ),
    );
    expect(said).toEqual([]);
  });
});
