import type { Gender } from "@db/vocabulary/roles";

export interface Name {
  name: string;
  romanised: string;
  gender: Gender;
}

const surnames = [
  ["陳", "Chen"],
  ["林", "Lin"],
  ["黃", "Huang"],
  ["張", "Chang"],
  ["李", "Lee"],
  ["王", "Wang"],
  ["吳", "Wu"],
  ["劉", "Liu"],
  ["蔡", "Tsai"],
  ["楊", "Yang"],
  ["許", "Hsu"],
  ["鄭", "Cheng"],
  ["謝", "Hsieh"],
  ["郭", "Kuo"],
  ["洪", "Hung"],
  ["曾", "Tseng"],
  ["邱", "Chiu"],
  ["廖", "Liao"],
  ["賴", "Lai"],
  ["周", "Chou"],
  ["徐", "Hsu"],
  ["蘇", "Su"],
  ["葉", "Yeh"],
  ["莊", "Chuang"],
  ["呂", "Lu"],
  ["江", "Chiang"],
  ["何", "Ho"],
  ["蕭", "Hsiao"],
  ["羅", "Lo"],
  ["高", "Kao"],
  ["潘", "Pan"],
  ["簡", "Chien"],
  ["朱", "Chu"],
  ["鍾", "Chung"],
  ["游", "Yu"],
  ["彭", "Peng"],
  ["詹", "Chan"],
  ["胡", "Hu"],
  ["施", "Shih"],
  ["沈", "Shen"],
  ["余", "Yu"],
  ["盧", "Lu"],
  ["梁", "Liang"],
  ["趙", "Chao"],
  ["顏", "Yen"],
  ["柯", "Ko"],
  ["翁", "Weng"],
  ["魏", "Wei"],
  ["孫", "Sun"],
  ["戴", "Tai"],
] as const;

const women = [
  ["怡君", "Yi-Chun"],
  ["雅婷", "Ya-Ting"],
  ["佩珊", "Pei-Shan"],
  ["詩涵", "Shih-Han"],
  ["欣妤", "Hsin-Yu"],
  ["郁雯", "Yu-Wen"],
  ["思穎", "Szu-Ying"],
  ["靜宜", "Ching-Yi"],
  ["筱涵", "Hsiao-Han"],
  ["芷晴", "Chih-Ching"],
  ["品妍", "Pin-Yen"],
  ["宥蓁", "Yu-Chen"],
  ["子晴", "Tzu-Ching"],
  ["語彤", "Yu-Tung"],
  ["若瑄", "Jo-Hsuan"],
  ["采潔", "Tsai-Chieh"],
  ["沛瑜", "Pei-Yu"],
  ["昀臻", "Yun-Chen"],
  ["巧恩", "Chiao-En"],
  ["淑芬", "Shu-Fen"],
  ["美惠", "Mei-Hui"],
  ["秀琴", "Hsiu-Chin"],
  ["婉如", "Wan-Ju"],
  ["慧玲", "Hui-Ling"],
  ["㛢婷", "Che-Ting"],
  ["薇安", "Wei-An"],
  ["映彤", "Ying-Tung"],
  ["喬安", "Chiao-An"],
  ["以柔", "Yi-Jou"],
  ["苡恩", "Yi-En"],
  ["嘉玲", "Chia-Ling"],
  ["孟潔", "Meng-Chieh"],
  ["曉琪", "Hsiao-Chi"],
  ["庭瑄", "Ting-Hsuan"],
  ["禹彤", "Yu-Tung"],
  ["瑀涵", "Yu-Han"],
  ["綺霞", "Chi-Hsia"],
  ["麗雯", "Li-Wen"],
] as const;

const men = [
  ["家豪", "Chia-Hao"],
  ["志明", "Chih-Ming"],
  ["俊傑", "Chun-Chieh"],
  ["建宏", "Chien-Hung"],
  ["冠宇", "Kuan-Yu"],
  ["柏翰", "Po-Han"],
  ["承恩", "Cheng-En"],
  ["宗翰", "Tsung-Han"],
  ["彥廷", "Yen-Ting"],
  ["品睿", "Pin-Jui"],
  ["宥廷", "Yu-Ting"],
  ["子軒", "Tzu-Hsuan"],
  ["睿恩", "Jui-En"],
  ["哲瑋", "Che-Wei"],
  ["信宏", "Hsin-Hung"],
  ["文雄", "Wen-Hsiung"],
  ["國榮", "Kuo-Jung"],
  ["明哲", "Ming-Che"],
  ["俊宏", "Chun-Hung"],
  ["永堃", "Yung-Kun"],
  ["彥喆", "Yen-Che"],
  ["煊宇", "Hsuan-Yu"],
  ["𠮷昌", "Chi-Chang"],
  ["堃霖", "Kun-Lin"],
  ["育誠", "Yu-Cheng"],
  ["昱辰", "Yu-Chen"],
  ["聖文", "Sheng-Wen"],
  ["泓毅", "Hung-Yi"],
  ["奕安", "Yi-An"],
  ["書豪", "Shu-Hao"],
  ["仁傑", "Jen-Chieh"],
  ["振宇", "Chen-Yu"],
  ["維倫", "Wei-Lun"],
  ["耀文", "Yao-Wen"],
  ["啟賢", "Chi-Hsien"],
  ["智凱", "Chih-Kai"],
  ["鈞皓", "Chun-Hao"],
  ["士傑", "Shih-Chieh"],
] as const;

/** People from abroad, as they write themselves in Taiwan. */
export const foreigners: readonly (Name & { nationality: string })[] = [
  { name: "阮氏蘭", romanised: "Nguyễn Thị Lan", gender: "female", nationality: "VN" },
  { name: "Wayan Putra", romanised: "Wayan Putra", gender: "male", nationality: "ID" },
  { name: "Aisha Rahman", romanised: "Aisha Rahman", gender: "female", nationality: "MY" },
  { name: "佐藤健二", romanised: "Sato Kenji", gender: "male", nationality: "JP" },
  { name: "Marie Dubois", romanised: "Marie Dubois", gender: "female", nationality: "FR" },
  { name: "Arjun Nair", romanised: "Arjun Nair", gender: "male", nationality: "IN" },
  { name: "Somchai Ratana", romanised: "Somchai Ratana", gender: "male", nationality: "TH" },
];

const count = surnames.length * (women.length + men.length);

/** The n-th believable name; the first 3,800 all differ, later ones carry a middle mark so that they still do. */
export function nameAt(n: number): Name {
  const at = ((n % count) * 1_709) % count;
  const [family, familyRoman] = surnames[at % surnames.length] ?? surnames[0];
  const given = Math.floor(at / surnames.length);
  const female = given % 2 === 0;
  const [own, ownRoman] = (female ? women : men)[Math.floor(given / 2)] ?? women[0];
  return { name: `${family}${own}`, romanised: `${familyRoman} ${ownRoman}`, gender: n % 97 === 96 ? "undisclosed" : female ? "female" : "male" };
}

/** How many different names there are. */
export const nameCount = count;
