/** Abbreviations that stand for several words; both spellings are read as the words. Industry and institution terms only. */
const LINES = `
nii research institute
tsnii central research institute
cnii central research institute
npo scientific production association
npp scientific production enterprise
npk scientific production corporation
npf scientific production firm
npc scientific production center
nptk scientific production technical complex
kb design bureau
okb experimental design bureau
skb special design bureau
tskb central design bureau
ckb central design bureau
pkb project design bureau
gnts state scientific center
fgup state unitary enterprise
tpk trading production complex
hk hong kong
`;

const byWord = new Map(
  LINES.split("\n")
    .map((line) => line.trim().split(" "))
    .filter((words) => words.length > 1)
    .map(([short, ...long]): [string, string[]] => [short ?? "", long]),
);

/** The words an abbreviation stands for; undefined for any other word. */
export function expansionOf(word: string): readonly string[] | undefined {
  return byWord.get(word);
}
