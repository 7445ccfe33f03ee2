import type { Industry, OrganisationKind } from "@db/vocabulary/kinds";
import { checkUbn } from "~/lib/ubn";

export interface OrganisationSeed {
  key: string;
  kind: OrganisationKind;
  industry?: Industry;
  name: string;
  nameEn: string;
  city: string;
}

type Row = readonly [key: string, name: string, nameEn: string, city: string];
const of = (kind: OrganisationKind, industry: Industry | undefined, rows: readonly Row[]): OrganisationSeed[] =>
  rows.map(([key, name, nameEn, city]) => ({ key, kind, name, nameEn, city, ...(industry ? { industry } : {}) }));

/** Those who pose challenges. Names are made up; 臺 and 台 stand as each of them writes it. */
export const posers: readonly OrganisationSeed[] = [
  ...of("enterprise", "surface_treatment", [
    ["chengyi", "澄翊表面處理股份有限公司", "Chengyi Surface Treatment", "彰化縣"],
    ["hongdu", "鴻渡電鍍工業有限公司", "Hongdu Plating", "台中市"],
    ["zhanbo", "展鉑精密陽極股份有限公司", "Zhanbo Anodising", "桃園市"],
  ]),
  ...of("enterprise", "plastics", [
    ["yuanmo", "沅模精密塑膠股份有限公司", "Yuanmo Precision Plastics", "台南市"],
    ["liheng", "立珩模具工業有限公司", "Liheng Moulds", "新北市"],
    ["puxin", "樸鑫塑膠包材股份有限公司", "Puxin Packaging", "彰化縣"],
  ]),
  ...of("enterprise", "textiles", [
    ["jinsui", "錦穗織造股份有限公司", "Jinsui Weaving", "雲林縣"],
    ["zhirou", "織柔機能布股份有限公司", "Zhirou Performance Fabrics", "臺南市"],
    ["lanqi", "藍綺染整廠股份有限公司", "Lanqi Dyeing and Finishing", "彰化縣"],
  ]),
  ...of("enterprise", "machinery", [
    ["junyue", "鈞岳精機股份有限公司", "Junyue Machine Tools", "台中市"],
    ["tuoheng", "拓衡自動化零件有限公司", "Tuoheng Automation Parts", "台中市"],
    ["qunyu", "群昱齒輪股份有限公司", "Qunyu Gears", "台中市"],
    ["shangluo", "上珞螺桿工業有限公司", "Shangluo Screws", "高雄市"],
  ]),
  ...of("enterprise", "food_pharma_machinery", [
    ["fengrun", "豐潤食品機械股份有限公司", "Fengrun Food Machinery", "台南市"],
    ["kangyao", "康珄製藥設備股份有限公司", "Kangyao Pharma Equipment", "新竹縣"],
    ["shanxian", "膳嶼冷凍調理食品股份有限公司", "Shanyu Frozen Foods", "高雄市"],
  ]),
  ...of("enterprise", "work_safety", [
    ["dingxu", "鼎序營造股份有限公司", "Dingxu Construction", "新北市"],
    ["anheng", "安珩鋼構股份有限公司", "Anheng Steelworks", "高雄市"],
    ["ganggao", "港皋低溫倉儲股份有限公司", "Ganggao Cold Storage", "高雄市"],
    ["harbour", "港垣貨櫃裝卸股份有限公司", "Gangyuan Container Terminal", "基隆市"],
  ]),
  ...of("npo", "long_term_care", [["songhe", "社團法人松禾長照協會", "Songhe Long-term Care Association", "臺北市"]]),
  ...of("enterprise", "long_term_care", [
    ["nuanyang", "暖暘居家照護有限公司", "Nuanyang Home Care", "臺中市"],
    ["anmu", "安沐護理之家", "Anmu Nursing Home", "屏東縣"],
  ]),
  ...of("npo", "healthcare", [
    ["linan", "財團法人霖安綜合醫院", "Linan General Hospital", "高雄市"],
    ["renhai", "仁澥醫療財團法人", "Renhai Medical Foundation", "花蓮縣"],
  ]),
  ...of("association", "healthcare", [["puze", "雲嘉普澤診所聯盟", "Puze Clinics Alliance", "嘉義市"]]),
  ...of("enterprise", "biotech", [
    ["qiyuan", "啟沅生技新藥股份有限公司", "Qiyuan Biopharma", "新竹縣"],
    ["ruimai", "睿脈試驗服務股份有限公司", "Ruimai Trial Services", "臺北市"],
    ["baisui", "柏穗發酵生技股份有限公司", "Baisui Fermentation", "臺南市"],
  ]),
  ...of("enterprise", "retail", [
    ["hexian", "禾鮮便利商店股份有限公司", "Hexian Convenience Stores", "桃園市"],
    ["xiangkou", "巷口智能商店股份有限公司", "Xiangkou Smart Shops", "臺北市"],
    ["yicang", "翊倉電子商務股份有限公司", "Yicang E-commerce", "新北市"],
    ["meiku", "美窟連鎖麵食股份有限公司", "Meiku Noodles", "台中市"],
    ["shuzhong", "書塚書店有限公司", "Shuzhong Bookshops", "臺北市"],
    ["hotel", "沐嶼旅店股份有限公司", "Muyu Hotels", "花蓮縣"],
  ]),
  ...of("enterprise", "energy", [
    ["yuguang", "漁光共生能源股份有限公司", "Yuguang Aquavoltaics", "臺南市"],
    ["fengdao", "風稻綠能股份有限公司", "Fengdao Wind and Sun", "雲林縣"],
    ["huanneng", "環衡儲能股份有限公司", "Huanheng Storage", "臺南市"],
  ]),
  ...of("agency", "public_sector", [
    ["city1999", "示範市政府研究發展考核處", "Research and Evaluation Office, Demonstration City", "示範市／Demonstration City"],
    ["taxbureau", "示範市政府稅務局", "Tax Bureau, Demonstration City", "示範市／Demonstration City"],
    ["traffic", "示範市政府交通局", "Transport Bureau, Demonstration City", "示範市／Demonstration City"],
    ["library", "示範市立圖書館", "Demonstration City Library", "示範市／Demonstration City"],
    ["civil", "示範縣政府民政處", "Civil Affairs, Demonstration County", "示範縣"],
  ]),
  ...of("enterprise", "public_sector", [["bus", "環隅客運股份有限公司", "Huanyu Bus", "臺東縣"]]),
  ...of("npo", "agriculture", [["mingjian", "茗澗茶業生產合作社", "Mingjian Tea Cooperative", "南投縣"]]),
  ...of("enterprise", "agriculture", [
    ["lanyang", "蘭漾花卉有限公司", "Lanyang Flowers", "宜蘭縣"],
    ["wangmi", "旺𠮷果菜運銷股份有限公司", "Wangji Fruit and Vegetables", "屏東縣"],
    ["yancheng", "鹽埕洲水產養殖有限公司", "Yanchengzhou Aquaculture", "臺南市"],
  ]),
  ...of("enterprise", "finance", [
    ["anji", "安霽產物保險股份有限公司", "Anji Insurance", "臺北市"],
    ["hengwei", "衡洧商業財務股份有限公司", "Hengwei Trade Finance", "台北市"],
    ["zhenbao", "臻葆保險經紀人股份有限公司", "Zhenbao Insurance Brokers", "台中市"],
  ]),
  ...of("enterprise", "ict", [
    ["xunlian", "汛聯數據機房股份有限公司", "Xunlian Data Halls", "新竹市"],
    ["weiming", "緯茗電路板股份有限公司", "Weiming Circuits", "桃園市"],
    ["yunti", "雲梯客服科技股份有限公司", "Yunti Contact Services", "台北市"],
  ]),
  ...of("agency", "resilience", [
    ["waterbureau", "示範市政府水利局", "Water Bureau, Demonstration City", "示範市／Demonstration City"],
    ["soilwater", "示範縣政府水土保持處", "Soil and Water Office, Demonstration County", "示範縣"],
    ["firedept", "示範市政府消防局", "Fire Department, Demonstration City", "示範市／Demonstration City"],
    ["rivers", "示範河川分署", "Demonstration River Branch", "示範市／Demonstration City"],
  ]),
  ...of("association", undefined, [
    ["assoc_surface", "臺灣表面處理示範公會", "Demonstration Surface Treatment Association", "台北市"],
    ["assoc_mould", "台灣模具示範協進會", "Demonstration Mould Association", "新北市"],
    ["assoc_care", "臺灣長照示範聯盟", "Demonstration Care Alliance", "台北市"],
    ["assoc_retail", "台灣零售科技示範協會", "Demonstration Retail Tech Association", "臺北市"],
    ["assoc_agri", "臺灣智慧農業示範協會", "Demonstration Smart Farming Association", "雲林縣"],
  ]),
];

