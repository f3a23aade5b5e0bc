/**
 * Foreign names written in Chinese by sound ("伊诺波利斯", Innopolis), read back: the syllables as the tables of
 * transliteration of the Xinhua agency use them, joined into one word.
 */

/** Syllables that stand for another vowel or consonant than pinyin spells. */
const STANDS_FOR: ReadonlyMap<string, string> = new Map(
  `yi i,ye e,you yu,ao o,nuo no,luo lo,bo bo,suo so,tuo to,duo do,huo ho,guo go,kuo ko,ruo ro,zuo zo,cuo co,xi si,xin sin,xia sia,xie se,
  qi chi,qian chan,wei vi,wo vo,wa va,lie le,nie ne,die de,tie te,bie be,mie me,jie je,zhe je,zha ja,zhuo jo`
    .split(/,\s*/)
    .map((line) => line.split(" "))
    .map(([from = "", to = ""]): [string, string] => [from, to]),
);
/** Syllables that mostly stand for their consonant alone, where no vowel follows. */
const CONSONANTS: ReadonlyMap<string, string> = new Map(
  `ke k,te t,de d,si s,shi sh,er r,fu f,ge g,le l,bu b,pu p,mu m,ci ts,ze z`
    .split(",")
    .map((line) => line.split(" "))
    .map(([from = "", to = ""]): [string, string] => [from, to]),
);

/** One Latin word for the toneless syllables of a foreign name. */
export function foreignWord(syllables: readonly string[]): string {
  return syllables.map((s, i) => (i === 0 ? undefined : CONSONANTS.get(s)) ?? STANDS_FOR.get(s) ?? s).join("");
}
