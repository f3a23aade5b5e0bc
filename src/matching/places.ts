/** Words that are places: many unrelated parties share them, and names are given with or without them. */

const PLACES = new Set(
  `beijing shanghai tianjin chongqing shenzhen guangzhou guangdong guangxi hainan zhejiang hangzhou ningbo wenzhou jiangsu nanjing suzhou wuxi
  changzhou xuzhou nantong yangzhou shandong jinan qingdao yantai weihai zibo hebei shijiazhuang baoding henan zhengzhou luoyang hubei wuhan
  xiangyang hunan changsha zhuzhou jiangxi nanchang anhui hefei wuhu fujian fuzhou quanzhou xiamen sichuan chengdu mianyang guizhou guiyang
  yunnan kunming gansu lanzhou qinghai xining ningxia yinchuan shanxi shaanxi xian taiyuan liaoning shenyang dalian jilin changchun
  heilongjiang harbin xinjiang urumqi dongguan foshan zhuhai huizhou tangshan hong kong hongkong macau taiwan taipei china singapore malaysia
  indonesia jakarta thailand bangkok vietnam hanoi myanmar burma india delhi mumbai pakistan karachi lahore islamabad afghanistan kabul iran
  tehran isfahan shiraz kish iraq baghdad syria damascus aleppo lebanon beirut jordan turkey istanbul ankara izmir dubai sharjah ajman emirates
  uae prc qatar doha kuwait oman muscat yemen sanaa saudi arabia bahrain egypt cairo libya tripoli sudan khartoum russia moscow petersburg
  novosibirsk kazan ural siberia crimea ukraine kyiv kiev donetsk luhansk belarus minsk kazakhstan almaty kyrgyzstan bishkek uzbekistan tashkent
  armenia yerevan georgia tbilisi azerbaijan baku germany berlin frankfurt munich hamburg france paris italy milan rome spain madrid london
  britain england kingdom ireland dublin switzerland zurich geneva austria vienna netherlands amsterdam belgium cyprus limassol malta bulgaria
  sofia serbia belgrade poland warsaw czech prague hungary budapest estonia tallinn latvia riga lithuania vilnius finland helsinki sweden
  stockholm norway oslo denmark america usa canada toronto mexico panama colombia bogota medellin venezuela caracas cuba havana brazil argentina
  peru korea seoul pyongyang japan tokyo osaka australia sydney africa asia europe african asian european`.split(/\s+/),
);

/** True for a folded word that names a country, region or large city. */
export function isPlace(word: string): boolean {
  return PLACES.has(word);
}
