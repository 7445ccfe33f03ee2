/** Words that are written either way within one language: whoever knows a name with one of them understands it with the other. */
const variants: readonly (readonly string[])[] = `
函數 函式
介面 界面
型別 類型 型態
程式設計 編程 程式編寫
程式庫 函式庫 函數庫
資料 數據
網路 網絡
演算法 算法
最佳化 優化
訊號 信號
影像 圖像
分散式 分布式
搜尋 搜索 檢索
使用者 用戶
用戶端 客戶端
連結 鏈結 鏈接
回饋 反饋
執行緒 線程
佇列 隊列
物件 對象
陣列 數組
字串 字符串
字元 字符
變數 變量
迴圈 循環
遞迴 遞歸
疊代 迭代
記憶體 內存
伺服器 服務器
螢幕 屏幕
軟體 軟件
硬體 硬件
資訊 信息
雜湊 哈希
機率 概率
平行 並行
非同步 異步
快取 緩存
模組 模塊
元件 組件
節點 結點
相依 依賴
語意 語義
智慧 智能
行動 移動
電腦 計算機
數位 數字
樣板 模板 範本
樣式 模式
封包 數據包
外掛 插件
授權 許可
權杖 令牌
類神經網路 神經網路
辨識 識別
偵測 檢測
擷取 抽取 提取
運算 計算
感測器 傳感器
晶片 芯片
品質 質量
實境 現實
遠端 遠程
即時 實時
通訊 通信
協定 協議
頻寬 帶寬
叢集 集群
儲存 存儲
效能 性能
解析度 分辨率
擴增 增強
奈米 納米
雷射 激光
電晶體 晶體管
迴歸 回歸
三維 3D
二維 2D
第四代 第4代
第五代 第5代
第六代 第6代
`
  .trim()
  .split("\n")
  .map((line) => line.split(" "));

/** First parts of English words that are written together, with a hyphen or apart: micro-service, microservice, micro service. */
const firstParts = new Set(
  `auto back bio cross crypto cyber data electro front geo hyper inter intra life meta micro multi nano neuro non over photo pre self semi sub super tele time
under web work`.split(/\s+/),
);
const splittable = new RegExp(`\\b(${[...firstParts].join("|")})(?=[a-z]{4})`, "g");

/** An English name with each pair of its words as one, each compound in two, 3D as 3-D. */
function english(name: string): string[] {
  const low = name.toLowerCase();
  const found: string[] = [];
  const twoWords = /^[a-z]{3,} [a-z]{3,}$/.test(low);
  for (const { 0: whole, 1: first = "", 2: mark, index } of low.matchAll(/([a-z0-9]+)([ -])(?=[a-z0-9])/g))
    if (mark === "-" || twoWords || firstParts.has(first)) found.push(low.slice(0, index) + first + low.slice(index + whole.length));
  for (const { 0: first, index } of low.matchAll(splittable)) found.push(`${low.slice(0, index + first.length)} ${low.slice(index + first.length)}`);
  for (const { 0: digit, index } of low.matchAll(/\b[0-9](?=d\b)/g)) found.push(`${low.slice(0, index)}${digit} ${low.slice(index + 1)}`);
  return found;
}

/** Other ways to write a name: Chinese word for word, English words together or apart. */
export function alsoWritten(name: string): string[] {
  if (/^[\x20-\x7e]+$/.test(name)) return english(name);
  return variants.flatMap((words) => {
    // The longest word of a group that is there: 神經網路 inside 類神經網路 is not another.
    const [word] = words.filter((one) => name.includes(one)).sort((a, b) => b.length - a.length);
    return word ? words.filter((other) => other !== word).map((other) => name.replace(word, other)) : [];
  });
}
