import { table } from "./table";

/** Words every text of the field uses, and more of programming, architecture, screens, safety. */
export const general = table(`
值;數值 | 值;数值 | value
格式 | 格式 | format
大小;尺寸 | 大小;尺寸 | size
長度 | 长度 | length
名稱 | 名称 | name
文字;文本 | 文本;文字 | text
頁面 | 页面 | page
~數字;數目 | ~数字;数目 | number;digit
~訊息;消息 | 消息 | message
內容 | 内容 | content
來源 | 来源 | source
條件 | 条件 | condition
順序;次序 | 顺序;次序 | order;ordering relation
序列;數列 | 序列;数列 | sequence
~範圍 | ~范围 | range
階層;層級;階層結構 | 层次;层级;层次结构 | hierarchy;hierarchical
群組 | 组;群组 | group
元素 | 元素 | element
~項目 | ~项目;条目 | item;entry
結構 | 结构 | structure
機制 | 机制 | mechanism
資源 | 资源 | resource
工具 | 工具 | tool
任務;工作項目 | 任务 | task;job
步驟 | 步骤 | step
規則 | 规则 | rule
限制 | 限制 | limitation;limit;restriction
回饋;反饋;意見回饋 | 反馈 | feedback
地圖;圖資 | 地图 | map
單元;單位元件 | 单元 | unit
計數器 | 计数器 | counter circuit;loop counter
計時器;定時器 | 计时器;定时器 | timer
時鐘;時脈訊號 | 时钟 | clock
逾時;超時 | 超时 | timeout;time-out
重試 | 重试 | retry
閾值;門檻值;臨界值 | 阈值 | threshold
~樣本;範例 | ~样本;范例 | sample;example
原則 | 原则 | principle
方法論 | 方法论 | methodology
概念 | 概念 | concept
語言 | 语言 | language
專業術語;術語 | 术语 | terminology;term of art
分類法;分類體系 | 分类法 | taxonomy
分類 | 分类 | classification;categorisation;category
比對;比較 | 比对;比较 | comparison;compare
轉換;變換 | 转换;变换 | conversion;transformation;transform;convert
產生;生成 | 生成 | generation;generate
控制 | 控制 | control
操作 | 操作 | operation;operate
執行 | 执行 | execution;execute
~啟動;啟用 | 启用;激活 | activation;activate;enable
停用 | 禁用 | disable;deactivate
停止;終止 | 停止;终止 | termination;terminate;stop
建立;新增 | 创建;新建 | creation;create
刪除 | 删除 | deletion;delete
修改;變更 | 修改;变更 | modification;modify
讀取 | 读取 | reading data;read operation
寫入 | 写入 | write operation;writing data
載入 | 加载 | loading;load into memory
傳送;發送 | 发送 | sending;send;transmission of messages
接收 | 接收 | receiving;receive
傳輸;資料傳輸 | 传输;数据传输 | transmission;data transmission;data transfer
編輯 | 编辑 | editing;edit
取消 | 取消 | cancel;cancellation
確認 | 确认 | confirmation;confirm;acknowledgement
流程控制;控制流程 | 流程控制;控制流 | control flow;flow control statement
控制結構 | 控制结构 | control structure
跳躍;跳轉 | 跳转 | jump;goto
運算子優先順序 | 运算符优先级 | operator precedence;precedence
前綴 | 前缀 | prefix
後綴 | 后缀 | suffix;postfix
中綴;中序表示法 | 中缀 | infix;infix notation
一元運算子 | 一元运算符 | unary operator;unary
二元運算子 | 二元运算符 | binary operator
三元運算子 | 三元运算符 | ternary operator
短路求值 | 短路求值 | short-circuit evaluation
隱含;隱式 | 隐式 | implicit
明確;顯式 | 显式 | explicit
萬用字元;通配符 | 通配符 | wildcard
跳脫字元;逸出字元;轉義字元 | 转义字符 | escape character;escape sequence;escaping
控制字元 | 控制字符 | control character
串接;連接字串 | 拼接;串接 | concatenation;concatenate
切片 | 切片 | slice;slicing
索引值;下標 | 下标 | subscript;array index
語法錯誤 | 语法错误 | syntax error
執行期錯誤;執行時期錯誤 | 运行时错误 | runtime error
型別註記;型別標註 | 类型注解 | type annotation
型別安全 | 类型安全 | type safety;type-safe
型別類別 | 类型类 | type class;typeclass
可選型別 | 可选类型 | option type;optional type;nullable type
子型別 | 子类型 | subtype;subtyping
參數化;參數多型 | 参数化;参数多态 | parametric polymorphism;parameterised type
簽章;函式簽章 | 签名;函数签名 | signature;function signature;type signature
可見性;存取修飾子;存取等級 | 可见性;访问修饰符 | visibility;access modifier
公開成員;私有成員 | 公有;私有 | public member;private member
存取子;取值函式 | 访问器 | accessor;getter
設值函式 | 修改器 | setter;mutator
掛鉤;鉤子 | 钩子 | hook
事件監聽器;監聽器 | 监听器;事件监听器 | listener;event listener
處理常式;處理器函式 | ~处理程序 | handler
轉譯器;原始碼轉換 | 转译器 | transpiler;source-to-source compiler
混淆;程式碼混淆 | 代码混淆 | obfuscation
樣板程式碼 | 样板代码 | boilerplate;boilerplate code
寫死;硬編碼 | 硬编码 | hard-coded;hard coding
魔術數字 | 魔数 | magic number
自我參照;自參考 | 自引用 | self-reference
互動式直譯器;讀取求值輸出循環 | 交互式解释器 | REPL;read-eval-print loop
連結串列節點;容器類別 | 容器类 | container class
內建函式;內建 | 内建函数;内置 | built-in function;built-in
靜態連結;動態連結 | 静态链接;动态链接 | static linking;dynamic linking
動態連結函式庫;共享函式庫 | 动态链接库;共享库 | dynamic-link library;shared library;DLL
標頭檔 | 头文件 | header file
設定檔;組態檔 | 配置文件 | configuration file;config file
二進位檔;二進位檔案 | 二进制文件 | binary file
文字檔;純文字檔 | 文本文件 | text file
暫存檔;臨時檔案 | 临时文件 | temporary file
壓縮檔;封存檔 | 压缩文件;归档 | archive;archive file;zip file
隱藏檔 | 隐藏文件 | hidden file
根目錄 | 根目录 | root directory
家目錄 | 主目录 | home directory
絕對路徑;相對路徑 | 绝对路径;相对路径 | absolute path;relative path
提示字元;命令提示字元 | 命令提示符 | command prompt
命令列參數 | 命令行参数 | command-line argument;command-line option;flag
單體式架構;單體架構 | 单体架构 | monolithic architecture;monolith;monolithic application
分層架構;多層式架構 | 分层架构 | layered architecture;multitier architecture;three-tier
層 | 层 | tier;abstraction level
事件溯源 | 事件溯源 | event sourcing
服務網格 | 服务网格 | service mesh
編排;協作調度 | 编排 | orchestration;Kubernetes
斷路器 | 断路器 | circuit breaker
冪等;冪等性 | 幂等;幂等性 | idempotent;idempotence;idempotency
最終一致性 | 最终一致性 | eventual consistency
共識;共識演算法 | 共识;共识算法 | consensus;consensus algorithm
領導者選舉 | 领导者选举 | leader election
主從架構;主從式複寫 | 主从架构;主从复制 | master-slave;primary-replica
容錯移轉;故障轉移 | 故障转移 | failover
冗餘 | 冗余 | redundancy;redundant
單點故障 | 单点故障 | single point of failure
橫向擴充;水平擴展 | 水平扩展 | horizontal scaling;scale out
垂直擴充;垂直擴展 | 垂直扩展 | vertical scaling
多租戶 | 多租户 | multitenancy;multi-tenant
精簡型用戶端 | 瘦客户端 | thin client
虛擬機器管理員;虛擬機器監視器 | 虚拟机监视器 | hypervisor;virtual machine monitor
分散式交易 | 分布式事务 | distributed transaction
端點 | 端点 | endpoint
用戶端程式庫 | 客户端库 | client library
酬載;有效載荷 | 有效载荷 | payload
串流處理 | 流处理 | stream processing
映射歸納;映射化簡 | 映射归约 | MapReduce
資料平行 | 数据并行 | data parallelism
向量化;單指令多資料 | 向量化;单指令多数据 | vectorisation;SIMD
超執行緒 | 超线程 | hyper-threading
多處理器;多處理 | 多处理器;多处理 | multiprocessor;multiprocessing
協同運作;~協調 | 协同 | cooperative;cooperation
樣式指南;風格指南;程式碼風格 | 风格指南;代码风格 | style guide;coding style
使用者流程 | 用户流程 | user flow
人物誌;使用者角色 | 用户画像 | persona;user persona
懸停;滑鼠懸停 | 悬停 | hover
焦點 | 焦点 | focus
預留位置;佔位符 | 占位符 | placeholder
手勢 | 手势 | gesture
捏合 | 捏合 | pinch
無限捲動 | 无限滚动 | infinite scroll;infinite scrolling
啟動畫面 | 启动画面 | splash screen
新手引導 | 新手引导 | onboarding
~精靈;設定精靈 | 向导 | wizard;setup wizard
強制回應對話方塊;互動視窗 | 模态对话框 | modal dialog;modal window
插入點;插入號 | 插入符 | caret;insertion point
右鍵選單;內容功能表;快顯功能表 | 上下文菜单;右键菜单 | context menu
窗格 | 窗格 | pane
側邊欄 | 侧边栏 | sidebar
下拉式方塊;組合方塊 | 组合框 | combo box
清單方塊 | 列表框 | list box
最小化 | 最小化 | minimise;minimise a window
最大化 | 最大化 | maximise;maximise a window
擬物化 | 拟物化 | skeuomorphism;skeuomorphic
扁平化設計 | 扁平化设计 | flat design
外觀與感覺 | 外观感受 | look and feel
檢視區 | 视口 | viewport
畫布 | 画布 | canvas
筆刷 | 画笔 | brush
視覺設計;平面設計 | 视觉设计;平面设计 | visual design;graphic design
圖形;繪圖 | 图形;绘图 | graphics;drawing
視覺 | 视觉 | vision
說明文字;標示 | 标注说明 | legend;callout
威脅;資安威脅 | 威胁 | threat
攻擊者 | 攻击者 | attacker;adversary
攻擊面 | 攻击面 | attack surface
資料外洩;個資外洩 | 数据泄露 | data breach;data leak;data leakage
身分;數位身分 | 身份;数字身份 | identity;digital identity
破解 | 破解 | cracking;crack software
盜版 | 盗版 | piracy;pirated software
竄改;防竄改 | 篡改 | tampering;tamper-proof
完整性 | 完整性 | integrity
機密性 | 机密性 | confidentiality
不可否認性 | 不可否认性 | non-repudiation
信任 | 信任 | trust
安全;安全性 | 安全;安全性 | security
風險 | 风险 | risk
稽核軌跡 | 审计跟踪 | audit trail
圖靈完備;圖靈完全 | 图灵完备 | Turing completeness;Turing complete
複雜度類別;複雜度類;複雜性類 | 复杂度类;复杂性类 | complexity class
計算模型 | 计算模型 | model of computation;computational model
不可判定;不可判定問題 | 不可判定 | undecidable;undecidable problem
丘奇圖靈論題 | 丘奇图灵论题 | Church-Turing thesis
八位元組 | 八位组;八位字节 | octet
鮑率;傳輸速率 | 波特率 | baud;baud rate
每秒位元數 | 每秒比特数 | bits per second;bps
時脈週期 | 时钟周期 | clock cycle
數量級 | 数量级 | order of magnitude
度量;指標值 | 度量;~指标 | metric
秒 | 秒 | second of time
單精度;雙精度 | 单精度;双精度 | single precision;double precision
十億次 | 十亿次 | gigaflops
`);
