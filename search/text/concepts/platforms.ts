import { table } from "./table";

/** Data platforms, cloud, devices on a net, software at work, structures and how to search them. */
export const platforms = table(`
批次資料處理;批次運算 | 批量数据处理 | batch data processing;batch computing
資料湖倉;湖倉一體 | 湖仓一体 | data lakehouse
資料網格 | 数据网格 | data mesh
資料編織;資料織網 | 数据编织 | data fabric
資料目錄 | 数据目录 | data catalogue;data catalog
資料契約 | 数据契约 | data contract
資料產品 | 数据产品 | data product
資料可觀測性 | 数据可观测性 | data observability
資料中台 | 数据中台 | data middle platform;data platform
資料市集;數據市集;資料交易 | 数据市场;数据交易 | data marketplace;data trading
資料共享 | 数据共享 | data sharing
資料存取 | 数据访问 | data access layer
資料規格 | 数据规范 | data specification
資料轉換 | 数据转换 | data transformation;data conversion
資料匹配;紀錄連結;資料比對 | 记录链接 | record linkage;data matching
資料去重;重複資料刪除;去重 | 数据去重 | deduplication;data deduplication;duplicate detection
資料驗證 | 数据校验 | data validation
資料剖析 | 数据剖析 | data profiling
資料保存;資料留存 | 数据保留 | data retention;data preservation
資料主權 | 数据主权 | data sovereignty
資料倫理 | 数据伦理 | data ethics
資料素養 | 数据素养 | data literacy
資料驅動;數據驅動 | 数据驱动 | data-driven;data driven
資料說故事 | 数据讲故事 | data storytelling
資料封存 | 数据归档 | data archiving
資料救援;資料復原 | 数据恢复 | data rescue
冷資料;熱資料 | 冷数据;热数据 | cold data;hot data
星狀綱要;雪花綱要 | 星型模式;雪花模式 | star schema;snowflake schema
維度模型;事實表;維度表 | 维度建模;事实表;维度表 | dimensional modelling;fact table;dimension table
資料立方體;多維資料 | 数据立方体 | data cube;OLAP cube
樞紐分析;樞紐分析表 | 数据透视表 | pivot table
欄式儲存;行式資料庫 | 列式存储 | columnar storage;column store;column-oriented database
文件資料庫;文件導向資料庫 | 文档数据库 | document database;document-oriented database;document store
記憶體內資料庫;內存資料庫 | 内存数据库 | in-memory database
物件資料庫 | 对象数据库 | object database;object-oriented database
空間資料庫 | 空间数据库 | spatial database
聯邦資料庫 | 联邦数据库 | federated database
第一正規化;第三正規化 | 第一范式;第三范式 | first normal form;third normal form;normal form
函數相依 | 函数依赖 | functional dependency
參照完整性;參考完整性 | 参照完整性 | referential integrity
自然鍵;代理鍵 | 自然键;代理键 | natural key;surrogate key
複合鍵 | 复合键 | composite key;compound key
游標物件;資料庫游標 | 数据库游标 | database cursor
死鎖偵測 | 死锁检测 | deadlock detection
兩階段提交 | 两阶段提交 | two-phase commit
預寫日誌 | 预写日志 | write-ahead log;write-ahead logging
多版本並行控制 | 多版本并发控制 | multiversion concurrency control;MVCC
序列化隔離 | 可串行化 | serialisability;serialisable
髒讀;幻讀 | 脏读;幻读 | dirty read;phantom read
關聯代數 | 关系代数 | relational algebra
笛卡爾連接;交叉連接 | 交叉连接 | cross join
資料操作語言 | 数据操作语言 | data manipulation language;^DML
讀寫分離 | 读写分离 | read-write splitting;read replica
資料庫複寫 | 主从同步 | database replication
熱備份;冷備份;增量備份 | 热备份;冷备份;增量备份 | hot backup;incremental backup;differential backup
儲存區域網路 | 存储区域网络 | storage area network
網路附接儲存;網路儲存設備 | 网络附加存储 | network-attached storage;^NAS
區塊儲存 | 块存储 | block storage
分散式檔案系統 | 分布式文件系统 | distributed file system;HDFS;Hadoop
分散式訓練 | 分布式训练 | distributed training
模型平行 | 模型并行 | model parallelism;tensor parallelism
流量分析 | 流量分析 | traffic analysis
微批次 | 微批处理 | micro-batch
訊息代理 | 消息代理 | Kafka;RabbitMQ;event bus;event streaming
事件驅動架構 | 事件驱动架构 | event-driven architecture
變更資料擷取 | 变更数据捕获 | change data capture
工作流程引擎;排程編排 | 工作流引擎 | workflow engine;workflow orchestration
基礎設施即程式碼 | 基础设施即代码 | infrastructure as code;Terraform
平台工程 | 平台工程 | platform engineering
網站可靠性工程 | 站点可靠性工程 | site reliability engineering;^SRE
混沌工程 | 混沌工程 | chaos engineering
雲端原生;雲原生 | 云原生 | cloud-native;cloud native
多雲 | 多云 | multi-cloud;multicloud
雲端遷移;上雲 | 云迁移;上云 | cloud migration
雲端安全 | 云安全 | cloud security
函數即服務 | 函数即服务 | function as a service;FaaS
容器映像檔;容器映像 | 容器镜像 | container image
容器編排;容器調度 | 容器编排 | container orchestration
虛擬桌面 | 虚拟桌面 | virtual desktop;VDI
隨需服務;隨選服務 | 按需服务 | on-demand service;on demand
資源池化;資源調度 | 资源调度 | resource pooling;resource scheduling
服務水準協議;服務等級協定 | 服务水平协议;服务等级协议 | service level agreement;^SLA
資訊技術服務管理 | IT服务管理 | IT service management;ITIL
容量規劃 | 容量规划 | capacity planning
可觀測性;分散式追蹤 | 可观测性;分布式追踪 | distributed tracing;telemetry
遙測資料;遙測傳輸 | 遥测数据 | telemetry data
裝置上線;裝置註冊 | 设备注册 | device provisioning;device onboarding
空中下載更新;空中更新;遠端更新 | 空中升级 | over-the-air update;OTA update
物聯網閘道器 | 物联网网关 | IoT gateway
物聯網平台 | 物联网平台 | IoT platform
物聯網裝置;聯網裝置 | 物联网设备 | IoT device;connected device
物聯網安全 | 物联网安全 | IoT security
訊息佇列遙測傳輸 | 消息队列遥测传输 | MQTT;message queuing telemetry transport
開放平台通訊統一架構 | OPC统一架构 | OPC UA
現場匯流排;工業乙太網路 | 现场总线;工业以太网 | fieldbus;Modbus;EtherCAT;industrial Ethernet
低功耗廣域網路 | 低功耗广域网 | low-power wide-area network;LPWAN;~LoRa;LoRaWAN;NB-IoT
紫蜂 | 紫蜂 | Zigbee
超寬頻 | 超宽带 | ultra-wideband;^UWB
低功耗;低耗電 | 低功耗 | low power;low-power;ultra-low power
能量採集;環境能量擷取 | 能量采集 | energy harvesting
智慧家庭;智慧家居;智慧住宅 | 智能家居 | smart home;home automation
智慧建築;智慧大樓 | 智能建筑;智能楼宇 | smart building;building automation
智慧製造平台;工業互聯網;工業網際網路 | 工业互联网 | industrial internet
車聯網 | 车联网 | Internet of Vehicles;V2X;vehicle-to-everything;connected vehicle
先進駕駛輔助系統 | 高级驾驶辅助系统 | advanced driver assistance system;ADAS
車用電子 | 汽车电子 | automotive electronics
車載網路;控制器區域網路 | 车载网络;控制器局域网 | in-vehicle network;CAN bus;controller area network
電子控制單元 | 电子控制单元 | electronic control unit;^ECU
編譯最佳化;模型編譯 | 模型编译 | model compiler;ONNX;TensorRT
硬體加速;硬體加速器 | 硬件加速;硬件加速器 | hardware acceleration;hardware accelerator
異質運算;異質計算 | 异构计算 | heterogeneous computing
近記憶體運算;記憶體內運算;存內計算 | 存内计算;近存计算 | in-memory computing;compute-in-memory;near-memory computing
張量處理器 | 张量处理器 | tensor processing unit;^TPU
記憶體頻寬 | 内存带宽 | memory bandwidth
高頻寬記憶體 | 高带宽内存 | high bandwidth memory;^HBM
應用程式商店上架;行動開發 | 移动开发 | mobile development;mobile app development;app development
跨平台開發 | 跨平台开发 | cross-platform development;React Native;Flutter
前端開發;前端工程 | 前端开发 | front-end development;Vue;Angular
後端開發;後端工程 | 后端开发 | back-end development
全端開發 | 全栈开发 | full-stack development
表現層狀態轉換 | 表述性状态转移 | REST API;RESTful;representational state transfer
圖形查詢語言 | 图查询语言 | GraphQL
網路通訊端;全雙工通訊 | 网络套接字 | WebSocket
網頁組譯 | 网页汇编 | WebAssembly;^WASM
漸進式網路應用程式;漸進式網頁應用 | 渐进式网页应用 | progressive web app;PWA
伺服器端渲染;伺服器端算繪 | 服务器端渲染 | server-side rendering;^SSR
靜態網站;靜態網頁 | 静态网站;静态网页 | static site;static website;static web page
動態網頁 | 动态网页 | dynamic web page;dynamic web
應用伺服器;應用程式伺服器 | 应用服务器 | application server
資料庫伺服器 | 数据库服务器 | database server
檔案伺服器 | 文件服务器 | file server
郵件伺服器 | 邮件服务器 | mail server;email server
網頁託管;網站代管;主機代管 | 网站托管;主机托管 | web hosting;colocation
領域知識;專業知識 | 领域知识;专业知识 | domain knowledge;domain expertise;expertise
領域模型 | 领域模型 | domain model
六角架構;整潔架構 | 六边形架构;整洁架构 | hexagonal architecture;clean architecture
命令查詢職責分離 | 命令查询职责分离 | CQRS
企業架構 | 企业架构 | enterprise architecture
參考架構 | 参考架构 | reference architecture
點對點架構 | 点对点架构 | peer-to-peer architecture
測試環境;模擬環境 | 测试环境 | test environment;testbed;test bed
正式環境;生產環境 | 生产环境 | production environment
測試資料 | 测试数据 | test data
測試計畫 | 测试计划 | test plan
測試工程師;測試人員 | 测试工程师;测试人员 | test engineer;software tester
端對端測試;端到端測試 | 端到端测试 | end-to-end test;end-to-end testing
端對端;端到端 | 端到端 | end-to-end
探索性測試 | 探索性测试 | exploratory testing
突變測試;變異測試 | 变异测试 | mutation testing
使用者驗收 | 用户验收 | user acceptance
錯誤注入;故障注入 | 故障注入 | fault injection;error injection
錯誤偵測 | 错误检测 | error detection
錯誤碼;錯誤代碼 | 错误码;错误代码 | error code
錯誤率 | 错误率 | error rate
程式碼品質 | 代码质量 | code quality
程式碼庫 | 代码仓库 | code base
程式碼儲存庫 | 源代码库 | Git;GitHub;GitLab
程式理解 | 程序理解 | program comprehension;code comprehension
程式轉換 | 程序变换 | program transformation
逆向工程;反向工程 | 逆向工程 | reverse engineering
軟體度量 | 软件度量 | software metric;software measurement
軟體品質保證 | 软件质量保证 | software quality assurance
軟體可靠度 | 软件可靠性 | software reliability
軟體演進;軟體演化 | 软件演化 | software evolution
軟體產品線 | 软件产品线 | software product line
軟體需求規格;需求規格書 | 软件需求规格说明 | software requirements specification;requirement specification
軟體物料清單 | 软件物料清单 | software bill of materials;^SBOM
軟體專案 | 软件项目 | software project;software project management
開發生命週期 | 开发生命周期 | development lifecycle
功能需求;非功能需求 | 功能需求;非功能需求 | functional requirement;non-functional requirement
使用者需求 | 用户需求 | user requirement;user need
待辦事項 | 待办事项 | to-do item;task list
每日站立會議;站立會議 | 每日站会 | daily stand-up;stand-up meeting
回顧會議 | 回顾会议 | retrospective meeting;sprint retrospective
產品負責人 | 产品负责人 | product owner
循序圖;時序圖 | 时序图 | sequence diagram;timing diagram
狀態圖;狀態轉移圖 | 状态图;状态转移图 | state diagram;state transition diagram
活動圖 | 活动图 | activity diagram
使用案例圖 | 用例图 | use case diagram
資料流程圖 | 数据流图 | data flow diagram
區塊圖;方塊圖 | 框图 | block diagram
模型驅動;模型驅動工程 | 模型驱动;模型驱动工程 | model-driven;model-driven engineering;model-driven architecture
型別參數 | 类型参数 | type parameter
協變;逆變 | 协变;逆变 | covariant;contravariant;covariance and contravariance of types
區塊結構;區塊作用域 | 块作用域 | block scope
內部類別;巢狀類別 | 内部类;嵌套类 | inner class;nested class
巢狀函式;內部函式 | 嵌套函数;内部函数 | nested function;inner function
遞迴下降 | 递归下降 | recursive descent;recursive descent parser
記憶體位置 | 内存位置 | memory location
堆積記憶體 | 堆内存 | heap memory
堆疊框;堆疊框架 | 栈帧 | stack frame;activation record
全域直譯器鎖 | 全局解释器锁 | global interpreter lock
函式呼叫堆疊;函式參數 | 函数参数 | function parameter;function argument
預設參數;具名參數 | 默认参数;命名参数 | default argument;named parameter;keyword argument
可變參數 | 可变参数 | variadic function;variadic
函式指標 | 函数指针 | function pointer
運算子多載 | 运算符重载 | overloaded operator
指派運算子;比較運算子 | 赋值运算符;比较运算符 | assignment operator;comparison operator;relational operator
邏輯錯誤 | 逻辑错误 | logic error
條件分支 | 条件分支 | conditional branch
選擇結構;分支敘述 | 分支语句 | switch statement;case statement;selection statement
計數迴圈;條件迴圈 | 计数循环;条件循环 | for loop;while loop
跳出迴圈 | 跳出循环 | break statement;continue statement
動態陣列 | 动态数组 | dynamic array
關聯式容器;稀疏陣列 | 稀疏数组 | sparse array
多維陣列;二維陣列 | 多维数组;二维数组 | multidimensional array;two-dimensional array
雜湊碰撞 | 哈希冲突 | hash collision;collision resolution
雜湊值 | 哈希值 | hash value;message digest
一致性雜湊 | 一致性哈希 | consistent hashing
梅克爾樹;默克爾樹 | 默克尔树 | Merkle tree
區間樹 | 区间树 | interval tree
空間索引 | 空间索引 | spatial index;R-tree;k-d tree
決策圖;二元決策圖 | 二元决策图 | binary decision diagram
超圖 | 超图 | hypergraph
平面圖 | 平面图 | planar graph
隨機圖 | 随机图 | random graph
隨機漫步;隨機遊走 | 随机游走 | random walk
圖分割 | 图划分 | graph partitioning
圖搜尋;圖形走訪 | 图搜索;图遍历 | graph traversal;graph search
圖同構 | 图同构 | graph isomorphism
圖形辨識;樣式識別;圖樣識別;模式識別;型樣識別 | 模式识别 | pattern recognition
尤拉路徑;漢米爾頓路徑 | 欧拉路径;哈密顿路径 | Eulerian path;Hamiltonian path;Hamiltonian cycle
網路分析 | 网络分析 | network analysis
中心性 | 中心性 | centrality;betweenness centrality
社群偵測 | 社区发现 | community detection
連結預測 | 链接预测 | link prediction
網頁排名 | 网页排名 | PageRank
匹配問題;指派問題 | 指派问题 | assignment problem;bipartite matching;Hungarian algorithm
覆蓋問題 | 覆盖问题 | set cover;vertex cover
裝箱問題 | 装箱问题 | bin packing;bin packing problem
排隊理論;等候理論 | 排队论 | queueing theory;queuing theory
庫存理論;存貨模型 | 库存模型 | inventory theory;inventory model
非線性規劃;二次規劃 | 非线性规划;二次规划 | nonlinear programming;quadratic programming
隨機規劃;穩健最佳化 | 随机规划;鲁棒优化 | stochastic programming;robust optimisation;stochastic optimisation
對偶;對偶性 | 对偶;对偶性 | duality;dual problem
拉格朗日乘數 | 拉格朗日乘数 | Lagrange multiplier;Lagrangian
單純形法 | 单纯形法 | simplex method;simplex algorithm
內點法 | 内点法 | interior point method
牛頓法 | 牛顿法 | Newton's method;Newton method
`);
