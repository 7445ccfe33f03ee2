import { table } from "./table";

/** Software engineering. */
export const software = table(`
軟體工程 | 软件工程 | software engineering
軟體開發;軟體研發 | 软件开发 | software development
軟體架構;系統架構 | 软件架构;系统架构 | software architecture;system architecture
架構;體系結構 | 架构;体系结构 | architecture
軟硬體架構;軟硬整合 | 软硬件架构 | hardware-software integration;hardware and software architecture;hardware-software co-design
系統整合;系統整合方法 | 系统集成 | system integration;systems integration;integrate with existing systems
系統分析 | 系统分析 | systems analysis;system analysis
系統設計 | 系统设计 | system design;systems thinking
系統 | 系统 | system
應用程式;應用軟體 | 应用程序;应用软件;应用 | application;application software;app;application program
軟體開發套件;開發工具包 | 软件开发工具包 | software development kit;SDK
開發環境;整合開發環境 | 集成开发环境 | integrated development environment;IDE;development environment
開發者;開發人員 | 开发者;开发人员 | developer;software developer
軟體工程師 | 软件工程师 | software engineer
需求;軟體需求 | 需求 | requirement;software requirement
需求分析;需求訪談;需求工程 | 需求分析 | requirements analysis;requirement analysis;requirements engineering;requirements interview
規格;規格書 | 规格;规范 | specification;spec
功能 | = | functionality;feature set
使用案例;使用情境;應用場景;應用情境 | 用例;应用场景 | use case;usage scenario;application scenario
使用者故事 | 用户故事 | user story
原型;雛型;原型設計;雛形 | 原型 | prototype;prototyping
最小可行產品 | 最小可行产品 | minimum viable product;MVP
設計模式;設計樣式 | 设计模式 | design pattern
反模式 | = | anti-pattern
單例模式;獨體;獨體模式;單例 | 单例模式;单例;单件模式 | singleton;singleton pattern
工廠模式;工廠方法;~工廠 | 工厂模式;工厂方法;~工厂 | factory method;factory pattern;factory method pattern;~factory
觀察者模式;觀察者 | 观察者模式;观察者 | observer pattern;observer
模型視圖控制器 | 模型视图控制器 | model-view-controller;MVC
相依性;依賴;相依 | 依赖 | dependency
相依性注入;依賴注入;控制反轉 | 依赖注入;控制反转 | dependency injection;inversion of control
耦合;耦合度 | 耦合 | coupling
內聚;內聚力 | 内聚 | cohesion
關注點分離 | 关注点分离 | separation of concerns
重構 | 重构 | refactoring;refactor
程式碼審查;代碼審查 | 代码审查 | code review
程式碼重用;重複使用;再利用 | 代码复用;复用 | code reuse;reuse;reusability;software reuse
技術債 | 技术债 | technical debt
除錯;偵錯;調試;除蟲;抓蟲 | 调试 | debugging;debug
除錯器;偵錯工具 | 调试器 | debugger
臭蟲;程式錯誤;錯誤;程式臭蟲 | 错误;~缺陷;~漏洞 | bug;software bug;software defect;error
警告 | = | warning
日誌分析 | 日志分析 | log analysis
測試;軟體測試 | 测试;软件测试 | testing;software testing;test
單元測試 | 单元测试 | unit test;unit testing
整合測試 | 集成测试 | integration test;integration testing
驗收測試;驗收 | 验收测试;验收 | acceptance test;acceptance testing;user acceptance test
迴歸測試 | 回归测试 | regression test;regression testing
壓力測試;負載測試 | 压力测试;负载测试 | stress test;load test;load testing
自動化測試 | 自动化测试 | test automation;automated testing
測試驅動開發 | 测试驱动开发 | test-driven development;TDD
測試案例 | 测试用例 | test case
~驗證;查驗 | ~验证 | verification;validation;validate;verify
品質保證;軟體品質 | 质量保证;软件质量 | quality assurance;QA;software quality
靜態分析;程式分析 | 静态分析;程序分析 | static analysis;program analysis
版本控制;版本管理;版本控管;版控 | 版本控制 | version control;revision control;source control
版本 | = | version;software version
分支;分歧 | = | branch
合併;併入;併版 | 合并 | merge
儲存庫;版本庫;~倉庫;存放庫 | ~仓库;版本库;代码库 | repository;code repository;codebase
簽出;取出 | 检出 | check out
持續整合;持續交付;持續部署 | 持续集成;持续交付;持续部署 | continuous integration;continuous delivery;continuous deployment;CI/CD
建置;組建 | 构建 | software build;build system;build automation
部署;技術部署;上線;佈署 | 部署 | deployment;deploy;technology deployment
發行;釋出;發布 | 发布 | software release;release
維運;開發維運 | 运维 | DevOps;operations and maintenance of software
軟體維護;程式維護 | 软件维护 | software maintenance
系統監控;監控 | 监控 | monitoring;system monitoring;observability
軟體生命週期;開發流程 | 软件生命周期 | software life cycle;software development life cycle;software process
敏捷開發;敏捷管理;敏捷 | 敏捷开发;敏捷 | agile;agile development;agile management;Scrum;agile software development
瀑布模型;瀑布式開發 | 瀑布模型 | waterfall model;waterfall development
極限程式設計 | 极限编程 | extreme programming
結對程式設計;搭檔程式設計 | 结对编程 | pair programming
衝刺 | 冲刺 | sprint
看板 | 看板 | kanban
開源;開放原始碼;開源軟體;開放原始碼軟體;開放源碼;開源碼;開放原始碼授權 | 开源;开源软件;开放源代码 | open source;open-source software
自由軟體 | 自由软件 | free software
專有軟體;商用軟體 | 专有软件 | proprietary software;commercial software
授權條款;軟體授權;~授權 | 许可证;~授权 | licence;software licence;licensing
共享軟體;免費軟體 | 共享软件;免费软件 | shareware;freeware
~文件;技術文件;說明文件 | 文档 | documentation;document
使用手冊;操作手冊;維修手冊 | 用户手册 | manual;user manual;service manual
外掛;外掛程式;插件 | 插件 | plug-in;plugin;add-on;extension
中介軟體;中間件 | 中间件 | middleware
遺留系統;舊系統 | 遗留系统 | legacy system;legacy software
演算法設計 | 算法设计 | algorithm design
統一塑模語言 | 统一建模语言 | unified modelling language;UML
流程圖 | 流程图 | flowchart;flow chart;flow diagram
類別圖 | 类图 | class diagram
工作流程;作業流程 | 工作流程;工作流 | workflow;business process
流程自動化;機器人流程自動化;自動化流程 | 流程自动化;机器人流程自动化 | robotic process automation;RPA;process automation
企業應用整合;系統串接 | 企业应用集成 | enterprise application integration
服務導向架構 | 面向服务的架构 | service-oriented architecture;SOA
元件;組件 | 组件;构件 | component;software component
抽象層;中介層 | 抽象层 | abstraction layer
可維護性 | 可维护性 | maintainability
模組化 | 模块化 | modularity;modular;modularisation
事件;事件處理 | 事件 | event;event handling;event handler
訊號量測;狀態 | 状态 | state
無狀態 | 无状态 | stateless
黑箱 | 黑盒 | black box;black-box testing
白箱 | 白盒 | white-box testing;white box
沙箱;沙盒 | 沙箱;沙盒 | sandbox
`);
