/**
 * Words that say the same in several languages, romanizations or abbreviations. Each line is one concept, its first word
 * the one shown. General trade vocabulary: English, Russian, Chinese (pinyin), Persian, Turkish, Spanish, Arabic, German.
 */
const LINES = `
technology technologies tech tekhnologii tekhnologiya tekhnologiia tekhnologiy technologie tecnologia tecnologias teknoloji teknolojileri keji techn technol tekhno fanavari fannavari
technical tekhnicheskii tekhnicheskiy tekhnicheskoe technic technique jishu tekhnicheskaya
electronics electronic elec electron electr elektronika elektronik elektronika elektronnye dianzi elektronnaya electronica electronique elektroniki
electric electrical elektrik elektricheskii dianqi elektro
industry industries industrial ind indl inds indus promyshlennost promyshlennyi promyshlennaya gongye sanayi sanat sanati sanaye industria industrias industrie promyshlennosti
trading trade trdg trd torgovyi torgovaya torgovlya torgovo maoyi ticaret tic tejarat bazargani tejari comercial comercio handel handels comercializadora ticari trgovina
international intl int internasional internatsional internatsionalnaya guoji uluslararasi internacional mezhdunarodnyi mezhdunarodnaya beynolmelal internationale
development dev devt develop razvitie razvitiya fazhan kaifa tosee toseeh gelistirme desarrollo entwicklung
research res issledovatelskii issledovatelskiy rsch resch issledovatelskoe yanjiu issledovaniy issledovanii tahghighat pajoohesh pazhuhesh
institute inst institut institutes yanjiusuo yanjiuyuan suo instituto instytut
institution uchrezhdenie uchrezhdeniye
scientific scient nauchno nauchnyi nauchnoe nauchniy nauchnyy nauchny nauchnaya
science sciences sci nauk nauka nauki kexue bilim
production industrial-production proizvodstvo proizvodstvennoe proizvodstvenno proizvodstvennyi proizvodstvenny prodn proizvodstvennaya proizvodstvennoye uretim toulid tolid produksiya shengchan proizvodstvennyy
manufacturing manufacture manufacturer mfg manufacturers manuf manufactory zhizao imalat
enterprise enterprises predpriyatie predpriyatiye entpr predpriiatie qiye empresa isletmesi ent entr
association assoc obedinenie obyedinenie obedineniye assn asociacion obiedinenie dernegi anjoman jamiyat xiehui
center centre tsentr ctr centr centro zhongxin merkezi markaz
plant zavod factory zavoda chang fabrika fabrikasi karkhane fty karkhaneh
engineering eng engg engr inzhiniring inzhenernyi gongcheng muhendislik mohandesi ingenieria engrg
equipment equip eqpt oborudovanie oborudovaniya shebei ekipman tajhizat equipos eqp
machinery mach mashin mashiny jixie makina machine mashinery maquinaria machines
mechanical mekhanicheskii mechanic mekhanicheskiy mechanics mekhanika
building stroitelnaya stroitelnyi jianzhu stroi stroy construction constr constrn stroitelstvo insaat construcciones construcciones jianshe stroitelstva bldg
design proektnyi proektno konstruktorskoe konstruktorskoye konstruktorskii sheji tasarim
bureau byuro biuro ju buro
bank banka banko banco bankasi banque yinhang bankovskie bankovskaya bk
group grp gruppa grupp grup jituan grupo gruppe gorouh goruh grupa groupe
holding hldg hldgs holdings kholding kolding khold konggu holdingi
corporation-group korporatsiya korporaciya
investment invest inv investments invt investitsii investitsionnaya touzi yatirim sarmayegozari sarmaye gozari sarmayeh inversiones investissement investicii
management mgmt mgt upravlenie upravlyayushchaya guanli yonetim modiriat gestion manage
service services svc svcs servis servisy fuwu hizmetleri hizmet khadamat servicios srvcs srvc uslugi
system systems sys sistema sistemy xitong sistem sistemas sistemleri
shipping shpg sudokhodnaya sudokhodstvo denizcilik haiyun kashtirani keshtirani naviera shipp
transport transportation trans trnsp transp transportnaya tasimacilik hamlonaghl transportes transporte yunshu haml
logistics logistic logist lojistik logistika wuliu logistica
aviation avn aviatsiya aviatsionnyi aviatsionnaya aviatsionnoe hangkong havacilik havayollari aviacion avia aviatsionny
aerospace aerokosmicheskii hangtian yuhang havafaza
aircraft aviastroitelnaya samoletov feiji
airlines airline airways avialinii aviakompaniya havayolu
oil neft neftyanaya nefte shiyou petrol naft neftyanoi petroleum petroleo
gas gaz gazovaya tianranqi
chemical chemicals khimicheskii khimiya huaxue huagong kimya shimi quimica chem khimicheskaya chemie
petrochemical petrochemicals petrokimya petroshimi neftekhim neftekhimicheskii petrochem
energy energiya energetika nengyuan enerji energia energeticheskaya enrgy
power dianli
nuclear yadernyi atomic atomnyi he hastei
materials material mater cailiao materialy malzeme matl
steel stal staly gangtie celik foolad acero
metal metals metall metally jinshu metalurgi metallurgical metallurgy metallurgiya metallurgicheskii
mining gornaya gornodobyvayushchaya kuangye madencilik minera mineria rudnaya
information info xinxi informatsionnye informatsionnyi bilisim informatsiya
communication communications comm comms tongxin svyaz svyazi haberlesme iletisim telecommunication telecommunications telecom
network networks wangluo
software programmnoe ruanjian yazilim narmafzar
computer computers comp jisuanji bilgisayar computing
digital shuzi tsifrovoi tsifrovye
intelligent smart zhineng intelligence
automation avtomatika avtomatizatsiya zidonghua otomasyon
control kongzhi upravleniya
semiconductor semiconductors bandaoti poluprovodnik
microelectronics micro microelectronic mikroelektronika weidianzi microelec
integrated-circuit ic
optoelectronics optoelectronic guangdian optoelektronika
optical optics optika guangxue optiko
instrument instruments pribor pribory priborov yiqi instrumentation priborostroenie
precision tochnyi tochnoi tochnye jingmi hassas
laser lazer lazernye jiguang lazernykh
security bezopasnost guvenlik anquan emniyat
defense defence oboronnaya guofang savunma defa
military voennyi voennaya junshi askari
university univ universitet daxue universite universitesi universidad daneshgah
college xueyuan kolledzh
academy akademiya akademii academie
laboratory lab laboratoriya laboratories shiyanshi labs
general gen genl obshchaya
organization organisation org orgn organizatsiya organizaciya
company-word sherkat sherkate sherket shrkt
properties property imoti properti
commercial-word commercial kommercheskiy coml comml
leasing leasing lizing
federation-word federation federatsiya federatsii
central-word central tsentralnyi tsentralny markazi
main-word main glavnyi glavnoe
space-word space kosmos kosmicheskii
plant-word kombinat combine
national natsionalnyi natsionalnaya natl guojia milli melli nacional nationale
state gosudarstvennyi gosudarstvennoe gosudarstvennaya gos
federal federalnoe federalnyi
public publichnoe publichnaya
special spetsialnyi spetsialnoe
supply snabzhenie snab gongying tedarik supplies
import imp ithalat importacion jinkou vardat
export exp ihracat exportacion eksport chukou saderat
foreign vneshnyaya dis vneshne
marine maritime morskoi morskaya deniz morskoy
sea more hai
ship sudno korabl gemi kashti
shipyard shipyards sudoverf tersanesi zaochuan shipbuilding sudostroenie sudostroitelnyi sudostroitelnaya
repair remont remontnyi remontnaya
medical med meditsinskii yiliao medikal pezeshki
pharmaceutical pharmaceuticals pharma yiyao daru darou farmatsevticheskaya
food foods gida shipin pishchevaya
agriculture agricultural nongye tarim
textile textiles fangzhi tekstil
garment garments apparel fuzhuang clothing
solar guangfu taiyangneng
silicon guiye
united lianhe obedinennyi obedinennaya birlesik unido
new xin novyi novaya novy yeni
first pervyi pervaya diyi 1st
global quanqiu globalnyi
world shijie mir dunya
china chinese zhongguo
asia aziya
east vostok vostochnyi dong eastern
west zapad zapadnyi western
north sever severnyi northern
south yug yuzhnyi southern
far dalnii dalnevostochnyi
middle blizhnii
russia russian-federation rossiya rossii russian rossiiskii rossiiskaya rossiyskaya
iran iranian
siberia sibir sibirskii
moscow moskva moskovskii
petersburg peterburg
ural uralskii uralskoe urals
wholesale optovaya
retail roznichnaya
stores magazin
real gayrimenkul nedvizhimost
insurance sigorta strakhovanie strakhovaya baoxian bimeh
financial finance finansovaya finansovyi jinrong finans finanse mali
exchange sarrafi sarafi birzha
fund fond jijin fonu
foundation vakfi bonyad vaqf fundacion
committee komitet weiyuanhui
ministry ministerstvo bu vezarat
department dept departament
office ofis ofisi
branch filial subesi
concern kontsern
complex kompleks
helicopter helicopters vertolet vertolety vertolotov helicoptero
missile missiles raketa raketnyi raketnoe
engine engines dvigatel dvigateli motor motors motorostroitelnoe
radio radiotekhnicheskii
experimental opytno opytnyi opytnoe opytny
advanced xianjin
project proekt
consulting konsalting danismanlik
solution solutions resheniya cozumleri
associates assocs
brothers bros
and und et ve ile
named imeni im
saint sankt st
products product produktsiya prods
innovation innovatsii innovation innovations innovatsionnye
hospital bolnitsa yiyuan
sanatorium sanatoriy sanatorii
hydro gidro
police politsiya
army armiya
brigade brigada
vehicle vehicles avtomobil qiche auto automobile automotive otomotiv
rail railway railways zheleznaya
construction-machinery stroimash
cement siman tsement cimento
plastic plastics plastik
rubber kauchuk lastik
glass steklo cam
paper bumaga kagit
`;

