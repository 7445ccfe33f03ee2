import { table } from "./table";

/** Programming languages and their parts. */
export const languages = table(`
程式語言;程式設計語言;編程語言 | 编程语言;程序设计语言 | programming language
程式;程式軟體 | 程序 | program;computer program
程式設計;編程;程式開發;寫程式;程式撰寫 | 编程;程序设计 | programming;computer programming;coding
程式碼;原始碼;源碼;代碼 | 代码;源代码;源码 | code;source code;program code
程式設計師;程式員 | 程序员 | programmer;coder
物件導向;面向對象 | 面向对象 | object-oriented;object orientation;object-oriented programming;^OOP
物件導向程式設計;物件導向編程 | 面向对象编程;面向对象程序设计 | object-oriented programming language
函數式程式設計;函數程式設計;函式程式設計;函式語言程式設計;函數導向;函式導向;泛函程式設計;函數式;函式式 | 函数式编程 | functional programming;functional language
程序式程式設計;程序式;程序導向 | 过程式编程 | procedural programming
命令式程式設計;指令式程式設計 | 命令式编程 | imperative programming;imperative
宣告式程式設計;宣告式;聲明式 | 声明式编程 | declarative programming;declarative
邏輯程式設計;邏輯編程 | 逻辑编程 | logic programming;Prolog
結構化程式設計 | 结构化编程 | structured programming
泛型程式設計;泛型 | 泛型编程;泛型 | generic programming;generics;generic type
事件驅動;事件導向;事件驅動程式設計 | 事件驱动 | event-driven;event-driven programming
非同步;異步;非同步程式設計 | 异步;异步编程 | asynchronous;async;asynchronous programming
同步 | = | synchronous;synchronisation;synchronise
響應式程式設計;反應式程式設計;回應式程式設計 | 响应式编程 | reactive programming
元程式設計;後設程式設計;超程式設計 | 元编程 | metaprogramming
平行程式設計 | 并行编程 | parallel programming;concurrent programming
典範;程式設計典範;範式;範型;程式設計範型 | 范式;编程范式 | programming paradigm;paradigm
物件 | 对象 | object
類別 | 类 | class
子類別;衍生類別 | 子类 | subclass;derived class
父類別;超類別;基底類別 | 父类;超类;基类 | superclass;base class;parent class
抽象類別 | 抽象类 | abstract class
介面;接口 | 接口 | interface
實體;實例;執行個體 | 实例 | instance
實體化;實例化 | 实例化 | instantiation;instantiate
方法 | = | method
建構子;建構函式;建構函數;建構式 | 构造函数 | constructor
解構子;解構函式;解構式 | 析构函数 | destructor
屬性;特性 | 属性 | attribute;property
欄位;成員變數;資料欄位 | 字段;成员变量 | field;member variable
成員函式;成員函數 | 成员函数 | member function
繼承 | 继承 | inheritance;inherit
多重繼承 | 多重继承 | multiple inheritance
多型;多態 | 多态 | polymorphism;polymorphic
封裝 | 封装 | encapsulation
資訊隱藏 | 信息隐藏 | information hiding
多載;重載 | 重载 | overloading;overload;function overloading;operator overloading
覆寫;覆蓋 | 重写;覆盖 | overriding;override;method overriding
虛擬函式;虛擬函數 | 虚函数 | virtual function;virtual method
靜態方法 | 静态方法 | static method
命名空間;名稱空間 | 命名空间 | namespace
模組;模塊 | 模块 | module
套件;軟體套件 | 包;软件包 | package;software package
函式庫;程式庫;函數庫;類別庫 | 库;函数库;程序库 | library;software library;code library
標準函式庫 | 标准库 | standard library
框架;軟體框架;應用程式框架 | 框架 | framework;software framework;application framework
型別;類型 | 类型 | type;data type system
型別系統;類型系統 | 类型系统 | type system
靜態型別 | 静态类型 | static typing;statically typed;static type
動態型別 | 动态类型 | dynamic typing;dynamically typed;dynamic type
強型別 | 强类型 | strong typing;strongly typed
弱型別 | 弱类型 | weak typing;weakly typed
鴨子型別 | 鸭子类型 | duck typing
型別檢查 | 类型检查 | type checking;type checker
型別推論;型別推導 | 类型推断 | type inference
型別轉換;~轉型 | 类型转换 | type conversion;type casting;cast;type coercion
原始型別;基本型別 | 基本类型 | primitive type;primitive data type
列舉;列舉型別;枚舉 | 枚举 | enumeration;enum;enumerated type
聯合型別 | 联合类型 | union type
代數資料型別 | 代数数据类型 | algebraic data type
抽象資料型別 | 抽象数据类型 | abstract data type
~指標;指針 | 指针 | pointer
參考;參照;引用 | 引用 | reference
空值;空指標 | 空值;空指针 | null;nil;null pointer
字元 | 字符 | character
字串;字符串 | 字符串 | string;character string
子字串 | 子串 | substring
字面值;字面常數;常值;實字;字面 | 字面量;字面值 | literal
陳述式;敘述;語句 | 语句 | statement
條件式;條件判斷;條件陳述式 | 条件语句 | conditional;conditional statement;if statement
宣告 | 声明 | declaration;declare
定義 | 定义 | definition;define
指派;賦值 | 赋值 | assignment;assignment statement
初始化;初始設定 | 初始化 | initialisation;initialise
識別字;識別符;識別碼 | 标识符 | identifier
保留字;關鍵字 | 保留字;关键字 | reserved word;keyword
註解;注釋;註釋 | 注释 | comment;code comment
縮排 | 缩进 | indentation;indent
區塊;程式區塊 | 代码块;块 | code block;block
分號 | 分号 | semicolon
括號 | 括号 | bracket;parenthesis;parentheses
大括號 | 大括号 | brace;curly brace
語法 | 语法 | syntax
語意;語義 | 语义 | semantics
語法糖 | 语法糖 | syntactic sugar
文法 | = | grammar
抽象語法樹 | 抽象语法树 | abstract syntax tree;AST
詞法分析;詞彙分析 | 词法分析 | lexical analysis;lexer;scanner
語法分析器;剖析器;解析器 | 解析器;语法分析器 | parser;parsing
記號;語彙單元;詞元 | 词元;标记 | token
編譯器 | 编译器 | compiler
編譯 | 编译 | compile;compilation
交叉編譯 | 交叉编译 | cross-compile;cross compiler
即時編譯 | 即时编译 | just-in-time compilation;JIT compiler;^JIT
直譯器;解譯器 | 解释器 | interpreter
組譯器 | 汇编器 | assembler
組合語言 | 汇编语言 | assembly language;assembly
反編譯;反組譯 | 反编译;反汇编 | decompiler;decompile;disassembler
連結器 | 链接器 | linker
載入器 | 加载器 | loader
前置處理器;預處理器 | 预处理器 | preprocessor
機器語言;機器碼 | 机器语言;机器码 | machine language;machine code
位元碼;位元組碼 | 字节码 | bytecode
目的碼;目標碼 | 目标代码 | object code
執行檔;可執行檔 | 可执行文件 | executable;executable file
執行期;執行時期;執行階段;執行環境 | 运行时;运行时环境 | runtime;run time;runtime environment
編譯期;編譯時期 | 编译时 | compile time
虛擬碼;偽代碼 | 伪代码 | pseudocode
腳本語言;指令稿語言;描述語言 | 脚本语言 | scripting language
腳本;指令稿 | 脚本 | script
標記語言;標示語言 | 标记语言 | markup language
領域特定語言 | 领域特定语言 | domain-specific language;^DSL
高階語言 | 高级语言 | high-level language
低階語言 | 低级语言 | low-level language
副程式;子程式;常式 | 子程序 | subroutine;routine;procedure
主程式 | 主程序 | main program;main function
回呼;回呼函式;回調 | 回调;回调函数 | callback;callback function
閉包 | 闭包 | closure
匿名函式;匿名函數;lambda函式 | 匿名函数 | anonymous function;lambda;lambda function;lambda expression
高階函數;高階函式 | 高阶函数 | higher-order function
一級函數;頭等函數 | 一等函数 | first-class function;first-class object
純函數 | 纯函数 | pure function
柯里化 | = | currying
尾遞迴;尾端呼叫 | 尾递归;尾调用 | tail recursion;tail call
惰性求值;延遲求值 | 惰性求值 | lazy evaluation
求值 | = | evaluation of an expression;evaluate
副作用 | = | side effect
作用域;範疇;有效範圍;~範圍 | 作用域 | scope;lexical scope
區域變數;局部變數 | 局部变量 | local variable
全域變數;全域 | 全局变量;全局 | global variable;global
不可變;不變性 | 不可变 | immutable;immutability
可變 | 可变 | mutable
呼叫;調用;叫用 | 调用 | function call;invoke;call
呼叫堆疊 | 调用栈 | call stack
傳值呼叫;傳值 | 传值;按值传递 | call by value;pass by value
傳址呼叫;傳參考呼叫 | 传引用;按引用传递 | call by reference;pass by reference
例外;例外處理 | ~异常;异常处理 | exception;exception handling
斷言 | 断言 | assertion
垃圾回收;垃圾收集;記憶體回收 | 垃圾回收;垃圾收集 | garbage collection;garbage collector
迭代器;疊代器 | 迭代器 | iterator
產生器;生成器 | 生成器 | generator
協程;共常式;協同程序;協同常式 | 协程;协同程序 | coroutine
反射;反思 | 反射 | reflection;reflective programming
巨集;宏 | 宏 | macro
樣板;模板 | 模板 | template
樣式比對;模式匹配 | 模式匹配 | pattern matching
委派;委託 | 委托 | delegation;delegate
單子 | 单子 | monad
特質;~特徵;混入 | 特质;混入 | trait;mixin
裝飾器;裝飾者;修飾器 | 装饰器;修饰器 | decorator
序列化 | 序列化 | serialisation;serialise
反序列化;解序列化 | 反序列化 | deserialisation;unmarshalling
計算式;公式 | 公式 | formula
記憶體對齊 | 内存对齐 | memory alignment
程式語言Python;Python語言 | Python语言 | Python
Java語言 | Java语言 | Java
JavaScript語言;指令碼語言JavaScript | JavaScript语言 | JavaScript;TypeScript;ECMAScript
C語言 | = | C language;C programming language
C++語言 | = | C++
R語言 | = | R language;R programming
結構化查詢語言;查詢語言 | 结构化查询语言;查询语言 | SQL;structured query language;query language
低程式碼;無程式碼;低代碼;零程式碼 | 低代码;无代码 | low-code;no-code;low code no code
視覺化程式設計;積木式程式設計 | 可视化编程 | visual programming;block-based programming
`);