/** Those who train. */
export const institutes: readonly OrganisationSeed[] = [
  ...of("institute", undefined, [
    ["inst_beichen", "北辰數位學苑", "Beichen Digital Academy", "臺北市"],
    ["inst_zhulin", "竹麟工研教育中心", "Zhulin Training Centre", "新竹市"],
    ["inst_zhonghang", "中航自動化訓練所", "Zhonghang Automation School", "台中市"],
    ["inst_nanxing", "南星智慧製造學院", "Nanxing Smart Manufacturing Academy", "臺南市"],
    ["inst_gaoxiong", "港都人工智慧講堂", "Harbour City AI Lectures", "高雄市"],
    ["inst_dongyang", "東漾創新學習所", "Dongyang Learning", "花蓮縣"],
    ["inst_keya", "科芽程式教育", "Keya Coding", "桃園市"],
    ["inst_yunduan", "雲緞資料學堂", "Yunduan Data School", "臺北市"],
    ["inst_lingju", "靈炬職能發展協會", "Lingju Skills Association", "新北市"],
    ["inst_hexin", "禾心職業訓練中心", "Hexin Vocational Centre", "雲林縣"],
    ["inst_shuanglong", "雙瓏科技培訓", "Shuanglong Tech Training", "台北市"],
    ["inst_qingshan", "青杉社會企業學院", "Qingshan Social Enterprise School", "嘉義市"],
    ["inst_xinghe", "星禾人工智慧基金會", "Xinghe AI Foundation", "台北市"],
    ["inst_lanhai", "藍澥數位培力中心", "Lanhai Digital Centre", "屏東縣"],
  ]),
  ...of("institute", undefined, [
    ["inst_chengda", "示範成德大學推廣教育中心", "Chengde University Extension", "臺南市"],
    ["inst_beike", "示範北科技大學產學訓練處", "Northern Tech Industry Training", "臺北市"],
    ["inst_zhongxing", "示範中旭大學智慧製造學程", "Zhongxu Smart Manufacturing", "臺中市"],
    ["inst_yunke", "示範雲嵐科技大學進修學院", "Yunlan Continuing Education", "雲林縣"],
    ["inst_donghua", "示範東澗大學數位學習中心", "Dongjian Digital Learning", "花蓮縣"],
    ["inst_gaoke", "示範高岳科技大學職訓中心", "Gaoyue Vocational Training", "高雄市"],
  ]),
  ...of("school", undefined, [
    ["school_yilan", "示範蘭陽高級中學", "Demonstration Lanyang High School", "宜蘭縣"],
    ["school_taoyuan", "示範桃澗高級工業學校", "Demonstration Taojian Technical High School", "桃園市"],
  ]),
];

/** Firms that registered in the last days and wait for the office: how many days ago, and who. */
export const newcomers: readonly (readonly [days: number, seed: OrganisationSeed])[] = [
  [11.3, { key: "", kind: "enterprise", industry: "plastics", name: "沛菱塑膠科技有限公司", nameEn: "Peiling Plastics", city: "彰化縣" }],
  [6.6, { key: "", kind: "enterprise", industry: "textiles", name: "棠織紡織有限公司", nameEn: "Tangzhi Textiles", city: "臺南市" }],
  [3.4, { key: "", kind: "institute", name: "禾聿職能學堂", nameEn: "Heyu Skills Academy", city: "台中市" }],
  [1.2, { key: "", kind: "enterprise", industry: "ict", name: "澈雲資訊有限公司", nameEn: "Cheyun Information", city: "新竹市" }],
];

/** Numbers that pass the checksum but stand far below any that is given out. */
export function improbableUbn(n: number): string {
  let seen = 0;
  for (let number = 1_000; ; number += 1) {
    const typed = String(number).padStart(8, "0");
    if (!checkUbn(typed).ok) continue;
    if (seen === n) return typed;
    seen += 1;
  }
}
