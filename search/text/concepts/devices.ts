import { table } from "./table";

/** Further hardware, processes, networks, screens, attacks; neighbouring sciences. */
export const devices = table(`
位元數;字組;字 | 机器字;字 | word size;machine word;word
位元組序;端序;位元組順序 | 字节序;端序 | endianness;byte order
大端序;小端序 | 大端序;小端序 | big-endian;little-endian
半位元組 | 半字节 | nibble
千位元組 | 千字节 | kilobyte;KB;kibibyte
百萬位元組 | 兆字节 | megabyte;MB;mebibyte
十億位元組 | 吉字节 | gigabyte;GB;gibibyte
兆位元組;太位元組 | 太字节 | terabyte;TB;tebibyte
拍位元組 | 拍字节 | petabyte;PB
千位元;百萬位元;十億位元 | 千比特;兆比特;吉比特 | kilobit;megabit;gigabit
赫茲;兆赫 | 赫兹 | hertz;Hz;megahertz;gigahertz
毫秒;微秒;奈秒 | 毫秒;微秒;纳秒 | millisecond;microsecond;nanosecond
每秒浮點運算次數 | 每秒浮点运算次数 | FLOPS;floating point operations per second
每英吋點數;每吋像素 | 每英寸点数 | dots per inch;DPI;pixels per inch
容量 | 容量 | storage capacity;disk space
時間戳記;時間戳 | 时间戳 | timestamp;time stamp
時區 | 时区 | time zone
閏年;閏秒 | 闰年;闰秒 | leap year;leap second
二補數;補數 | 补码 | two's complement;ones' complement
有號數;無號數 | 有符号数;无符号数 | signed number;unsigned number;signed integer;unsigned integer
最高有效位元;最低有效位元 | 最高有效位;最低有效位 | most significant bit;least significant bit
位元遮罩;遮罩運算 | 位掩码;掩码 | bit mask;bitmask
同位元;奇偶校驗 | 奇偶校验 | parity bit;parity
邏輯運算;邏輯運算子 | 逻辑运算;逻辑运算符 | logical operation;logical operator
邏輯與;及運算 | 逻辑与 | logical conjunction;AND operation
邏輯或;或運算 | 逻辑或 | logical disjunction;OR operation
互斥或 | 异或 | exclusive or;XOR
否定;邏輯非 | 逻辑非;否定 | negation;logical negation
真;真值;真值表 | 真;真值表 | true;truth value;truth table
假;假值 | 假 | false
正反器 | 触发器电路;双稳态触发器 | flip-flop
加法器 | 加法器 | adder
算術邏輯單元 | 算术逻辑单元 | arithmetic logic unit;ALU
控制單元 | 控制单元 | control unit
浮點運算單元 | 浮点单元 | floating-point unit;FPU
程式計數器 | 程序计数器 | program counter
堆疊指標 | 栈指针 | stack pointer
定址;定址模式 | 寻址;寻址模式 | addressing;addressing mode
運算碼;操作碼 | 操作码 | opcode;operation code
分支預測 | 分支预测 | branch prediction
亂序執行 | 乱序执行 | out-of-order execution
快取命中;快取未中 | 缓存命中;缓存未命中 | cache hit;cache miss
直接記憶體存取 | 直接内存访问 | direct memory access;DMA
記憶體管理單元 | 内存管理单元 | memory management unit;MMU
分段;記憶體分段 | 内存分段 | memory segmentation;segmentation fault
分頁錯誤;頁錯誤 | 缺页错误;缺页 | page fault
置換;交換空間 | 交换空间 | swap space;swapping;swap
動態記憶體配置;記憶體配置 | 动态内存分配;内存分配 | memory allocation;dynamic memory allocation;malloc
釋放;記憶體釋放 | 释放;内存释放 | deallocation;free memory
參考計數;引用計數 | 引用计数 | reference counting
懸空指標;迷途指標 | 悬空指针 | dangling pointer
弱參考 | 弱引用 | weak reference
淺複製;深複製 | 浅拷贝;深拷贝 | shallow copy;deep copy
寫入時複製 | 写时复制 | copy-on-write
閒置;空閒 | 空闲 | idle
忙碌等待;自旋鎖 | 忙等待;自旋锁 | busy waiting;spinlock
活鎖 | 活锁 | livelock
飢餓;資源飢餓 | 饥饿;资源饥饿 | starvation
執行緒安全 | 线程安全 | thread safety;thread-safe
同步屏障;屏障 | 屏障;同步屏障 | barrier;memory barrier
條件變數;監視器鎖;~監視器 | 条件变量;管程;~监视器 | condition variable;monitor lock;~monitor
讀寫鎖 | 读写锁 | readers-writer lock;read-write lock
生產者消費者問題 | 生产者消费者问题 | producer-consumer problem
哲學家就餐問題 | 哲学家就餐问题 | dining philosophers problem
行動者模型;演員模型 | 演员模型;参与者模型 | actor model
軟體交易記憶體 | 软件事务内存 | software transactional memory
未來值;承諾 | 期约;未来值 | future;promise
阻塞;非阻塞;非阻斷 | 阻塞;非阻塞 | blocking;non-blocking
先占式多工;搶占 | 抢占式多任务;抢占 | preemptive multitasking;preemption;preemptive
優先權;優先順序;優先級 | 优先级 | priority
輪詢 | 轮询 | polling
輪替;循環制 | 轮转调度 | round-robin;round robin
~管道 | ~管道 | pipe
標準輸入;標準輸出 | 标准输入;标准输出 | standard input;standard output;stdin;stdout
標準錯誤輸出 | 标准错误 | standard error;stderr
重導;輸出重導 | 输出重定向 | output redirection
系統呼叫 | 系统调用 | system call;syscall
背景執行;背景程式 | 后台运行;后台进程 | background process;run in background
前景 | 前台 | foreground
常駐程式;守護行程;服務程式 | 守护进程 | daemon
使用者空間;核心空間 | 用户空间;内核空间 | user space;kernel space
微核心 | 微内核 | microkernel
超級使用者;管理員;根帳號 | 超级用户;管理员 | superuser;root user;administrator
檔案權限 | 文件权限 | file permission
掛載 | 挂载 | mount;mounting
格式化 | 格式化 | formatting;format a disk
磁碟重組 | 磁盘碎片整理 | defragmentation;fragmentation
磁區;磁軌 | 扇区;磁道 | disk sector;disk track
磁帶 | 磁带 | magnetic tape;tape drive
軟碟;軟碟片 | 软盘 | floppy disk
記憶卡 | 存储卡 | memory card;SD card
開機載入程式 | 引导加载程序 | boot loader;bootloader
基本輸入輸出系統 | 基本输入输出系统 | BIOS;UEFI
登錄檔 | 注册表 | Windows registry;registry
睡眠模式;休眠 | 休眠;睡眠模式 | hibernation;sleep mode
電源;電源供應器 | 电源 | power supply
散熱;散熱器;風扇 | 散热;散热器 | heat sink;cooling fan
機殼 | 机箱 | computer case;chassis
擴充卡;擴充槽 | 扩展卡;扩展槽 | expansion card;expansion slot
網路卡;網卡 | 网卡 | network interface card;network card;network adapter
通用序列匯流排 | 通用串行总线 | USB;universal serial bus
序列埠;並列埠 | 串行端口;并行端口 | serial port;parallel port
筆式輸入;觸控筆 | 触控笔 | stylus
觸控板 | 触摸板 | touchpad;trackpad
多點觸控 | 多点触控 | multi-touch;multitouch
滑動;輕掃 | 滑动 | swipe
點按;輕觸 | 轻触 | tap
長按 | 长按 | long press
陀螺儀;加速規;加速度計 | 陀螺仪;加速度计 | gyroscope;accelerometer
應用程式商店 | 应用商店 | app store
行動應用程式;手機應用程式 | 移动应用 | mobile app;mobile application
行動運算 | 移动计算 | mobile computing
原生應用程式 | 原生应用 | native app;native application
飛航模式 | 飞行模式 | airplane mode;flight mode
簡訊;文字訊息 | 短信 | text message;SMS;short message
語音信箱;語音通話 | 语音信箱;语音通话 | voicemail;voice call;VoIP
漫遊 | 漫游 | roaming
近場通訊 | 近场通信 | near-field communication;NFC
基地台 | 基站 | base station;cell tower
天線 | 天线 | antenna
響應式設計;回應式網頁設計 | 响应式设计 | responsive design;responsive web design
單頁應用程式 | 单页应用 | single-page application;SPA
伺服器端;用戶端指令 | 服务器端 | server-side;server side
客戶端渲染;用戶端算繪 | 客户端渲染 | client-side;client-side rendering
文件物件模型 | 文档对象模型 | document object model;DOM
查詢字串 | 查询字符串 | query string
內嵌框架 | 内嵌框架 | inline frame;iframe
搜尋引擎最佳化 | 搜索引擎优化 | search engine optimisation;SEO
網路訂閱;訂閱 | 订阅 | subscription;subscribe;web feed;RSS
快照 | 快照 | snapshot
鏡像;映像檔 | 镜像;映像 | mirror;disk image;mirror site
網站地圖 | 站点地图 | site map;sitemap
麵包屑導覽;導覽列;導覽;導航;麵包屑 | 面包屑导航;导航栏;导航;面包屑 | navigation;navigation bar;breadcrumb;breadcrumbs
跑馬燈;輪播 | 轮播 | carousel
彈出視窗;快顯視窗 | 弹出窗口 | pop-up;popup window
樹狀檢視 | 树形视图 | tree view
進度列;進度條 | 进度条 | progress bar
滑桿;滑動軸 | 滑块 | slider
切換開關 | 切换开关 | toggle;toggle switch
圖形小工具;小工具;介面元件 | 小部件;控件 | widget;control element;UI component
佈景主題;主題 | 主题 | theme;skin
深色模式;暗色模式 | 深色模式 | dark mode
線框圖 | 线框图 | wireframe
使用者中心設計;以使用者為中心 | 以用户为中心的设计 | user-centred design;user-centered design
可發現性;可供性;預設用途;示能;直覺功能 | 可供性;示能 | affordance;discoverability
使用者測試;可用性測試 | 可用性测试 | usability testing;user testing
隱喻 | 隐喻 | metaphor
~模式;模式切換 | ~模式 | mode;modal
自動完成 | 自动完成 | autocomplete;auto-completion;code completion
自動更正;拼字檢查 | 自动更正;拼写检查 | spell checker;autocorrect;spell check
語法突顯;語法醒目提示 | 语法高亮 | syntax highlighting
尋找;取代;尋找與取代 | 查找替换;替换 | find and replace;replace
巢狀;嵌套 | 嵌套 | nested;nesting
網路拓撲 | 网络拓扑 | network topology
子網路;子網路遮罩 | 子网;子网掩码 | subnet;subnetwork;subnet mask
網路位址轉譯 | 网络地址转换 | network address translation;NAT
媒體存取控制位址;實體位址 | MAC地址 | MAC address;media access control
名稱伺服器 | 域名服务器 | name server;DNS server
動態主機設定協定 | 动态主机配置协议 | DHCP
傳輸層;應用層;網路層 | 传输层;应用层;网络层 | transport layer;application layer;network layer
開放系統互連 | 开放系统互联 | OSI model;open systems interconnection
使用者資料包協定;資料包 | 用户数据报协议;数据报 | user datagram protocol;UDP;datagram
交握;握手 | 握手 | handshake;three-way handshake
往返時間 | 往返时间 | round-trip time;ping
跳數;躍點 | 跳数 | hop;hop count
集線器 | 集线器 | network hub;hub
橋接器 | 网桥 | network bridge;bridging
存取點;基地台熱點;熱點 | 接入点;热点 | access point;hotspot
寬頻 | 宽带 | broadband
撥接;撥號 | 拨号 | dial-up;dial up
網路服務供應商;網際網路服務供應商 | 互联网服务提供商 | internet service provider;ISP
多路復用;多工器 | 多路复用;复用器 | multiplexing;multiplexer
單播 | 单播 | unicast
半雙工;全雙工 | 半双工;全双工 | half duplex;full duplex
點對點協定 | 点对点协议 | point-to-point;point-to-point protocol
內部網路;企業內網 | 内联网;内网 | intranet
外部網路 | 外联网 | extranet
暗網;深網 | 暗网;深网 | dark web;deep web
匿名 | 匿名 | anonymity;anonymous
憑據;認證資訊;~憑證 | 凭据 | credential
加鹽;鹽值;鹽 | 加盐;盐值;盐 | cryptographic salt;salted hash;salt
區塊加密法;串流加密法 | 分组密码;流密码 | block cipher;stream cipher
金鑰交換 | 密钥交换 | key exchange;Diffie-Hellman
一次性密碼 | 一次性密码 | one-time password;OTP
驗證碼;圖形驗證碼 | 验证码 | CAPTCHA;verification code
暴力破解;字典攻擊 | 暴力破解;字典攻击 | brute-force attack;dictionary attack
零時差漏洞;零日攻擊 | 零日漏洞;零日攻击 | zero-day;zero-day exploit;zero day
漏洞利用;攻擊程式 | 漏洞利用 | exploit
提權;權限提升 | 提权;权限提升 | privilege escalation
最小權限 | 最小权限 | least privilege;principle of least privilege
殭屍網路;僵屍網路 | 僵尸网络 | botnet
廣告軟體 | 广告软件 | adware
鍵盤側錄;鍵盤記錄器 | 键盘记录器 | keylogger
竊聽 | 窃听 | eavesdropping;sniffing;packet sniffer
偽造;欺騙 | 伪造;欺骗 | spoofing;forgery
旁路攻擊;側信道攻擊 | 侧信道攻击 | side-channel attack
誘捕系統;蜜罐 | 蜜罐 | honeypot
隔離 | 隔离 | quarantine;isolation
白名單;黑名單;封鎖清單 | 白名单;黑名单 | whitelist;blacklist;allowlist;blocklist
隱寫術 | 隐写术 | steganography
虛無;空集合 | 空集 | empty set
資訊學;軟體學 | 软件学 | software studies
電腦工程;計算機工程 | 计算机工程 | computer engineering
電機工程 | 电气工程 | electrical engineering
電子工程 | 电子工程 | electronic engineering;electronics engineering
資訊科技;資訊技術 | 信息技术 | information technology;^IT;ICT;information and communication technology
資訊管理 | 信息管理 | information management
認知科學 | 认知科学 | cognitive science
神經科學 | 神经科学 | neuroscience
語言學 | 语言学 | linguistics
控制論;模控學 | 控制论 | cybernetics
物理;物理學 | 物理;物理学 | physics
生物學 | 生物学 | biology;biological
工程學;工程 | 工程 | engineering
科學 | 科学 | science;scientific
經濟學;經濟 | 经济学;经济 | economics;economy
哲學 | 哲学 | philosophy
心理學 | 心理学 | psychology
社會學 | 社会学 | sociology;social science
網路科學;複雜系統 | 网络科学;复杂系统 | complex system;network science
艾位元組;百京位元組 | 艾字节 | exabyte;EB;exbibyte
皆位元組;十垓位元組 | 泽字节 | zettabyte;ZB
佑位元組;秭位元組 | 尧字节 | yottabyte;YB
磁碟機;光碟機 | 驱动器;光驱 | disk drive;optical drive
省電模式 | 省电模式 | power saving mode
裝置管理 | 设备管理 | device management;mobile device management
同步備份;資料同步 | 数据同步 | data synchronisation;sync
`);
