import { table } from "./table";

/** Farms, fish, carbon, power; law, cities, schools, work; projects, products, patents. */
export const fields = table(`
植物工廠;垂直農場 | 植物工厂;垂直农场 | plant factory;vertical farm;vertical farming
水耕;水耕栽培;魚菜共生 | 水培;鱼菜共生 | hydroponics;aquaponics
有機農業;友善耕作 | 有机农业 | organic farming;organic agriculture
農業機械;農機;曳引機 | 农业机械;农机;拖拉机 | agricultural machinery;farm machinery;tractor
植保機;農業無人機 | 农业无人机 | agricultural drone;crop spraying
育種;作物品種;作物種子 | 育种 | plant breeding;cultivar
雜草;除草 | 杂草;除草 | weed;weeding;weed detection
農業氣象;霜害;寒害 | 农业气象;冻害 | agricultural meteorology;frost damage
旱災;乾旱 | 旱灾;干旱 | drought
葉片;葉部病害 | 叶片;叶部病害 | leaf disease;leaf image
果實熟度;果實分級;採果 | 果实成熟度;果实分级 | ripeness;fruit grading;fruit picking
產地;產地證明;產銷履歷 | 产地;产地证明 | place of origin;origin certification
農會;產銷班;合作社 | 合作社 | cooperative society;farmers' association
產銷;產銷失衡;產銷調節 | 产销 | supply and demand of produce;produce marketing
批發市場;拍賣 | 批发市场;拍卖 | wholesale market;auction
乳牛發情;牛隻監測;動物行為 | 动物行为 | animal behaviour;animal monitoring
非洲豬瘟;禽流感;動物疫病 | 非洲猪瘟;禽流感 | African swine fever;avian influenza;animal disease
雞蛋;蛋品 | 鸡蛋;禽蛋 | egg production;poultry egg
魚苗;魚病;魚群 | 鱼苗;鱼病 | fish fry;fish disease;fish school
石斑魚;虱目魚;吳郭魚 | 石斑鱼;罗非鱼 | grouper;milkfish;tilapia
牡蠣;文蛤;貝類 | 牡蛎;贝类 | oyster;clam;shellfish
養殖池;魚塭;箱網 | 养殖池;网箱 | fish pond;aquaculture pond;net cage
水下影像;水下攝影 | 水下图像 | underwater image;underwater camera
增氧機 | 增氧机 | aerator;paddlewheel aerator
氨氮;酸鹼值;鹽度 | 氨氮;酸碱值;盐度 | ammonia nitrogen;pH value;salinity
微氣候;氣象站 | 微气候;气象站 | microclimate;weather station
食農教育;休閒農業 | 休闲农业 | agritourism;leisure farming
土壤濕度;土壤養分 | 土壤湿度;土壤养分 | soil moisture;soil nutrient
碳權;碳交易;碳費;碳稅 | 碳权;碳交易;碳税 | carbon credit;carbon trading;carbon tax;emissions trading
碳邊境調整機制 | 碳边境调节机制 | carbon border adjustment mechanism;CBAM
碳匯;碳捕捉;碳封存 | 碳汇;碳捕集;碳封存 | carbon sink;carbon capture;carbon storage;carbon sequestration
範疇三;供應鏈減碳 | 范围三排放 | scope 3;scope 3 emission
再生能源憑證;綠色憑證 | 绿证;可再生能源证书 | renewable energy certificate
綠色金融;永續金融 | 绿色金融;可持续金融 | green finance;sustainable finance
綠色製造;綠色生產 | 绿色制造 | green manufacturing;cleaner production
綠建築 | 绿色建筑 | green building
生命週期評估 | 生命周期评价 | life cycle assessment;^LCA
永續設計;生態設計 | 可持续设计;生态设计 | ecodesign;sustainable design
企業社會責任 | 企业社会责任 | corporate social responsibility;^CSR
綠色運算;綠色資訊科技 | 绿色计算 | green computing;green IT
發電;發電廠;電廠 | 发电;发电厂 | power generation;power plant;power station
火力發電;燃煤 | 火力发电;燃煤 | thermal power;coal-fired power
生質能;生質燃料;地熱能;地熱發電 | 生物质能 | geothermal;biomass energy;biofuel
微電網;分散式能源;虛擬電廠 | 微电网;分布式能源;虚拟电厂 | microgrid;distributed energy resource;virtual power plant
電力市場;電力交易;電價 | 电力市场;电价 | electricity market;electricity price;energy trading
輸電;配電;饋線 | 输电;配电;馈线 | power transmission;power distribution;feeder line
電力品質;諧波 | 电能质量;谐波 | power quality;harmonic distortion
非侵入式負載監測;用電負載 | 非侵入式负荷监测 | load disaggregation;electrical load;non-intrusive load monitoring
發電預測;太陽能發電預測;風電預測 | 发电预测;光伏发电预测 | solar forecasting;wind power forecasting;power generation forecasting
日照;日射量 | 日照;太阳辐射 | solar irradiance;solar radiation
能源轉型 | 能源转型 | energy transition
能源消耗;能耗 | 能耗;能源消耗 | energy use;energy usage
熱泵;廢熱回收 | 热泵;余热回收 | heat pump;waste heat recovery
再生水;水回收;節約用水 | 再生水 | water reuse;water recycling;water saving
飲用水;淨水 | 饮用水;净水 | drinking water;water purification;water treatment
地下水;地層下陷 | 地下水;地面沉降 | groundwater;land subsidence
海岸;海平面;潮汐 | 海岸;海平面;潮汐 | coast;sea level;tide
懸浮微粒;細懸浮微粒 | 细颗粒物 | PM2.5;fine particulate matter
噪音污染;環境噪音 | 噪声污染 | noise pollution;environmental noise
臭味;異味;揮發性有機物 | 异味;挥发性有机物 | odour;volatile organic compound
污染;污染源;污染防治 | 污染;污染源 | pollution;pollution source;pollution control
塑膠回收;垃圾分類;廢棄物分類 | 垃圾分类;废物分类 | waste sorting;waste classification;plastic recycling
電子廢棄物 | 电子废弃物 | e-waste;electronic waste
野火;森林火災 | 野火;森林火灾 | wildfire;forest fire
海嘯;火山 | 海啸;火山 | tsunami;volcano
災情通報;災害應變 | 灾情报告 | disaster response;disaster management;emergency management
搜救;救援 | 搜救 | search and rescue
數位發展;數位韌性 | 数字化发展 | digital development;digital resilience
數位公共建設;數位身分證 | 数字公共基础设施 | digital public infrastructure;electronic identity card;eID
公民參與;公民科技 | 公民参与;公民科技 | citizen participation;civic technology;public participation
公民科學 | 公众科学 | citizen science
公聽會;意見徵詢;公眾諮詢 | 听证会;公众咨询 | public consultation;public hearing
立法;立法院;國會 | 立法;议会 | parliament;law making;legislature
法院;司法;訴訟 | 法院;司法;诉讼 | court;judiciary;litigation;lawsuit
律師;企業法務 | 律师 | lawyer;legal affairs;attorney
仲裁;調解 | 仲裁;调解 | arbitration;mediation
法律檢索;法規檢索 | 法律检索 | legal research;legal information retrieval;statute retrieval
合約審查;契約審閱 | 合同审查 | contract review;contract analysis
人工智慧法;人工智慧基本法 | 人工智能法 | AI Act;AI regulation;AI law
演算法透明;演算法課責 | 算法透明 | algorithmic transparency;algorithmic accountability
歧視 | 歧视 | discrimination against people;discriminatory
被遺忘權;資料可攜權 | 被遗忘权;数据可携权 | right to be forgotten;right to erasure;data portability
資料保護長;隱私影響評估 | 隐私影响评估;数据保护官 | privacy impact assessment;data protection officer;data protection impact assessment
隱私設計;設計保護隱私 | 隐私设计 | privacy by design
資料最小化;目的限制 | 数据最小化 | data minimisation;purpose limitation
言論自由;審查制度 | 言论自由;审查制度 | freedom of speech;censorship
科技倫理;資訊倫理;倫理 | 科技伦理;信息伦理;伦理 | ethics;ethical;computer ethics
使用條款;服務條款 | 使用条款;服务条款 | terms of service;terms of use
隱私權政策 | 隐私政策 | privacy policy
數位平權;數位包容 | 数字包容 | digital inclusion
數位素養;資訊素養;媒體素養 | 数字素养;信息素养;媒体素养 | digital literacy;information literacy;media literacy
社區營造;地方創生 | 社区营造;乡村振兴 | community building;regional revitalisation;placemaking
都市計畫;城市規劃;都市設計 | 城市规划 | urban planning;city planning
偏鄉;鄉村;城鄉差距 | 乡村;城乡差距 | rural area;remote area;urban-rural gap
移民;新住民 | 移民 | immigrant;immigration;new resident
社會住宅;住宅 | 住宅;社会住房 | social housing;residential housing
消防安全;火災偵測;煙霧偵測 | 火灾检测;烟雾检测 | fire detection;smoke detection
犯罪預測;犯罪預防 | 犯罪预测 | crime prediction;crime prevention
交通違規;酒駕;超速 | 交通违规;酒驾;超速 | traffic violation;drunk driving;speeding
道路標誌;交通標誌 | 交通标志 | traffic sign;road sign;traffic sign recognition
共享單車;微型移動;共享運具 | 共享单车 | bike sharing;micromobility;shared mobility
交通行動服務 | 出行即服务 | mobility as a service;MaaS
計程車;叫車 | 出租车;网约车 | taxi;ride-hailing
課程設計;教學設計 | 课程设计;教学设计 | instructional design;curriculum design
翻轉教室;混成學習 | 翻转课堂;混合式学习 | flipped classroom;blended learning
專題導向學習;問題導向學習 | 项目式学习;问题导向学习 | project-based learning;problem-based learning
合作學習;協作學習;同儕學習 | 合作学习;协作学习 | collaborative learning;cooperative learning;peer learning
大規模開放線上課程;磨課師 | 慕课 | MOOC;massive open online course
微學習;微課程 | 微学习;微课程 | microlearning;micro-course
智慧教育;教育科技 | 智慧教育;教育科技 | educational technology;edtech;smart education
智慧型教學系統;智慧家教系統 | 智能导学系统 | intelligent tutoring system;intelligent tutoring
學習成效;學習成果 | 学习成效;学习成果 | learning outcome;learning effectiveness
學習動機;學習風格 | 学习动机;学习风格 | learning motivation;learning style
形成性評量;總結性評量;學習評量 | 形成性评价;总结性评价 | formative assessment;summative assessment;educational assessment
建構主義;教育學;教學法 | 建构主义;教育学 | pedagogy;constructivism;teaching method
程式教育;資訊教育;運算思維教育 | 编程教育;信息技术教育 | programming education;computer science education
科學科技工程數學;跨域教育 | 科学技术工程数学教育 | STEM education;STEAM education
終身學習 | 终身学习 | lifelong education;continuing education
技職教育;職業訓練 | 职业教育;职业培训 | vocational education;vocational training
實習;學徒 | 实习;学徒 | internship;apprenticeship
學位;文憑;學分數 | 学位;文凭 | academic credit;academic degree;diploma
微學程;數位證書;數位徽章 | 微证书;数字徽章 | micro-credential;digital badge;open badge
轉職;技能再造;技能提升 | 技能提升;再培训 | reskilling;upskilling;career change
職涯;職涯發展;就業 | 职业发展;就业 | career;career development;employment
面試;面談 | 面试 | job interview
離職;離職預測;留任 | 离职;离职预测 | employee turnover;employee retention;attrition
績效評估;考核;績效管理 | 绩效评估;绩效管理 | performance appraisal;performance management
薪資;薪酬 | 薪资;薪酬 | salary;wage;compensation
遠距工作;遠端辦公;居家辦公 | 远程办公 | remote work;telework;work from home
辦公室自動化;辦公軟體 | 办公自动化;办公软件 | office automation;office software;productivity software
視訊會議 | 视频会议 | video conference;video conferencing;teleconference
行事曆;日曆 | 日历 | calendar
關鍵路徑;要徑法 | 关键路径;关键路径法 | critical path;critical path method
專案計畫;專案規劃 | 项目计划 | project plan;project planning
專案辦公室;計畫管理 | 项目管理办公室 | project management office;programme management
進度追蹤;進度管控 | 进度跟踪 | progress tracking;progress monitoring
範疇變更;變更管理;變更控制 | 变更管理;变更控制 | change control;scope change;scope creep
產品路線圖;技術路線圖;發展藍圖 | 产品路线图;技术路线图 | roadmap;product roadmap;technology roadmap
生命週期 | 生命周期 | life cycle
產品開發;新產品開發 | 产品开发;新产品开发 | product development;new product development
產品市場契合 | 产品市场契合 | product-market fit
設計思考 | 设计思维 | design thinking
服務設計;服務藍圖 | 服务设计;服务蓝图 | service design;service blueprint
使用者研究;使用者訪談;田野調查 | 用户研究;用户访谈 | user research;user interview;field study
參與式設計;共同設計;共創 | 参与式设计;共创 | participatory design;co-design;co-creation
資訊架構 | 信息架构 | information architecture
通用設計;包容性設計 | 通用设计;包容性设计 | universal design;inclusive design
心智模型 | 心智模型 | mental model
認知負荷 | 认知负荷 | cognitive load
啟發式評估;易用性評估 | 启发式评估 | heuristic evaluation;usability evaluation
腦力激盪 | 头脑风暴 | brainstorming
螢幕閱讀器;報讀軟體 | 屏幕阅读器 | screen reader
語音使用者介面;對話式介面 | 语音用户界面;对话式界面 | voice user interface;conversational interface
實體使用者介面;有形使用者介面;自然使用者介面 | 实体用户界面;自然用户界面 | tangible user interface;natural user interface
直接操作;直接操控 | 直接操纵 | direct manipulation
設計系統;設計規範 | 设计系统 | design system;design guideline
破壞式創新;開放式創新 | 颠覆性创新;开放式创新 | disruptive innovation;open innovation
創業;創業家;創業精神 | 创业;创业者 | entrepreneurship;entrepreneur
天使投資;種子輪;募資輪 | 天使投资;种子轮 | angel investor;seed funding;angel investment
投資人簡報;募資簡報 | 路演 | pitch deck;investor pitch
併購;合資企業 | 并购;合资企业 | merger and acquisition;joint venture
首次公開發行;上市櫃 | 首次公开募股 | initial public offering;^IPO
專利布局;專利分析;專利檢索 | 专利布局;专利分析;专利检索 | patent analysis;patent search;patent landscape;patent portfolio
授權金;權利金;專利授權 | 许可费;专利许可 | royalty;patent licensing
侵權;專利侵權 | 侵权;专利侵权 | infringement;patent infringement
創用授權;創用CC | 知识共享 | Creative Commons
通用公共授權 | 通用公共许可证 | GNU GPL;general public licence
標準化;標準制定 | 标准化;标准制定 | standardisation;standards development
國際標準化組織 | 国际标准化组织 | ISO standard;international organisation for standardisation
驗證機構;第三方驗證;符合性評鑑 | 合格评定;第三方认证 | conformity assessment;third-party certification
技術規範 | 技术规范 | technical specification;norm document
技術成熟度;技術準備度 | 技术成熟度 | technology readiness level;technology readiness;technology maturity
成熟度;成熟度模型 | 成熟度模型 | maturity model;digital maturity
技術接受模型;科技接受 | 技术接受模型 | technology acceptance model;technology acceptance
創新擴散 | 创新扩散 | diffusion of innovations
產業分析;產業鏈 | 产业分析;产业链 | industry analysis;industrial chain
生態系;生態系統;創新生態 | 生态系统;创新生态 | ecosystem;innovation ecosystem
供應商鎖定;廠商鎖定 | 供应商锁定 | vendor lock-in;lock-in
委外;外包;資訊委外 | 外包 | outsourcing
總持有成本;整體擁有成本 | 总拥有成本 | total cost of ownership
公私協力 | 公私合作 | public-private partnership
計畫書;提案;企劃書 | 提案;计划书 | proposal;business plan
內部控制;公司治理 | 公司治理;内部控制 | corporate governance
資訊治理;IT治理 | 信息治理;IT治理 | information governance;IT governance
資訊策略;數位策略;AI策略 | 数字战略;AI战略 | digital strategy;IT strategy;AI strategy
決策分析;多準則決策 | 决策分析;多准则决策 | decision analysis;multi-criteria decision making;analytic hierarchy process
情境分析;情境規劃 | 情景分析;情景规划 | scenario analysis;scenario planning
焦點團體;質性研究;訪談 | 焦点小组;质性研究;访谈 | focus group;qualitative research;interview
量化研究;定量分析 | 定量研究;定量分析 | quantitative research;quantitative analysis
文獻回顧;文獻探討 | 文献综述 | literature review
個案研究;案例分析 | 案例研究;案例分析 | case study;case analysis
實證研究 | 实证研究 | empirical study;empirical research
`);
