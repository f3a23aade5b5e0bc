/** Chinese words to Latin ones: traditional to simplified, glossary words to English, the rest to toneless pinyin. */
import { Converter } from "opencc-js/t2cn";
import { pinyin } from "pinyin-pro";
import { HAN_BRANDS } from "./han-brands.ts";
import { foreignWord } from "./han-foreign.ts";
import { HAN_WORDS } from "./han-words.ts";

/** How Chinese is read: with brands by their first or second Latin name, all but trade words by sound, or names as foreign ones. */
export type HanReading = "brands" | "other-brands" | "sounds" | "foreign";

const simplify = Converter({ from: "t", to: "cn" });

/** Common family names of one and two characters (simplified); used to cut a personal name. */
const SURNAMES = new Set(
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤申翁柴古左常温康施牛洪季齐安庞樊兰殷颜倪柳邢路欧俞葛".split(
    "",
  ),
);
for (const two of ["欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐"]) SURNAMES.add(two);

/** True where the character is written in Chinese characters. */
export function isHan(ch: string): boolean {
  const c = ch.codePointAt(0) ?? 0;
  return (c >= 0x3400 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff) || (c >= 0x20000 && c <= 0x323af);
}

/** The longest key of the glossaries, in characters. */
const LONGEST = Math.max(...[...HAN_WORDS.keys(), ...HAN_BRANDS.keys()].map((k) => k.length));

/** True where some brand in the text has a second Latin name, or any glossary word could also be read by its sound. */
export function hanReadingsOf(text: string): HanReading[] {
  const simple = simplify(text);
  const out: HanReading[] = ["brands"];
  for (const [han, names] of HAN_BRANDS)
    if (simple.includes(han)) {
      if (!out.includes("sounds")) out.push("sounds");
      if (names.length > 1 && !out.includes("other-brands")) out.push("other-brands");
    }
  if (!out.includes("sounds") && [...SOFT].some((han) => simple.includes(han))) out.push("sounds");
  if (TRADE_NAME.test(simple)) out.push("foreign");
  return out;
}

/** What is plainly a company, so that the rest may be a foreign name; persons are read by their characters. */
const TRADE_NAME = /公司|有限|集团|科技|贸易/;

/** Trade words that brands are often made of: under the reading "sounds" they are read in pinyin. */
const SOFT = new Set([
  "东方",
  "西方",
  "北方",
  "南方",
  "联合",
  "先进",
  "亚洲",
  "太平洋",
  "动力",
  "星空",
  "高新",
  "国家",
  "熊猫",
  "火箭",
  "长城",
  "和田",
]);

/** Latin words for one unbroken run of Chinese characters. */
export function latinOfHan(run: string, reading: HanReading): string[] {
  const text = simplify(run);
  const person = asPerson(text);
  if (person !== undefined) return person;
  const chars = [...text];
  const syllables = readPinyin(text);
  const out: string[] = [];
  let loose: string[] = [];
  const flush = (): void => {
    if (reading === "foreign" && loose.length > 0) {
      out.push(foreignWord(loose));
      loose = [];
    }
    for (let i = 0; i < loose.length; ) {
      const take = loose.length - i <= 3 ? loose.length - i : 2;
      out.push(loose.slice(i, i + take).join(""));
      i += take;
    }
    loose = [];
  };
  for (let i = 0; i < chars.length; ) {
    const found = glossaryAt(chars, i, reading);
    if (found === undefined) {
      loose.push(syllables[i] ?? "");
      i++;
      continue;
    }
    flush();
    if (found.latin.length > 0) out.push(...found.latin);
    else out.push(syllables.slice(i, i + found.length).join(""));
    i += found.length;
    // a province or city sign after a place is no part of the name
    if (found.latin.length === 0 && i + 1 < chars.length && (chars[i] === "省" || chars[i] === "市")) i++;
  }
  flush();
  return out.filter((w) => w !== "");
}

/** The longest glossary word that starts at `from`; a single character counts only at the end of the run. */
function glossaryAt(
  chars: readonly string[],
  from: number,
  reading: HanReading,
): { length: number; latin: readonly string[] } | undefined {
  for (let length = Math.min(LONGEST, chars.length - from); length >= 1; length--) {
    if (length === 1 && from + 1 < chars.length) return undefined;
    const word = chars.slice(from, from + length).join("");
    const brand = reading === "sounds" ? undefined : HAN_BRANDS.get(word);
    if (brand !== undefined)
      return { length, latin: (reading === "other-brands" ? brand[1] : undefined) ?? brand[0] ?? [] };
    const latin = reading === "sounds" && SOFT.has(word) ? [] : HAN_WORDS.get(word);
    if (latin !== undefined) return { length, latin };
  }
  return undefined;
}

function asPerson(text: string): string[] | undefined {
  if (text.length < 2 || text.length > 4) return undefined;
  const long = text.length > 2 && SURNAMES.has(text.slice(0, 2)) ? 2 : SURNAMES.has(text.slice(0, 1)) ? 1 : 0;
  if (long === 0 || (long === 1 && text.length > 3)) return undefined;
  for (let i = 0; i < text.length - 1; i++)
    if ([2, 3].some((k) => HAN_WORDS.has(text.slice(i, i + k)) || HAN_BRANDS.has(text.slice(i, i + k))))
      return undefined;
  const syllables = readPinyin(text);
  return [syllables.slice(0, long).join(""), syllables.slice(long).join("")];
}

function readPinyin(text: string): string[] {
  return pinyin(text, { toneType: "none", type: "array", v: true }).map((s) => s.toLowerCase().replaceAll("ü", "v"));
}

let brandsInPinyin: ReadonlyMap<string, readonly string[]> | undefined;

/** Latin brand words for a Chinese brand spelled in joined pinyin ("haikangweishi"); undefined where it is none. */
export function brandOfPinyin(joined: string): readonly string[] | undefined {
  brandsInPinyin ??= new Map(
    [...HAN_BRANDS]
      .filter(([han]) => han.length >= 3)
      .map(([han, names]) => [readPinyin(han).join(""), names[0] ?? []]),
  );
  return brandsInPinyin.get(joined);
}
