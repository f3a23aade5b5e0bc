/** Arabic and Persian words that organizations are named with, and the Latin words lists print. General vocabulary. */
const LINES = `
شركة company
شرکت company
مؤسسة foundation
موسسه institute
مؤسسه institute
مجموعة group
گروه group
مصرف bank
بنك bank
بانک bank
تجارة trading
تجارت trading
تجاري trading
بازرگانی trading
تجارية trading
عامة general
عمومی general
صرافة exchange
صرافی exchange
صیرفة exchange
حوالة exchange
استثمار investment
سرمایه investment
گذاری investment
تطوير development
توسعه development
تنمية development
صناعة industry
صناعات industries
صنایع industries
صنعت industry
صنعتی industrial
صناعية industrial
تکنولوژی technology
فناوری technology
تقنية technology
تکنولوجيا technology
نفط oil
نفت oil
نفتی oil
غاز gas
گاز gas
پتروشیمی petrochemical
بترول petroleum
طاقة energy
انرژی energy
نیرو energy
طيران aviation
هوایی aviation
هواپیمایی airlines
خطوط lines
جوية air
شحن shipping
ملاحة shipping
کشتیرانی shipping
دریایی marine
بحرية marine
نقل transport
حمل transport
عقارية real estate
عقارات real estate
مقاولات contracting
مهندسی engineering
هندسة engineering
سازمان organization
منظمة organization
تنظيم organization
انجمن association
جمعية association
مركز center
مرکز center
مرکزی central
مركزي central
معهد institute
پژوهشگاه research institute
پژوهش research
تحقیقات research
دانشگاه university
جامعة university
وزارة ministry
وزارت ministry
هيئة authority
هیئت authority
شورای council
مجلس council
عالی supreme
ملی national
وطني national
وطنية national
جمهوری republic
دولة state
دولت state
إسلامية islamic
اسلامية islamic
اسلامیة islamic
إسلامي islamic
اسلامي islamic
اسلامی islamic
عراق iraq
شام sham
يمن yemen
سوريا syria
سورية syrian
سوري syrian
ایران iran
إيران iran
لبنان lebanon
مصر egypt
مصري egyptian
ليبيا libya
ليبية libyan
مغرب maghreb
جزيرة peninsula
عرب arab
عربي arab
عربية arabian
فلسطين palestine
جيش army
ارتش army
سپاه corps
نیروی force
قوات forces
حرس guard
پاسداران guard
انقلاب revolution
ثورة revolution
جبهة front
حزب party
حركة movement
حرکت harakat
جماعة group
كتيبة brigade
لواء brigade
جهاد jihad
قاعدة qaida
قاعده qaida
فضا space
فضایی space
فضای space
مجازی cyberspace
سایبر cyber
پلیس police
شرطة police
هسته nuclear
اتمی atomic
دفاع defense
نظامی military
امنیت security
اطلاعات intelligence
فرهنگی cultural
مکتب office
مكتب office
دفتر office
كمپنى company
آلومینیوم aluminium
فولاد steel
سیمان cement
بیمه insurance
تأمين insurance
محدودة limited
محدود limited
في in
در in
من of
`;

const byWord = new Map<string, readonly string[]>();
for (const line of LINES.split("\n")) {
  const [arabic, ...latin] = line.trim().split(" ");
  if (arabic !== undefined && arabic !== "") byWord.set(plain(arabic), latin);
}

/** One spelling for letters that keyboards and habits exchange. */
function plain(word: string): string {
  return word
    .replace(/[أإآٱ]/g, "ا")
    .replace(/ی|ى/g, "ي")
    .replace(/ک/g, "ك")
    .replace(/ه$|ۀ$/, "ة")
    .replace(/ؤ/g, "و")
    .replace(/ئ/g, "ي");
}

/** Latin words for an Arabic or Persian word without article; undefined for names. */
export function latinOfArabicWord(word: string): readonly string[] | undefined {
  return byWord.get(plain(word));
}
