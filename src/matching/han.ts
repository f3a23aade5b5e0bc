/** Chinese words to Latin ones: traditional to simplified, glossary words to English, the rest to toneless pinyin. */
import { Converter } from "opencc-js/t2cn";
import { pinyin } from "pinyin-pro";
import { HAN_BRANDS, HAN_WORDS, LONGEST_HAN_WORD } from "./han-glossary.ts";

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

/** Latin words for one unbroken run of Chinese characters. */
export function latinOfHan(run: string): string[] {
  const text = simplify(run);
  const person = asPerson(text);
  if (person !== undefined) return person;
  const chars = [...text];
  const syllables = readPinyin(text);
  const out: string[] = [];
  let loose: string[] = [];
  const flush = (): void => {
    for (let i = 0; i < loose.length; ) {
      const take = loose.length - i <= 3 ? loose.length - i : 2;
      out.push(loose.slice(i, i + take).join(""));
      i += take;
    }
    loose = [];
  };
  for (let i = 0; i < chars.length; ) {
    const length = glossaryLengthAt(chars, i);
    if (length === 0) {
      loose.push(syllables[i] ?? "");
      i++;
      continue;
    }
    flush();
    const english = HAN_WORDS.get(chars.slice(i, i + length).join("")) ?? [];
    if (english.length > 0) out.push(...english);
    else out.push(syllables.slice(i, i + length).join(""));
    i += length;
  }
  flush();
  return out.filter((w) => w !== "");
}

/** Length of the longest glossary word that starts at `from`; a single character counts only at the end of the run. */
function glossaryLengthAt(chars: readonly string[], from: number): number {
  for (let length = Math.min(LONGEST_HAN_WORD, chars.length - from); length >= 1; length--)
    if (HAN_WORDS.has(chars.slice(from, from + length).join("")) && (length > 1 || from + 1 === chars.length))
      return length;
  return 0;
}

function asPerson(text: string): string[] | undefined {
  if (text.length < 2 || text.length > 4) return undefined;
  const long = text.length > 2 && SURNAMES.has(text.slice(0, 2)) ? 2 : SURNAMES.has(text.slice(0, 1)) ? 1 : 0;
  if (long === 0 || (long === 1 && text.length > 3)) return undefined;
  for (let i = 0; i < text.length - 1; i++)
    if (HAN_WORDS.has(text.slice(i, i + 2)) || HAN_WORDS.has(text.slice(i, i + 3))) return undefined;
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
    HAN_BRANDS.filter(([han]) => han.length >= 3).map(([han, latin]) => [readPinyin(han).join(""), latin]),
  );
  return brandsInPinyin.get(joined);
}
