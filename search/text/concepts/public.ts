import { table } from "./table";

/** Public sector, education, programme, business and platform terms. */
export const publicSector = table(`
政府;公部門;政府機關;機關 | 政府;公共部门 | government;public sector;public agency;government agency
公共服務;政府服務;為民服務 | 公共服务 | public service;government service
電子化政府;數位政府 | 电子政务;数字政府 | e-government;digital government
公務員;公務人員;公務人力 | 公务员 | civil servant;public servant
公文;公文撰寫;公文初稿 | 公文 | official document;official letter
政策;公共政策;政策分析 | 政策;公共政策 | policy;public policy;policy analysis
市民;民眾;公民 | 市民;公民 | citizen;general public
陳情;民眾陳情;陳情案件;投訴 | 投诉;信访 | petition;complaint;citizen complaint
補助;補助機制;補助款;津貼 | 补贴;资助 | subsidy;grant funding
預算 | 预算 | budget
標案;政府採購;招標 | 招标;政府采购 | tender;public procurement;bidding
地籍;土地;謄本 | 地籍;土地 | land registry;land;cadastre
戶政;戶籍 | 户籍 | household registration
社會福利;社福;社會工作 | 社会福利;社会工作 | social welfare;social work
警察;警政;治安;犯罪 | 警察;治安;犯罪 | police;crime;law enforcement
國防;軍事 | 国防;军事 | defence;military
選舉;投票 | 选举;投票 | election;vote;voting
人口;人口結構 | 人口 | population;demographic
少子化;高齡化;超高齡社會 | 少子化;老龄化 | ageing society;ageing population;low birth rate
性別;性別統計;性別平等 | 性别;性别平等 | gender;gender statistics;gender equality
問答集;常見問題 | 常见问题 | FAQ;frequently asked question
教育;教育業 | 教育 | education
學校;大學;大專校院 | 学校;大学 | school;university;college
學生 | 学生 | student
教師;老師;講師 | 教师;老师 | teacher;lecturer;instructor
課程;線上課程 | 课程 | course;online course;curriculum
教學;授課 | 教学 | teaching
教材;教案;線上教材 | 教材;教案 | teaching material;learning material;teaching case;lesson plan
學習;學習歷程 | 学习 | learning;study
數位學習;線上學習;遠距教學 | 在线学习;远程教育 | e-learning;online learning;distance learning
適性學習;個人化學習 | 自适应学习 | adaptive learning;personalised learning
學習分析;學習數據分析 | 学习分析 | learning analytics
學習平台;學習管理系統 | 学习平台;学习管理系统 | learning platform;learning management system;LMS
考試;測驗;自動命題;考題 | 考试;测验 | examination;exam question;question setting
評分;閱卷;自動評分 | 评分;阅卷 | scoring;automated grading;marking
訓練;培訓;教育訓練 | 培训 | training;train staff;staff training
工作坊;實作工作坊 | 工作坊 | workshop;hands-on workshop
研究;學術研究 | 研究;学术研究 | research;academic research
研發;研究發展 | 研发 | research and development;R&D
論文;學術論文 | 论文 | academic paper;journal article;thesis
同儕審查;審查 | 同行评审 | peer review
產學合作;產學 | 产学合作 | industry-academia collaboration;university-industry collaboration
創新 | 创新 | innovation;innovative
數位轉型;~轉型 | 数字化转型 | digital transformation
產業;行業 | 产业;行业 | industry;industrial sector
產業AI化 | 产业AI化 | AI adoption by industry;AI adoption;adopting AI
AI產業化 | AI产业化 | AI industrialisation
~導入;技術導入 | 导入应用;采用 | adoption;technology adoption
企業;公司 | 企业;公司 | enterprise;company;firm
中小企業 | 中小企业 | small and medium-sized enterprise;SME;small and medium enterprise
新創;新創公司;新創企業 | 初创企业;创业公司 | start-up;startup
創投;創業投資 | 风险投资 | venture capital;^VC
企業創投 | 企业风投 | corporate venture capital;CVC
加速器;育成中心 | 加速器;孵化器 | business accelerator;incubator;start-up accelerator
公協會;協會;公會 | 协会 | association;trade association;industry association
產業聯盟;聯盟 | 联盟 | alliance;industry alliance;consortium
企業管理;經營管理 | 企业管理 | business management;business administration;management
企業資源規劃 | 企业资源计划 | enterprise resource planning;ERP
專案;~項目 | ~项目 | project
專案管理;專案管理能力 | 项目管理 | project management
專案經理;專案負責人 | 项目经理 | project manager;^PM
產品經理;產品管理 | 产品经理 | product manager;product management
工作分解結構 | 工作分解结构 | work breakdown structure;WBS
甘特圖 | 甘特图 | Gantt chart
里程碑 | 里程碑 | milestone
時程;進度;時程管理 | 进度;日程 | schedule;timeline;progress
交付物;交付成果;產出 | 交付物;产出 | deliverable
專案範疇 | 项目范围 | project scope
資源分配;資源配置 | 资源分配 | resource allocation
風險管理;風險應對 | 风险管理 | risk management;risk response
變革管理 | 变革管理 | change management
利害關係人;關係人;利害關係者 | 利益相关者 | stakeholder
溝通;協調溝通;溝通協調 | 沟通;~协调 | communication skills;coordination and communication;coordination
團隊;團隊合作;協作 | 团队;协作 | team;teamwork;collaboration
領導;領導力 | 领导力 | leadership
問題解決;解決問題 | 问题解决 | problem solving;problem-solving
問題定義 | 问题定义 | problem definition
決策;決策支援;決策支援系統 | 决策;决策支持 | decision making;decision support;decision support system;DSS
策略;商業策略 | 战略;策略 | strategy;business strategy
商業模式;營運模式 | 商业模式 | business model
商業分析 | 商业分析 | business analysis;business analytics
成本;降低成本 | 成本 | cost;cost reduction
成本效益;成本效益分析 | 成本效益分析 | cost-benefit analysis;cost effectiveness
投資報酬率 | 投资回报率 | return on investment;ROI
效益;效益評估;成效評估 | 效益评估;成效评估 | benefit evaluation;benefit assessment;impact assessment
效率;提升效率;生產力 | 效率;生产力 | efficiency;productivity
關鍵績效指標;績效指標 | 关键绩效指标 | key performance indicator;^KPI;performance indicator
關鍵成果;目標與關鍵成果 | 关键成果 | key result;objectives and key results;OKR
技術評估;技術評估與分析 | 技术评估 | technology evaluation;technology assessment;technical evaluation
產業趨勢;趨勢分析;技術趨勢 | 行业趋势;趋势分析 | industry trend;trend analysis;technology trend
可行性;可行性分析 | 可行性分析 | feasibility;feasibility study
概念驗證 | 概念验证 | proof of concept;^POC;PoC
服務驗證 | 服务验证 | proof of service
商業驗證 | 商业验证 | proof of business
試點;試行;試營運;場域試驗 | 试点;试运行 | pilot;pilot project;pilot run;field trial
場域驗證;實地驗證 | 现场验证 | field validation;on-site validation
場域;現場 | 现场;场地 | field site;on site;on-site
落地;實際落地 | 落地 | deployment in practice;go live
擴散;規模化 | 规模化推广 | scale up;scaling up;roll-out;rollout
解決方案 | 解决方案 | solution
服務;服務業 | 服务;服务业 | service;service industry
商業化;商品化 | 商业化 | commercialisation
技術移轉;技轉 | 技术转移 | technology transfer
顧問;諮詢 | 顾问;咨询 | consultant;consulting;advisory
業師;導師 | 导师 | mentor;mentoring
輔導;教練 | 辅导;教练 | coaching;coach
經紀人;出解題經紀人 | 经纪人 | broker
出題;命題單位;產業出題 | 出题;产业出题 | posing a challenge;problem posing
解題;人才解題 | 解题;人才解题 | solving challenges;challenge solving
挑戰題目;題目;議題 | 挑战题目;议题 | challenge
解題團隊 | 解题团队 | solver team;solution team
媒合;分級媒合;配對 | 对接;匹配 | matching;matchmaking
競賽;黑客松;比賽 | 竞赛;黑客松 | contest;competition;hackathon
評審;評審委員 | 评审;评委 | judge;jury;judging panel
評分表;評量尺規 | 评分表 | rubric;score sheet
獎項;獎金;獎助金 | 奖项;奖金 | award;prize
資源包 | 资源包 | resource pack
人才;人才培育 | 人才;人才培养 | talent;talent development
人才庫;人才資料庫 | 人才库 | talent pool;talent database
職能;職能基準 | 职能;胜任力 | competency;competence;occupational competency standard
技能 | 技能 | skill
能力檔案;能力評估 | 能力档案 | capability profile;skill profile
職能診斷;技能落差 | 能力诊断;技能差距 | competency diagnosis;skill gap
證照;~認證;證書 | 证书;~认证 | certificate;certification;professional licence
人力資源;人資;人力資源管理 | 人力资源 | human resources;^HR;human resource management
招募;徵才;求職 | 招聘;求职 | recruitment;hiring;job seeking
履歷 | 简历 | résumé;curriculum vitae;CV document
員工;勞工;人力 | 员工;劳动力 | employee;workforce;worker;staff
缺工;人力短缺;人力不足 | 劳动力短缺 | labour shortage;manpower shortage;staff shortage
班表;排班;人力排班 | 排班 | rostering;shift scheduling;staff scheduling;roster
會議;會議紀錄 | 会议;会议记录 | meeting;meeting minutes
問卷;問卷調查 | 问卷;问卷调查 | questionnaire;survey
報告撰寫;報告與規範撰寫 | 报告撰写 | report writing;technical writing
AI應用規劃師 | AI应用规划师 | AI application planner
AI導入顧問 | AI导入顾问 | AI adoption consultant
資料科學家 | 数据科学家 | data scientist
資料分析師 | 数据分析师 | data analyst
資料工程師 | 数据工程师 | data engineer
資料標註師 | 数据标注员 | data annotator
機器學習工程師 | 机器学习工程师 | machine learning engineer;ML engineer
AI工程師 | AI工程师 | AI engineer
AI應用素養 | AI应用素养 | AI application literacy
AI工具應用;AI工具 | AI工具 | AI tool;AI tool use
AI程式語言應用;程式應用 | AI编程应用 | AI programming;programming use
文書應用 | 文书应用 | text and documents
圖文應用 | 图文应用 | image and text application
影像應用 | 影像应用 | video application
音源應用 | 音源应用 | audio application
自然語言工程 | 自然语言工程 | NLP engineering;LLM engineering;NLP/LLM engineering
視覺工程 | 视觉工程 | CV engineering;computer vision engineering
臺語;台語;閩南語 | 闽南语;台语 | Taiwanese Hokkien;Taigi
客語;客家話 | 客家话 | Hakka
原住民族;族語 | 原住民 | indigenous people;indigenous language
`);
