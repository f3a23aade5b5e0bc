/** Chinese places: `han latin words` a line where the Latin name is no plain pinyin; a word alone is read in pinyin. */
export const HAN_PLACES = `
北京
上海
天津
重庆
深圳
广州
广东
广西
海南
浙江
杭州
宁波
温州
江苏
南京
苏州
无锡
常州
徐州
南通
扬州
山东
济南
青岛
烟台
威海
淄博
河北
石家庄
保定
河南
郑州
洛阳
湖北
武汉
襄阳
湖南
长沙
株洲
江西
南昌
安徽
合肥
芜湖
福建
福州
泉州
四川
成都
绵阳
贵州
贵阳
云南
昆明
甘肃
兰州
青海
西宁
宁夏
银川
山西
太原
辽宁
沈阳
大连
吉林
长春
黑龙江
新疆
和田
东莞
佛山
珠海
中山
惠州
汕头
唐山
大庆
北京市 beijing
中国 china
中华 china
香港 hong kong
澳门 macau
台湾 taiwan
西藏 tibet
内蒙古 inner mongolia
新疆维吾尔自治区 xinjiang uyghur autonomous region
乌鲁木齐 urumqi
吐鲁番 turpan
喀什 kashgar
克拉玛依 karamay
阿克苏 aksu
伊犁 ili
哈密 hami
石河子 shihezi
昌吉 changji
巴音郭楞 bayingolin
克孜勒苏 kizilsu
博尔塔拉 bortala
阿勒泰 altay
塔城 tacheng
拉萨 lhasa
哈尔滨 harbin
齐齐哈尔 qiqihar
呼和浩特 hohhot
厦门 xiamen
陕西 shaanxi
西安 xian
`;
