/**
 * Chinese words that company and institution names are made of, with the English that lists print. Simplified characters,
 * one `han english words` a line. General vocabulary, not names of parties.
 */
import { HAN_PLACES } from "./han-places.ts";

const LINES = `
股份有限公司 co ltd
有限公 co ltd
有限责任公司 co ltd
集团股份有限公司 group co ltd
集团有限公司 group co ltd
有限公司 co ltd
责任公司 co
总公司 corporation
分公司 branch
子公司 subsidiary
公司 co
集团 group
控股 holding
股份 co
企业 enterprise
工厂 factory
厂 factory
研究所 research institute
研究院 research institute
研究中心 research center
设计院 design institute
设计研究院 design research institute
科学院 academy sciences
科学研究院 academy science
工程院 academy engineering
学院 college
大学 university
实验室 laboratory
国家重点实验室 state key laboratory
中心 center
学校 school
医院 hospital
委员会 committee
协会 association
学会 society
基金会 foundation
基金 fund
银行 bank
部 ministry
局 bureau
公安局 public security bureau
公安厅 public security department
安全 security
市 municipality
省 province
县 county
区 district
自治区 autonomous region
自治州 autonomous prefecture
生产建设兵团 production and construction corps
人民 people
解放军 liberation army
中国人民解放军 people liberation army
空军 air force
海军 navy
火箭军 rocket force
陆军 army
军事 military
国防 defense
国防科技 defense technology
科技 technology
技术 technologies
科学 science
科学技术 science technology
科学与技术 science technology
高科技 high tech
电子 electronics
电子科技 electronics technology
电子技术 electronics technology
电器 electric appliance
电气 electric
电力 power
电信 telecom
电讯 telecom
通信 communication
通讯 communication
信息 information
信息技术 information technology
数字 digital
数码 digital
数据 data
数控 cnc
网络 network
互联网 internet
软件 software
计算机 computer
计算 computing
超级计算 supercomputing
智能 intelligent
人工智能 artificial intelligence
云 cloud
云计算 cloud computing
机器 machine
机器人 robot
机械 machinery
机电 electromechanical
设备 equipment
装备 equipment
仪器 instrument
仪表 instrument
工具 tool
半导体 semiconductor
集成电路 integrated circuit
微电子 microelectronics
光电 optoelectronics
光学 optical
光电子 optoelectronics
光纤 fiber
激光 laser
芯片 chip
存储 memory storage
材料 materials
新材料 new materials
纳米 nano
精密 precision
自动化 automation
控制 control
导航 navigation
卫星 satellite
遥感 remote sensing
雷达 radar
航空 aviation
航天 aerospace
航空航天 aeronautics astronautics
宇航 aerospace
飞机 aircraft
无人机 unmanned aerial vehicle
直升机 helicopter
发动机 engine
船舶 shipbuilding
造船 shipbuilding
海洋 marine
海运 shipping
航运 shipping
港务 port
港口 port
港 port
物流 logistics
货运 freight
运输 transport
交通 transportation
交通建设 communications construction
铁路 railway
铁建 railway construction
汽车 automobile
贸易 trading
进出口 import and export
国际贸易 international trade
国际 international
商贸 trading
工贸 industry trade
商务 business
投资 investment
金融 finance
保险 insurance
财务 finance
资本 capital
实业 industrial
工业 industry
产业 industry
制造 manufacturing
生产 production
加工 processing
建设 construction
建筑 building
工程 engineering
工程技术 engineering technology
开发 development
发展 development
设计 design
服务 service
咨询 consulting
管理 management
供应链 supply chain
能源 energy
新能源 new energy
石油 petroleum
石化 petrochemical
天然气 natural gas
化工 chemical
化学 chemical
核 nuclear
核工业 nuclear industry
核电 nuclear power
光伏 photovoltaic
太阳能 solar
硅 silicon
钢铁 iron steel
金属 metal
有色金属 nonferrous metal
铝业 aluminum
煤 coal
矿业 mining
稀土 rare earth
纺织 textile
棉纺织 cotton textile
印染 printing dyeing
服饰 garment
服装 garment
鞋业 shoe
发饰品 hair accessories
饰品 accessories
食品 food
农业 agriculture
番茄 tomato
生物 bio
生物技术 biotechnology
生命科学 life science
基因 gene
医学 medical
医疗 medical
医药 pharmaceutical
制药 pharmaceutical
理工 science technology
理工大学 university science technology
工业大学 polytechnical university
交通大学 jiaotong university
师范大学 normal university
邮电 posts telecommunications
政法 political science law
安防 security
监控 surveillance
视频 video
语音 speech
图像 image
传媒 media
文化 culture
教育 education
环保 environmental
环境 environment
水利 water conservancy
家具 furniture
橡胶 rubber
塑料 plastic
玻璃 glass
轴承 bearing
阀门 valve
电缆 cable
电池 battery
电源 power supply
传感器 sensor
测控 measurement control
测试 testing
检测 testing
模型 model
星空 space
动力 power
熊猫 panda
火箭 rocket
丝路 silk road
丝绸之路 silk road
数据中心 data center
光网 optical network
工程物理 engineering physics
生物工程 biotechnology
机床 machine tool
工具 tool
航空发动机 aero engine
导弹 missile
兵器 weapons
产品 products
饰品 accessories
卫生 health
公共 public
市场 market
创新 innovation
研发 research development
技术开发 technology development
技术研究 technology research
先进技术 advanced technology
量子 quantum
实验 laboratory
示范 demonstration
园区 park
工业园 industrial park
软件园 software park
重工 heavy industries
重型 heavy
联合 united
高新 high new
先进 advanced
中央 central
全国 national
国家 national
国营 state owned
国有 state owned
民用 civil
特种 special
综合 comprehensive
第一 first
第二 second
第三 third
第四 fourth
第五 fifth
亚洲 asia
太平洋 pacific
东方 oriental
西方 western
北方 north
南方 south
东北 northeast
西北 northwest
西南 southwest
华东 east china
华北 north china
华南 south china
`;

/** Chinese word to English words; an empty array means "a place, read it in pinyin". */
export const HAN_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  `${LINES}\n${HAN_PLACES}`
    .split("\n")
    .map((line) => line.trim().split(" "))
    .filter(([han]) => han !== undefined && han !== "")
    .map(([han, ...english]): [string, string[]] => [han ?? "", english]),
);
