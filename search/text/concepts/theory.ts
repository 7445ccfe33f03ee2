import { table } from "./table";

/** Further theory, structures, patterns, ways of working with code. */
export const theory = table(`
可判定性;可判定問題 | 可判定性 | decidability;decidable
可計算性;可計算函數 | 可计算性 | computable function;computability theory
多項式時間 | 多项式时间 | polynomial time
非確定性多項式時間;NP完全;NP完備;NP困難;NP完全問題 | NP完全 | NP-complete;NP-hard;nondeterministic polynomial time;NP
歸約 | 归约 | reduction;reducibility
決定性;確定性 | 确定性 | deterministic;determinism
非決定性;非確定性 | 非确定性 | nondeterministic;nondeterminism;non-deterministic
下推自動機 | 下推自动机 | pushdown automaton
細胞自動機 | 元胞自动机 | cellular automaton
正規語言;正則語言 | 正则语言 | regular language
字母表 | 字母表 | alphabet
產生規則;生成規則 | 产生式 | production rule;rewriting rule
進程代數 | 进程代数 | process algebra;process calculus
派翠網;佩特里網 | Petri网 | Petri net
型別理論;型別論 | 类型论 | type theory
依值型別 | 依赖类型 | dependent type
形式語意;操作語意 | 形式语义 | formal semantics;operational semantics;denotational semantics
模態邏輯;時態邏輯 | 模态逻辑;时态逻辑 | modal logic;temporal logic
一階邏輯 | 一阶逻辑 | first-order logic
可滿足性;布林可滿足性問題 | 可满足性 | satisfiability;SAT solver;Boolean satisfiability
推論;推理 | 推理;推断 | inference;reasoning
演繹 | 演绎 | deduction;deductive
不變量;不變式 | 不变量;不变式 | invariant;loop invariant
先決條件;前置條件 | 前置条件 | precondition
後置條件 | 后置条件 | postcondition
單調 | 单调 | monotonic;monotone;monotonicity
漸近分析;漸進符號 | 渐近分析 | asymptotic analysis;asymptotic notation
空間複雜度 | 空间复杂度 | space complexity
攤銷分析;均攤分析 | 摊还分析 | amortised analysis
最壞情況 | 最坏情况 | worst case
平均情況 | 平均情况 | average case
旅行推銷員問題 | 旅行商问题 | travelling salesman problem;TSP
背包問題 | 背包问题 | knapsack problem
圖著色 | 图着色 | graph colouring
最長共同子序列 | 最长公共子序列 | longest common subsequence
編輯距離 | 编辑距离 | edit distance;Levenshtein distance
插入排序 | 插入排序 | insertion sort
選擇排序 | 选择排序 | selection sort
堆積排序 | 堆排序 | heapsort;heap sort
基數排序 | 基数排序 | radix sort
桶排序 | 桶排序 | bucket sort
希爾排序 | 希尔排序 | shell sort
拓撲排序 | 拓扑排序 | topological sort;topological sorting
線性搜尋;循序搜尋 | 线性查找;顺序查找 | linear search;sequential search
區域搜尋;爬山法 | 局部搜索;爬山法 | local search;hill climbing
極小化極大;極小極大 | 极小化极大 | minimax;alpha-beta pruning
並查集;互斥集 | 并查集 | disjoint set;union-find;disjoint-set
跳躍串列 | 跳表 | skip list
布隆過濾器 | 布隆过滤器 | Bloom filter
環狀緩衝區;環形緩衝區 | 环形缓冲区 | circular buffer;ring buffer
雙向鏈結串列 | 双向链表 | doubly linked list
單向鏈結串列 | 单向链表 | singly linked list
循環串列;環狀串列 | 循环链表 | circular linked list
多重集;多重集合 | 多重集 | multiset;bag data structure
後綴樹;後綴陣列 | 后缀树;后缀数组 | suffix tree;suffix array
線段樹 | 线段树 | segment tree
四元樹;八元樹 | 四叉树;八叉树 | quadtree;octree
樹高;深度 | 深度 | tree depth;depth
祖先節點;後代節點 | 祖先节点;后代节点 | ancestor node;descendant node
兄弟節點 | 兄弟节点 | sibling node
子樹 | 子树 | subtree
前序走訪;中序走訪;後序走訪 | 前序遍历;中序遍历;后序遍历 | preorder traversal;inorder traversal;postorder traversal
鄰接矩陣;鄰接串列 | 邻接矩阵;邻接表 | adjacency matrix;adjacency list
連通分量 | 连通分量 | connected component;connectivity
循環偵測;環路 | 环路 | cycle detection
無向圖 | 无向图 | undirected graph
加權圖 | 加权图 | weighted graph
二分圖;二部圖 | 二分图 | bipartite graph
子集;子集合 | 子集 | subset
聯集 | 并集 | set union;union of sets
交集 | 交集 | intersection of sets;set intersection
差集 | 差集 | set difference
補集 | 补集 | complement of a set
冪集 | 幂集 | power set
笛卡兒積 | 笛卡尔积 | Cartesian product
映射;對映 | 映射 | mapping
單射 | 单射 | injective function;injection
對射;雙射 | 双射 | bijection;bijective
等價關係;等價 | 等价关系;等价 | equivalence relation;equivalence
偏序;偏序關係 | 偏序 | partial order;partially ordered set
全序 | 全序 | total order
格;格論 | 格论 | lattice theory
半群;么半群;單半群 | 半群;幺半群 | monoid;semigroup
函子 | 函子 | functor
同構 | 同构 | isomorphism;isomorphic
行列式 | 行列式 | determinant
內積;點積 | 内积;点积 | inner product;dot product
外積;叉積 | 叉积 | cross product
轉置 | 转置 | transpose
反矩陣 | 逆矩阵 | inverse matrix;matrix inversion
座標軸;坐標軸 | 坐标轴 | axis;coordinate axis
導數;微分 | 导数;微分 | derivative;differentiation
積分 | 积分 | integral;integration in calculus
極限;收斂 | 收敛 | convergence;converge
誤差;誤差分析 | 误差 | error analysis;margin of error
期望值 | 期望值 | expected value
條件機率 | 条件概率 | conditional probability
先驗機率;後驗機率 | 先验概率;后验概率 | prior probability;posterior probability
策略模式 | 策略模式 | strategy pattern
訪問者模式;造訪者模式;訪客模式;訪問者 | 访问者模式;访问者 | visitor pattern;visitor
轉接器模式;轉接器;適配器;配接器 | 适配器模式;适配器;配接器 | adapter pattern;adapter
外觀模式;門面模式 | 外观模式;门面模式 | facade pattern;facade
代理模式 | 代理模式 | proxy pattern
橋接模式 | 桥接模式 | bridge pattern
組合模式 | 组合模式 | composite pattern
裝飾者模式;修飾模式 | 装饰器模式 | decorator pattern
建造者模式;生成器模式;建造者 | 建造者模式;建造者 | builder pattern;builder
原型模式 | 原型模式 | prototype pattern
抽象工廠 | 抽象工厂 | abstract factory
命令模式 | 命令模式 | command pattern
備忘錄模式;備忘錄 | 备忘录模式;备忘录 | memento pattern;memento
中介者模式;仲介者模式;中介者 | 中介者模式;中介者 | mediator pattern;mediator
責任鏈模式;職責鏈 | 责任链模式 | chain of responsibility
享元模式;輕量級模式;享元 | 享元模式;享元 | flyweight pattern;flyweight
範本方法;樣板方法模式;樣板方法 | 模板方法模式 | template method
狀態模式 | 状态模式 | state pattern
迭代器模式 | 迭代器模式 | iterator pattern
工廠類別 | 工厂类 | factory class;factory object
建立型模式;創建型模式 | 创建型模式 | creational pattern
結構型模式 | 结构型模式 | structural pattern
行為型模式 | 行为型模式 | behavioural pattern
物件池;連線池;資源池 | 对象池;连接池;资源池 | object pool;connection pool;pool
執行緒池 | 线程池 | thread pool
工作佇列 | 工作队列;任务队列 | job queue;task queue;work queue
延遲載入;惰性初始化 | 延迟加载;惰性初始化 | lazy loading;lazy initialisation
空物件模式 | 空对象模式 | null object pattern
義大利麵程式碼;義大利麵式程式碼 | 面条式代码 | spaghetti code
程式碼壞味道;代碼異味 | 代码异味 | code smell
組合優於繼承;物件組合 | 对象组合 | object composition;composition over inheritance
聚合;聚合關係 | 聚合 | aggregation;aggregate
切面導向程式設計;剖面導向;觀點導向;切面導向;面向導向 | 面向切面编程 | aspect-oriented programming;aspect-oriented
資料流程式設計;資料流 | 数据流编程;数据流 | dataflow programming;data flow;dataflow
陣列程式設計 | 数组编程 | array programming
文學編程;文學程式設計 | 文学编程 | literate programming
契約式設計 | 契约式设计 | design by contract
領域驅動設計 | 领域驱动设计 | domain-driven design
行為驅動開發 | 行为驱动开发 | behaviour-driven development
防禦性程式設計 | 防御式编程 | defensive programming
迭代式開發;漸進式開發 | 迭代开发;增量开发 | iterative development;incremental development
螺旋模型 | 螺旋模型 | spiral model
快速應用程式開發 | 快速应用开发 | rapid application development
測試覆蓋率;程式碼覆蓋率 | 代码覆盖率;测试覆盖率 | code coverage;test coverage
模擬物件;測試替身 | 模拟对象;测试替身 | mock object;test double;mock;stub
模糊測試 | 模糊测试 | fuzz testing;fuzzing
冒煙測試 | 冒烟测试 | smoke test;smoke testing
系統測試 | 系统测试 | system test;system testing
功能測試 | 功能测试 | functional testing
測試套件 | 测试套件 | test suite
中斷點;斷點 | 断点 | breakpoint
堆疊追蹤;~追蹤 | 堆栈跟踪;~跟踪 | stack trace;tracing
傾印;記憶體傾印 | 转储 | dump;core dump;memory dump
效能分析工具;剖析工具 | 性能分析器 | profiler;profiling
瓶頸;效能瓶頸 | 瓶颈 | bottleneck
錯誤訊息 | 错误信息 | error message
錯誤處理 | 错误处理 | error handling
例外狀況拋出;拋出例外 | 抛出异常 | throw an exception;raise an exception
捕捉例外 | 捕获异常 | catch an exception;catch block
議題追蹤;錯誤追蹤系統 | 缺陷跟踪系统 | bug tracking system;issue tracker;issue tracking
待辦清單 | 待办列表 | backlog;product backlog;to-do list
衝突;合併衝突 | 冲突;合并冲突 | conflict;merge conflict
差異比較;差異;差異檔 | 差异 | diff;difference between files
複製儲存庫;克隆 | 克隆 | clone;clone a repository
拉取請求;合併請求;合併要求;提取要求 | 拉取请求;合并请求 | pull request;merge request
~推送 | ~推送 | push;git push
拉取 | 拉取 | pull;git pull;fetch
變基;重定基底 | 变基 | rebase
標籤 | 标签 | tag;label
分叉;復刻 | 复刻;派生 | fork
主幹 | 主干 | trunk
修訂版;修訂 | 修订;修订版 | revision
變更紀錄;更新日誌 | 变更日志 | changelog;change log
變更集 | 变更集 | changeset
工作副本 | 工作副本 | working copy;working tree
上游;下游 | 上游;下游 | upstream;downstream
穩定版 | 稳定版 | stable release;stable version
測試版 | 测试版 | beta version;beta release;alpha version
套件管理員;套件管理 | 包管理器 | package manager;package management
相依性地獄 | 依赖地狱 | dependency hell
維護者 | 维护者 | maintainer
貢獻者;貢獻 | 贡献者;贡献 | contributor;contribution
社群 | 社区 | community
記憶化;備忘錄法 | 记忆化 | memoisation
尋路;路徑搜尋 | 寻路 | pathfinding;path finding
決策問題;判定問題 | 判定问题 | decision problem
P/NP問題 | P/NP问题 | P versus NP problem;P vs NP
神諭;預言機 | 预言机 | oracle
位址空間 | 地址空间 | address space
微架構 | 微架构 | microarchitecture
旗標 | 标志位;标志 | flag bit
判別式 | 判别式 | discriminant
`);
