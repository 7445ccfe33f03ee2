import { table } from "./table";

/** Inspection, upkeep, planning, moving and storing of goods; further trades that make things. */
export const factory = table(`
進料檢驗;來料檢驗 | 来料检验 | incoming inspection;incoming quality control;^IQC
出貨檢驗;最終檢驗 | 出货检验 | outgoing inspection;final inspection;outgoing quality control
抽樣檢驗;允收水準 | 抽样检验 | sampling inspection;acceptance sampling;acceptable quality level
線上檢測 | 在线检测 | inline inspection;in-line inspection;full inspection
首件檢驗 | 首件检验 | first article inspection
過殺;過殺率 | 过杀率 | overkill rate;over-rejection
複檢;複判;人工複判 | 复检;复判 | re-inspection;manual review;second inspection
裂痕;破損;崩邊 | 破损;崩边 | breakage;chipping
凹痕;凹陷;壓痕 | 凹痕;压痕 | dent;indentation mark
污漬;髒污;汙點 | 污渍;脏污 | stain;smudge
氣泡;氣孔;孔洞 | 气泡;气孔;孔洞 | bubble;porosity;void;pinhole
變形;翹曲 | 变形;翘曲 | deformation;warpage;warping
平整度;平坦度;粗糙度;表面粗糙度 | 平整度;粗糙度 | flatness;surface roughness;roughness
公差;尺寸精度 | 公差;尺寸精度 | tolerance;dimensional accuracy
幾何公差;三次元量測 | 几何公差;三坐标测量 | geometric tolerance;coordinate measuring machine;coordinate measurement
管制圖;管制圖表 | 控制图 | control chart
製程能力;製程能力指數 | 过程能力;过程能力指数 | process capability;process capability index;Cpk
田口方法 | 田口方法 | Taguchi method
失效模式與影響分析;失效模式分析 | 失效模式与影响分析 | failure mode and effects analysis;FMEA
魚骨圖;特性要因圖 | 鱼骨图 | fishbone diagram;Ishikawa diagram;cause-and-effect diagram
柏拉圖分析;帕雷托分析 | 帕累托分析 | Pareto analysis;Pareto chart;Pareto principle
柏拉圖最佳;帕雷托前緣 | 帕累托最优;帕累托前沿 | Pareto front;Pareto optimal;Pareto optimality
持續改善 | 持续改进 | continuous improvement;kaizen
全面品質管理 | 全面质量管理 | total quality management;TQM
全面生產管理;全面生產保養 | 全面生产维护 | total productive maintenance;TPM maintenance
品質機能展開 | 质量功能展开 | quality function deployment
客訴;客戶抱怨;客訴處理 | 客诉 | customer complaint;complaint handling
矯正措施;矯正預防措施 | 纠正措施 | corrective action;preventive action;8D report
防呆;防錯 | 防错 | poka-yoke;mistake proofing;error proofing
可靠度工程;可靠度測試 | 可靠性工程 | reliability engineering;reliability test
加速壽命試驗;老化測試 | 加速寿命试验;老化测试 | accelerated life test;burn-in test;ageing test
平均故障間隔時間;平均失效間隔 | 平均故障间隔时间 | mean time between failures;MTBF
平均修復時間 | 平均修复时间 | mean time to repair;MTTR
備品管理 | 备件管理 | spare part;spare parts management
設備點檢;巡檢 | 巡检 | equipment check;routine inspection;patrol inspection
潤滑;潤滑油 | 润滑;润滑油 | lubrication;lubricant
磨耗;磨損 | 磨损 | wear and tear;abrasion
對準;校直;不對心 | 对中;不对中 | misalignment;shaft alignment
不平衡;轉子 | 不平衡;转子 | rotor;unbalance;rotating machinery
油品分析;洩漏偵測 | 泄漏检测 | oil analysis;leak test
壽命預測;壽命 | 寿命预测;寿命 | lifetime prediction;life prediction;service life
劣化;退化 | 退化;劣化 | degradation;deterioration
節拍時間;產距時間;週期時間 | 节拍时间;周期时间 | takt time;cycle time
前置時間 | 交货期;前置时间 | lead time;delivery date
產線平衡;生產線平衡 | 产线平衡 | line balancing;assembly line balancing
組裝;裝配 | 组装;装配 | assembly work;assembling;assembly process
客製化生產;大量客製化 | 大规模定制 | mass customisation
客製化 | 定制;定制化 | customisation;customised;custom-made
少量多樣;多樣少量 | 小批量多品种 | high-mix low-volume;small batch production
彈性製造;彈性製造系統 | 柔性制造;柔性制造系统 | flexible manufacturing;flexible manufacturing system
及時生產;即時生產;豐田生產 | 准时生产 | just-in-time production;just-in-time manufacturing;Toyota production system
物料需求規劃 | 物料需求计划 | material requirements planning;MRP system
物料搬運;搬運 | 物料搬运 | material handling
生產管理;生產計畫;生管 | 生产管理;生产计划 | production management;production planning;production control
生產數據;生產資料 | 生产数据 | production data;manufacturing data
電子看板;生產看板 | 电子看板 | production dashboard;andon
工時分析;動作分析 | 工时;动作分析 | working hours;time study;motion study
人因工程;人體工學 | 人因工程;人体工程学 | ergonomics;human factors;human factors engineering
熄燈工廠;無人工廠;關燈工廠 | 无人工厂;黑灯工厂 | lights-out factory;unmanned factory;lights-out manufacturing
設備聯網;機聯網 | 设备联网 | machine networking;machine connectivity;equipment connectivity
機台;生產設備 | 机台;生产设备 | production equipment;machine equipment
虛實整合;虛實整合系統;網宇實體系統 | 信息物理系统 | cyber-physical system;^CPS
數位線程 | 数字主线 | digital thread
工業5.0 | 工业5.0 | Industry 5.0
工業電腦 | 工控机 | industrial PC;industrial computer
資產管理;設備資產管理 | 资产管理 | asset management
製造服務化 | 制造服务化 | servitisation
反向物流;逆物流 | 逆向物流 | reverse logistics
第三方物流 | 第三方物流 | third-party logistics;3PL
倉儲管理系統 | 仓储管理系统 | warehouse management system;WMS
自動倉儲 | 自动化立体仓库 | automated storage and retrieval;automated warehouse
儲位;儲位最佳化 | 储位;库位优化 | storage location;warehouse slotting
分揀;分揀系統 | 分拣;分拣系统 | sortation;sorting system;parcel sorting
堆疊碼垛;碼垛;拆垛 | 码垛;拆垛 | palletising;depalletising
裝載;裝櫃;裝載最佳化 | 装载;装箱优化 | cargo loading;container loading;load optimisation
訂單履行 | 订单履行 | order fulfilment;fulfilment
最後一哩;最後一哩配送 | 最后一公里 | last mile
跨境物流;國際物流 | 跨境物流;国际物流 | cross-border logistics;international logistics
運費;運輸成本 | 运费;运输成本 | freight rate;transport cost
預計到達時間 | 预计到达时间 | estimated time of arrival;arrival time prediction
供應鏈韌性;斷鏈 | 供应链韧性;断链 | supply chain resilience;supply chain disruption
長鞭效應 | 牛鞭效应 | bullwhip effect
供應商管理;供應商評鑑 | 供应商管理 | supplier management;supplier evaluation;vendor management
庫存週轉;存貨週轉率 | 库存周转 | inventory turnover
貨物;貨品;貨件 | 货物 | cargo;consignment
卡車;貨車 | 卡车;货车 | truck;lorry
機械設計;機構設計 | 机械设计;机构设计 | mechanical design;mechanism design of machines
拓樸最佳化;結構最佳化 | 拓扑优化;结构优化 | topology optimisation;structural optimisation
生成式設計;衍生式設計 | 衍生式设计;创成式设计 | generative design
工程圖;藍圖 | 工程图;图纸 | engineering drawing;technical drawing;blueprint
工業設計 | 工业设计 | industrial design
工業工程 | 工业工程 | industrial engineering
逆向掃描;試作;打樣 | 打样;试制 | trial production;sample making
車削;銑削;鑽孔 | 车削;铣削;钻孔 | drilling;lathe;milling machine
五軸加工;多軸加工 | 五轴加工 | five-axis machining;multi-axis machining
放電加工;雷射加工;雷射切割 | 放电加工;激光加工;激光切割 | electrical discharge machining;laser machining;laser cutting
顫振;切削顫振 | 颤振 | chatter vibration;machining chatter
表面黏著;零件貼裝 | 贴片 | pick and place;pick-and-place
點膠;貼合;膠合 | 点胶;贴合 | dispensing of adhesive;lamination;bonding process;adhesive
印刷;印刷業 | 印刷;印刷业 | printing industry;offset printing
皮革;製鞋;鞋業 | 皮革;制鞋 | leather;footwear;shoe making
木材;木工;家具 | 木材;家具 | wood;timber;furniture
化妝品;美妝 | 化妆品;美妆 | cosmetics;beauty industry
飲料;釀造;發酵 | 饮料;酿造;发酵 | beverage;brewing;fermentation
烘焙;乾燥;烘乾 | 烘焙;干燥 | baking;drying
肉品;肉類加工;屠宰 | 肉类加工 | meat processing;slaughtering
冷凍;冷藏 | 冷冻;冷藏 | freezing;refrigeration
危害分析重要管制點 | 危害分析与关键控制点 | HACCP;hazard analysis critical control point
優良製造規範;藥品優良製造 | 良好生产规范 | good manufacturing practice;GMP
石化廠;煉油;煉油廠 | 炼油;炼油厂 | oil refinery;refinery
化學反應;反應器;觸媒 | 化学反应;反应器;催化剂 | chemical reaction;chemical reactor;catalyst
蒸餾;分離程序 | 蒸馏 | distillation
高爐;煉鋼;軋鋼 | 高炉;炼钢;轧钢 | blast furnace;steelmaking;steel rolling
合金;銅 | 合金;铜 | alloy;copper
粉末冶金;燒結 | 粉末冶金;烧结 | powder metallurgy;sintering
材料資訊學;材料探索 | 材料信息学 | materials informatics;materials discovery
分子模擬;分子動力學 | 分子模拟;分子动力学 | molecular simulation;molecular dynamics
電動機車 | 电动摩托车;摩托车 | electric scooter;motorcycle
電動巴士 | 电动巴士 | electric bus
電池管理系統 | 电池管理系统 | battery management system;^BMS
電池壽命;電池健康度;電池狀態 | 电池寿命;电池健康状态 | battery life;state of health;state of charge
換電;電池交換 | 换电 | battery swapping
燃料電池 | 燃料电池 | fuel cell
造船;船廠 | 造船;船厂 | shipbuilding;shipyard
飛機;航空器 | 飞机 | aircraft;airplane
飛行控制;飛航管制 | 飞行控制;空中交通管制 | flight control;air traffic control
`);
