/** One paragraph of 15 CFR 740.19(b): words that tell its goods, the classifications it takes, and whether it reaches all four places. */
export interface ConsumerGood {
  readonly paragraph: string;
  readonly words: RegExp;
  readonly items: readonly string[];
  /** (b)(1) to (8) go to Belarus, Cuba, Russia and Syria; (9) to (18) to Cuba and Syria only. */
  readonly everywhere: boolean;
}

const to8 = (n: number, words: RegExp, ...items: readonly string[]): ConsumerGood => ({
  paragraph: `(b)(${n})`,
  words,
  items,
  everywhere: true,
});
const from9 = (n: number, words: RegExp, ...items: readonly string[]): ConsumerGood => ({
  paragraph: `(b)(${n})`,
  words,
  items,
  everywhere: false,
});

/** 15 CFR 740.19(b)(1) to (18), text of 2026-08-20. */
export const CONSUMER_GOODS: readonly ConsumerGood[] = [
  to8(
    1,
    /\b(?:computers?|laptops?|notebooks?|desktops?|tablets?|microphones?|speakers?|headphones?|headsets?|peripherals?)\b/i,
    "EAR99",
    "5A992.c",
    "4A994.b",
  ),
  to8(
    2,
    /\b(?:(?:mobile|cell|cellular|satellite|smart) ?phones?|smartphones?|handsets?|sim cards?|personal digital assistants?)\b/i,
    "EAR99",
    "5A992.c",
    "5A991",
    "5D992.c",
  ),
  to8(3, /\bmonitors?\b/i, "EAR99", "5A992.c"),
  to8(4, /\bprinters?\b/i, "EAR99", "5A992.c"),
  to8(5, /\b(?:keyboards?|mouse|mice)\b/i, "EAR99"),
  to8(6, /\b(?:batter(?:y|ies)|chargers?|carrying cases?)\b/i, "EAR99"),
  to8(
    7,
    /\b(?:firewalls?|vpn clients?|virtual private network clients?|antivirus|password managers?|user authentication)\b/i,
    "EAR99",
    "5A992.c",
    "5D992.c",
  ),
  to8(8, /\bconsumer software\b/i, "EAR99", "4D994", "5D991", "5D992.c"),
  from9(9, /\b(?:disk drives?|hard dis[ck]s?|solid.state (?:drives?|storage)|ssds?|usb sticks?)\b/i, "EAR99", "5A992"),
  from9(10, /\bgraphics (?:accelerators?|coprocessors?|cards?)\b/i, "EAR99"),
  from9(
    11,
    /\b(?:modems?|network interface cards?|routers?|switch(?:es)?|wi-?fi|access points?)\b/i,
    "EAR99",
    "5A992.c",
    "5A991",
    "5D992.c",
  ),
  from9(12, /\b(?:network access controllers?|channel controllers?)\b/i, "EAR99", "5A991.b.4", "5A992.c"),
  from9(13, /\bmemory (?:devices?|modules?|chips?)\b/i, "EAR99", "5A992.c"),
  from9(14, /\b(?:digital cameras?|webcams?|memory cards?)\b/i, "EAR99", "5A992"),
  from9(15, /\b(?:televisions?|tv|radios?|set.top boxes|video decoders?|antennas?)\b/i, "EAR99", "5A991", "5A992"),
  from9(16, /\b(?:recorders?|recording devices?)\b/i, "EAR99", "5A992"),
  from9(17, /^$/, "3A991.p", "4A994.l"),
];

/** 15 CFR 740.19(b)(1) to (17) before 2024-06-12, in the text of 2022-03-08: the same goods to every place of the section. */
export const CONSUMER_GOODS_BEFORE: readonly ConsumerGood[] = [
  to8(1, /\b(?:computers?|laptops?|notebooks?|desktops?|tablets?)\b/i, "EAR99", "5A992.c", "4A994.b"),
  to8(2, /\b(?:disk drives?|hard dis[ck]s?|solid.state (?:drives?|storage)|ssds?|usb sticks?)\b/i, "EAR99", "5A992"),
  to8(3, /\binput.output control units?\b/i, "EAR99"),
  to8(4, /\bgraphics (?:accelerators?|coprocessors?|cards?)\b/i, "EAR99"),
  to8(5, /\bmonitors?\b/i, "EAR99", "5A992.c"),
  to8(6, /\bprinters?\b/i, "EAR99", "5A992.c"),
  to8(7, /\bmodems?\b/i, "EAR99", "5A991.b.2", "5A991.b.4", "5A992.c"),
  to8(8, /\b(?:network access controllers?|channel controllers?)\b/i, "EAR99", "5A991.b.4"),
  to8(9, /\b(?:keyboards?|mouse|mice)\b/i, "EAR99"),
  to8(
    10,
    /\b(?:(?:mobile|cell|cellular|satellite|smart) ?phones?|smartphones?|handsets?|sim cards?|personal digital assistants?)\b/i,
    "EAR99",
    "5A992.c",
    "5A991",
  ),
  to8(11, /\bmemory (?:devices?|modules?|chips?)\b/i, "EAR99", "5A992.c"),
  to8(
    12,
    /\b(?:firewalls?|vpn clients?|virtual private network clients?|antivirus|password managers?|user authentication)\b/i,
    "EAR99",
    "5A992.c",
    "5D992.c",
  ),
  to8(13, /\b(?:digital cameras?|webcams?|memory cards?)\b/i, "EAR99", "5A992"),
  to8(14, /\b(?:televisions?|tv|radios?)\b/i, "EAR99", "5A992"),
  to8(15, /\b(?:recorders?|recording devices?)\b/i, "EAR99", "5A992"),
  to8(16, /\b(?:batter(?:y|ies)|chargers?|carrying cases?)\b/i, "EAR99"),
  to8(17, /\bconsumer software\b/i, "EAR99", "4D994", "5D991", "5D992.c"),
];
