/** Words that are written either way within one language: whoever knows a name with one of them understands it with the other. */
export const variants: readonly (readonly string[])[] = `
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
`
  .trim()
  .split("\n")
  .map((line) => line.split(" "));
