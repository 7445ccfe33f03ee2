import { table } from "./table";

/** Theory of computing: algorithms, structures, logic, numbers. */
export const computing = table(`
電腦科學;計算機科學;資訊科學;資訊工程 | 计算机科学 | computer science;computing science;informatics;^CS
計算;運算 | 计算 | computing;computation;compute
資訊;~訊息 | 信息 | information
電腦;計算機 | 计算机;电脑 | computer
演算法 | 算法 | algorithm
資料結構 | 数据结构 | data structure
計算理論;可計算性理論 | 计算理论 | theory of computation;theory of computing;computability
複雜度;計算複雜度;計算複雜性;複雜性理論;複雜度理論;計算複雜度理論;時間複雜度 | 复杂度;计算复杂性 | complexity;computational complexity;time complexity;complexity theory;Big O
自動機;有限狀態機;有限自動機;有限狀態自動機;自動機理論 | 自动机;有限状态机 | automaton;finite state machine;finite automaton;state machine;automata
圖靈機 | 图灵机 | Turing machine
停機問題 | = | halting problem
形式語言;形式文法 | 形式语言;形式文法 | formal language;formal grammar
上下文無關文法 | 上下文无关文法 | context-free grammar
正規表示式;正則表達式;常規表示法;正規表達式;正則表示式;常規表示式;正規式 | 正则表达式;正则表示式;正规表达式 | regular expression;regex;regexp
形式驗證;形式化方法 | 形式验证;形式化方法 | formal verification;formal method
模型檢查;模型檢驗 | 模型检测 | model checking
定理證明 | 定理证明 | theorem proving;proof assistant
數理邏輯;邏輯 | 数理逻辑;逻辑 | logic;mathematical logic
布林代數;布林邏輯 | 布尔代数;布尔逻辑 | Boolean algebra;Boolean logic
布林;布林值;布林型別 | 布尔;布尔值 | Boolean;bool;Boolean value
述詞;謂詞 | 谓词 | predicate;predicate logic
~命題 | ~命题 | proposition;propositional logic
量詞 | 量词 | quantifier
公理 | = | axiom
引理 | = | lemma
歸納法;數學歸納法 | 归纳法 | mathematical induction;induction
陣列;數組 | 数组 | array
串列;列表;清單 | 列表 | list
鏈結串列;連結串列 | 链表 | linked list
堆疊;棧 | 栈;堆栈 | stack
佇列;隊列 | 队列 | queue
優先佇列;優先權佇列 | 优先队列 | priority queue
雙向佇列 | 双端队列 | deque;double-ended queue
樹;樹狀結構 | 树;树形结构 | tree;tree structure;tree data structure
二元樹 | 二叉树 | binary tree;binary search tree
平衡樹;紅黑樹 | 平衡树;红黑树 | balanced tree;red-black tree;AVL tree
B樹 | B树 | B-tree
字典樹;前綴樹 | 字典树;前缀树 | trie;prefix tree
堆積;堆積結構;二元堆積 | 堆;二叉堆 | heap;binary heap
雜湊表;哈希表 | 哈希表;散列表 | hash table;hash map
雜湊;雜湊函數;哈希 | 哈希;散列;哈希函数 | hash;hash function;hashing
字典;關聯陣列;映射表 | 字典;关联数组;映射表 | dictionary;associative array;map data structure
集合型別;群集 | 集合类型 | set data type;collection
元組;序對;值組 | 元组 | tuple
~記錄;記錄型別;結構體 | ~记录;记录类型;结构体 | record;record type;struct;structure type
圖;圖結構;圖形結構 | 图;图结构 | graph;graph structure;graph data structure
節點;頂點 | 节点;顶点 | node;vertex
邊;圖的邊 | = | edge;edge of a graph
有向圖;有向無環圖 | 有向图;有向无环图 | directed graph;directed acyclic graph;DAG
葉節點 | 叶节点 | leaf node
根節點 | 根节点 | root node
父節點 | 父节点 | parent node
子節點 | 子节点 | child node
走訪;遍歷;巡訪 | 遍历 | traversal;traverse
排序;排序演算法 | 排序;排序算法 | sorting;sort;sorting algorithm
快速排序 | = | quicksort
合併排序 | 归并排序 | merge sort
氣泡排序 | 冒泡排序 | bubble sort
搜尋;搜索 | 搜索;查找 | search;searching;search algorithm
二分搜尋;二元搜尋 | 二分查找 | binary search
深度優先搜尋 | 深度优先搜索 | depth-first search;DFS
廣度優先搜尋 | 广度优先搜索 | breadth-first search;BFS
最短路徑 | 最短路径 | shortest path;Dijkstra
生成樹;最小生成樹 | 生成树 | spanning tree;minimum spanning tree
網路流;最大流 | 网络流;最大流 | network flow;maximum flow
字串比對;字串匹配 | 字符串匹配 | string matching;pattern matching in strings
動態規劃;動態規畫;動態規畫法 | 动态规划 | dynamic programming
貪婪演算法;貪心法;貪心;貪婪 | 贪心算法;贪心;贪婪 | greedy algorithm;greedy
分治法;各個擊破法;分治;分而治之 | 分治法;分而治之 | divide and conquer
回溯法;回溯;回溯搜尋 | = | backtracking
分支定界 | 分支定界 | branch and bound
暴力法;窮舉法;暴力搜尋;暴力求解 | 暴力法;穷举法 | brute force;exhaustive search
近似演算法 | 近似算法 | approximation algorithm
隨機演算法 | 随机算法 | randomised algorithm
平行演算法 | 并行算法 | parallel algorithm
分散式演算法 | 分布式算法 | distributed algorithm
遞迴 | 递归 | recursion;recursive;recursive function
迭代;疊代 | 迭代 | iteration;iterative
迴圈;循環 | 循环 | loop;looping
無窮迴圈;無限迴圈 | 无限循环;死循环 | infinite loop
遞增 | 递增 | increment
遞減 | 递减 | decrement
位元 | 位;比特 | bit
位元組;字節 | 字节 | byte
位元率 | 比特率 | bit rate;bitrate
二進位;二進制 | 二进制 | binary;binary number;binary system
十進位;十進制 | 十进制 | decimal;decimal system
十六進位 | 十六进制 | hexadecimal
八進位 | 八进制 | octal
整數 | 整数 | integer;int
浮點數;浮點;浮點運算 | 浮点数;浮点 | floating point;floating-point number;float
定點數 | 定点数 | fixed point
實數 | 实数 | real number
自然數 | 自然数 | natural number
有理數 | 有理数 | rational number
複數;虛數 | 复数 | complex number
質數;素數 | 质数;素数 | prime number
階乘 | 阶乘 | factorial
餘數;模運算;取餘 | 余数;取模;模运算 | modulo;remainder;modular arithmetic
對數 | 对数 | logarithm
指數函數 | 指数函数 | exponential function
絕對值 | 绝对值 | absolute value
四捨五入;捨入 | 四舍五入;舍入 | rounding;round off
溢位;溢出 | 溢出 | overflow;arithmetic overflow
下溢 | = | underflow
位移運算;移位 | 位移;移位 | bit shift;shift operation
位元運算;逐位運算 | 位运算 | bitwise operation;bitwise operator
算術;算術運算 | 算术 | arithmetic
運算子;運算符;算子 | 运算符 | operator
運算元;操作數 | 操作数 | operand
運算式;表達式;表示式 | 表达式 | expression
編碼 | 编码 | encoding;encode
解碼 | 解码 | decoding;decode
字元編碼 | 字符编码 | character encoding;text encoding;UTF-8
萬國碼;統一碼 | 统一码 | Unicode
壓縮;資料壓縮 | 压缩;数据压缩 | compression;data compression
無損壓縮 | 无损压缩 | lossless compression
有損壓縮;破壞性壓縮 | 有损压缩 | lossy compression
錯誤更正碼;糾錯碼 | 纠错码 | error-correcting code;error correction;forward error correction
核對和;檢查碼;校驗和 | 校验和 | checksum
平行計算;平行運算;並行計算;平行處理;平行;~並行;平行性 | 并行计算;~并行;~并行性 | parallel computing;parallel processing;parallelism;parallel
~並行;並發;共時;~並行性;並行處理 | 并发;~并行;并发性 | concurrency;concurrent;concurrent computing
分散式計算;分散式運算;分布式計算 | 分布式计算 | distributed computing
分散式系統;分布式系統 | 分布式系统 | distributed system
高效能運算;高速運算;高性能計算 | 高性能计算 | high-performance computing;HPC;supercomputing
超級電腦 | 超级计算机 | supercomputer
量子運算;量子計算 | 量子计算 | quantum computing;quantum computation
量子電腦 | 量子计算机 | quantum computer
量子位元 | 量子比特 | qubit;quantum bit
神經形態運算 | 神经形态计算 | neuromorphic computing
普及運算;普適計算 | 普适计算 | ubiquitous computing;pervasive computing
科學計算 | 科学计算 | scientific computing
計算機圖學;電腦圖學;電腦繪圖 | 计算机图形学 | computer graphics
計算幾何 | 计算几何 | computational geometry
人機互動;人機介面互動 | 人机交互 | human-computer interaction;HCI
生物資訊;生物資訊學 | 生物信息学 | bioinformatics;computational biology
計算思維;運算思維 | 计算思维 | computational thinking
抽象化;抽象 | 抽象 | abstraction;abstract
實作;實做 | 实现 | implementation;implement
輸入 | 输入 | input
輸出 | 输出 | output
輸入輸出;輸出入 | 输入输出 | input/output;I/O
數位;數位化 | ~数字;数字化 | digital;digitisation
類比 | 模拟信号 | analogue;analog;analogue signal
訊號;信號 | 信号 | signal
符號 | 符号 | symbol
常數;常量 | 常量;常数 | constant
變數;變量 | 变量 | variable
參數 | 参数 | parameter
引數;實際參數;實參 | 实参 | argument
函數;函式 | 函数 | function
回傳值;傳回值;返回值 | 返回值 | return value
定義域 | 定义域 | domain;domain of a function
不動點;固定點 | 不动点 | fixed point combinator;fixpoint
λ演算;lambda演算;蘭姆達演算 | λ演算;lambda演算;兰姆达演算 | lambda calculus
組合邏輯 | 组合逻辑 | combinational logic;combinatory logic
範疇論 | 范畴论 | category theory
群論 | 群论 | group theory
排列組合;組合數學 | 排列组合;组合数学 | combinatorics;permutation;combination
`);