const byWord = new Map<string, string>();
for (const line of LINES.split("\n")) {
  const [head, ...rest] = line.trim().split(" ");
  if (head === undefined || head === "") continue;
  for (const word of [head, ...rest]) if (!byWord.has(word)) byWord.set(word, head);
}

/** Russian stems, romanized: adjectives and nouns decline, so that their endings are cut off before they are looked up. */
const STEMS = `
russia rossiysk rossiisk rossii
national natsionaln
commercial-word kommerchesk kommertsiy
state gosudarstvenn dzyarzhaun
transport transportn
leasing lizing lizingov
mechanical mekhanichesk
metal metallurgichesk metallurg
moscow moskovsk moskv
building stroiteln stroitelstv
industry promyshlenn
investment investitsionn investits
scientific nauchn navukov
research issledovatelsk issledovaniy
production proizvodstvenn proizvodstv vytvorch
technical tekhnichesk
technology tekhnolog tekhnologichesk
electronics elektronn elektronik
energy energetichesk energetik energ
military voenn voyenn
sea morsk
radio-building radiostroen
support podderzhk
protection zashchit
rights prav
forces sil voyennosluzhashch
armed vooruzhenn vooruzhyonn
staff shtab
people narodn
youth molodezh molodyozh
education obrazovan vospitan
training podgotovk
patriotic patriotichesk
sports sportivn
culture kulturn kultur
high-power moshchn
lifting podyomn podemn
unit chast
settlement raschetn raschyotn
railway zheleznodorozhn
shipping sudokhodn
agriculture selskokhozyaystvenn
wood lesn
energy-supply energosbyt
republic respublikansk respublik
crimea krymsk krym
finance finansov
credit kreditn
processing pererabatyvayushch
international mezhdunarodn
environment ekologichesk
glass stekl stekol
applied prikladn
physics fizik
mathematics matematik
chemistry khimi
defense oboronn oboron
federal federaln
central-word tsentraln
main-word glavn
management upravlen
ministry ministerstv
federation-word federats
fund fond
exchange birzh
aviation aviatsionn aviats
space-word kosmichesk
missile raketn
chemical khimichesk
oil neftyan
gas gazov
bank bankovsk
insurance strakhov
trading torgov torgovl
machinery mashinostroiteln mashinostroen
instrument priborostroiteln priborostroen
shipyard sudostroiteln sudoremontn
vehicle avtomobiln
nuclear yadern atomn
medical meditsinsk
information informatsionn
digital tsifrov
security bezopasnost
system sistem
corporation-group korporats
enterprise predpriyat predpriyatiy predpriem
association obedinen obyedinen
institution uchrezhden
design konstruktorsk proektn kanstruktarsk
special spetsialn
experimental opytn eksperimentaln
equipment oborudovan
precision tochn
optical optichesk
laser lazern
communication svyaz
university universitet
academy akademi
laboratory laborator
company-general obshch
united obedinenn obyedinenn
new nov
east vostochn
west zapadn
north severn
south yuzhn
siberia sibirsk
ural uralsk
petersburg peterburgsk
`;
const byStem = new Map<string, string>();
for (const line of STEMS.split("\n")) {
  const [head, ...stems] = line.trim().split(" ");
  if (head !== undefined && head !== "") for (const stem of stems) byStem.set(stem, head);
}
const ENDING =
  /(?:iy|yy|ii|yi|iye|oy|oi|aya|aia|oe|oye|ogo|ykh|ikh|ymi|imi|iya|iia|iyu|iei|ye|yya|ie|ia|y|i|a|u|o|e|ov|ev|am|em|om)$/;

/** The concept a folded word belongs to, named by its first word; undefined for words outside the tables. */
export function conceptOf(word: string): string | undefined {
  const known = byWord.get(word);
  if (known !== undefined || word.length < 5) return known;
  const whole = byStem.get(word);
  if (whole !== undefined) return whole;
  const ending = ENDING.exec(word);
  return ending === null ? undefined : byStem.get(word.slice(0, ending.index));
}
