import { table } from "./table";

/** What programs are made of and how screens and stores are named: a second, finer layer. */
export const finer = table(`
堆疊溢位 | 栈溢出;堆栈溢出 | stack overflow
變數遮蔽;遮蔽 | 变量遮蔽 | shadowing;variable shadowing
解構賦值;解構 | 解构赋值;解构 | destructuring
抽象方法 | 抽象方法 | abstract method
實例變數;執行個體變數 | 实例变量 | instance variable
類別變數 | 类变量 | class variable
實例方法 | 实例方法 | instance method
靜態變數 | 静态变量 | static variable
自由變數 | 自由变量 | free variable
進入點 | 入口点 | entry point
事件迴圈 | 事件循环 | event loop
纖程 | 纤程 | fibre of execution;green thread
行程識別碼 | 进程标识符 | process identifier;process ID;PID
殭屍行程 | 僵尸进程 | zombie process
父行程 | 父进程 | parent process
分時;分時系統 | 分时;分时系统 | time-sharing;time sharing
時間片;時間配額 | 时间片 | time slice
排存;排隊列印 | 假脱机 | spooling
控制代碼 | 句柄 | handle
檔案描述元;檔案描述符 | 文件描述符 | file descriptor
索引節點 | 索引节点 | inode
硬連結 | 硬链接 | hard link
日誌檔案系統 | 日志文件系统 | journaling file system
地區設定;語系 | 区域设置 | locale
視窗管理員;視窗管理程式 | 窗口管理器 | window manager
表單驗證 | 表单验证 | form validation
行動呼籲 | 行动号召 | call to action
到達網頁;登陸頁 | 着陆页 | landing page
漢堡選單 | 汉堡菜单 | hamburger menu
鎖定畫面 | 锁屏 | lock screen
主畫面 | 主屏幕 | home screen
通知中心 | 通知中心 | notification centre
搜尋列 | 搜索栏 | search bar;search box
網址列 | 地址栏 | address bar
標題列 | 标题栏 | title bar
選單列 | 菜单栏 | menu bar
功能區 | 功能区 | ribbon interface
系統匣;通知區域 | 系统托盘 | system tray
回收桶;資源回收筒 | 回收站 | recycle bin;trash can
檔案總管;檔案管理員 | 文件管理器 | file manager
控制台;控制面板 | 控制面板 | control panel
工作管理員 | 任务管理器 | task manager
使用者帳號控制 | 用户账户控制 | user account control
頻道訂閱者;訂閱者 | 订阅者 | subscriber
發布者 | 发布者 | publisher
生產者;消費者行程 | 生产者 | producer process
資料競爭 | 数据竞争 | data race
記憶體模型 | 内存模型 | memory model
無鎖;免鎖 | 无锁 | lock-free
優先權反轉 | 优先级反转 | priority inversion
工作竊取 | 工作窃取 | work stealing
平行度 | 并行度 | degree of parallelism
加速比 | 加速比 | speedup
候選鍵;超鍵 | 候选键 | candidate key;superkey
資料字典 | 数据字典 | data dictionary
資料定義語言 | 数据定义语言 | data definition language;DDL
子查詢 | 子查询 | subquery
全表掃描;查詢計畫 | 查询计划 | query plan;execution plan;table scan
聚集索引;叢集索引 | 聚集索引 | clustered index
物化檢視 | 物化视图 | materialised view
資料庫管理員 | 数据库管理员 | database administrator;DBA
資料超市 | 数据集市 | data mart
雙向繫結;資料繫結 | 数据绑定 | data binding
繫結;綁定 | 绑定 | binding
早期繫結;晚期繫結 | 早期绑定;晚期绑定 | early binding;late binding;dynamic binding
動態分派 | 动态分派 | dynamic dispatch
多重分派 | 多分派 | multiple dispatch
裝箱;拆箱 | 装箱;拆箱 | boxing;unboxing
隱式轉換 | 隐式转换 | implicit conversion
語言伺服器 | 语言服务器 | language server
中間碼;中介碼 | 中间代码 | intermediate code;intermediate representation
程式碼產生;程式碼生成 | 代码生成 | code generation;code generator
程式合成 | 程序合成 | program synthesis
常數折疊;編譯器最佳化 | 常量折叠;编译器优化 | constant folding;compiler optimisation
迴圈展開 | 循环展开 | loop unrolling
啟動程式碼;引導編譯 | 自举 | bootstrapping
自託管 | 自托管 | self-hosting;self-hosted
`);
