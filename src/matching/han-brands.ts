/**
 * Chinese brands and institutions whose Latin name is no reading of the characters, or not the modern one: without such a
 * table no transliteration leads from one to the other. Public knowledge; being here says nothing about any list.
 * One `han latin words | other latin words` a line.
 */
const LINES = `
海康威视 hikvision
海康 hikvision
大华 dahua
华为 huawei
华为技术 huawei technologies
中兴 zte
中兴通讯 zte
商汤 sensetime
旷视 megvii
科大讯飞 iflytek
讯飞 iflytek
依图 yitu
宇视 uniview
云从 cloudwalk
云天励飞 intellifusion
寒武纪 cambricon
海思 hisilicon
曙光信息 dawning information | sugon
曙光 sugon | dawning
海光 hygon
飞腾 phytium
浪潮 inspur
联想 lenovo
百度 baidu
腾讯 tencent
阿里巴巴 alibaba
小米 xiaomi
大疆 dji
京东方 boe
比亚迪 byd
华大基因 bgi | huada gene
华大 bgi | huada
中芯国际集成电路制造 semiconductor manufacturing international | smic
中芯国际 smic | semiconductor manufacturing international
中芯 smic
长江存储 yangtze memory | ymtc
长鑫 cxmt
晋华 jinhua
上海微电子装备 shanghai micro electronics equipment | smee
上海微电子 shanghai micro electronics | smee
北方华创 naura
中微 amec
拓荆 piotech
盛美 acm
北斗星通 bdstar | beidou xingtong
光启 kuang chi | guangqi
第四范式 4paradigm
智谱 zhipu
汇川 inovance
锐科 raycus
美亚柏科 meiya pico
永信至成 integrity
奇虎 qihoo
奇安信 qianxin
三六零 qihoo 360
立讯 luxshare
欧菲光 ofilm
闻泰 wingtech
韦尔 will
兆易创新 gigadevice
紫光 unigroup
紫光展锐 unisoc
中国电子科技集团 china electronics technology group | cetc
中国电科 cetc | china electronics technology
中电科 cetc
中国电子 china electronics
中国航空工业集团 aviation industry corporation china | avic
中航 avic
中航工业 avic
中国航发 aero engine corporation china | aecc
中国航天科技集团 china aerospace science technology | casc
中国航天科工集团 china aerospace science industry | casic
航天科工 aerospace science industry | casic
中国兵器工业集团 china north industries | norinco
中国兵器装备集团 china south industries
北方工业 norinco
中国船舶集团 china state shipbuilding | cssc
中国船舶重工 china shipbuilding industry | csic
中国商飞 comac | commercial aircraft corporation china
商飞 comac
中国核工业集团 china national nuclear | cnnc
中国核工业 china national nuclear | cnnc
中国广核集团 china general nuclear power | cgn
中广核 cgn
中国石油天然气集团 china national petroleum | cnpc
中国石油 petrochina | cnpc
中国石化 sinopec
中国海洋石油 china national offshore oil | cnooc
中国海油 cnooc
中海油 cnooc
中远 cosco
中远海运 cosco
中国移动 china mobile
中国联通 china unicom
中国电信 china telecom
中国铁建 china railway construction | crcc
中国交通建设 china communications construction
招商局 china merchants
中信 citic
光大 everbright
保利 poly
中化 sinochem
中国科学院 chinese academy sciences
中科院 chinese academy sciences
中国工程物理研究院 chinese academy engineering physics
中国科学技术大学 university science technology china
哈尔滨工业大学 harbin institute technology
哈尔滨工程大学 harbin engineering university
北京航空航天大学 beihang university
北京理工大学 beijing institute technology
南京航空航天大学 nanjing university aeronautics astronautics
南京理工大学 nanjing university science technology
西北工业大学 northwestern polytechnical university
国防科技大学 national university defense technology
国防科学技术大学 national university defense technology
清华 tsinghua
北京大学 peking university
同济 tongji
电子科技大学 university electronic science technology china
大全 daqo
合盛 hoshine
晶科 jinko
天合 trina
协鑫 gcl
隆基 longi
宁德时代 catl
国轩 gotion
格力 gree
美的 midea
海尔 haier
海信 hisense
蔚来 nio
字节跳动 bytedance
美团 meituan
新一 xinyi | synergy
中集 cimc
中车 crrc
三一 sany
徐工 xcmg
中联重科 zoomlion
歌尔 goertek
蓝思 lens
舜宇 sunny
景嘉微 jingjia micro
复旦微电子 fudan microelectronics
龙芯 loongson
兆芯 zhaoxin
申威 sunway
摩尔线程 moore threads
壁仞 biren
燧原 enflame
`;

function readLines(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const out = new Map<string, readonly (readonly string[])[]>();
  for (const line of LINES.split("\n")) {
    const [han, ...words] = line.trim().split(" ");
    if (han === undefined || han === "") continue;
    const names = words
      .join(" ")
      .split(" | ")
      .map((name) => name.split(" "));
    out.set(han, names);
  }
  return out;
}

/** Chinese brand to its Latin names, the usual one first. */
export const HAN_BRANDS: ReadonlyMap<string, readonly (readonly string[])[]> = readLines();
