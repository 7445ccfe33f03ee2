import { table } from "./table";

/** Factories, machines, materials. */
export const manufacturing = table(`
製造;製造業 | 制造;制造业 | manufacturing;manufacturing industry;manufacturer
智慧製造;工業4.0 | 智能制造;工业4.0 | smart manufacturing;Industry 4.0;intelligent manufacturing
智慧工廠;~工廠 | 智能工厂;~工厂 | ~factory;smart factory;plant
生產;量產 | 生产;量产 | production;mass production
產線;生產線 | 产线;生产线 | production line;assembly line;manufacturing line
製程;生產製程 | 工艺;制程 | manufacturing process;production process;process engineering
製程參數;製程優化;製程參數最佳化 | 工艺参数;工艺优化 | process parameter;process optimisation;process parameter optimisation
製程控制;統計製程管制 | 过程控制;统计过程控制 | process control;statistical process control;SPC
良率;良率提升;良率分析 | 良率;良品率 | yield rate;yield improvement;yield analysis;yield
不良率;不良品;報廢 | 不良率;不良品;报废 | defect rate;reject rate;scrap;scrap rate;defective product
瑕疵;~缺陷 | 瑕疵;~缺陷 | defect;flaw
瑕疵檢測;缺陷檢測;外觀檢查;外觀檢測;瑕疵辨識 | 缺陷检测;瑕疵检测;外观检测 | defect detection;visual inspection;surface inspection;defect inspection
自動光學檢測;光學檢測 | 自动光学检测 | automated optical inspection;AOI;optical inspection
品質管理;品質;質量管理 | 质量管理;质量;品质 | quality management;quality
品質檢驗;品檢;品管;智慧品檢;品質管制 | 质检;质量检验;质量控制 | quality inspection;quality control;^QC;smart quality inspection
檢測;檢驗;檢查 | 检测;检验;检查 | inspection;inspect
偵測 | 检测出 | detection;detect
辨識;識別 | 识别 | recognition;recognise;identification
量測;測量 | 测量 | measurement;metrology;measure
校準;校正 | 校准 | calibration;calibrate
非破壞檢測;非破壞性檢測 | 无损检测 | non-destructive testing;NDT
預測性維護;預知保養;預防保養;預知保養維護;預兆診斷 | 预测性维护;预防性维护 | predictive maintenance;PdM;condition-based maintenance;preventive maintenance
設備健康診斷;狀態監測;健康度評估 | 状态监测;设备健康管理 | condition monitoring;equipment health;prognostics and health management;PHM
設備維護;保養;維修;維護保養 | 设备维护;保养;维修 | maintenance;equipment maintenance;repair;servicing
設備故障;故障;設備異常 | 设备故障;故障 | equipment failure;failure;breakdown;fault;malfunction
故障診斷;根因分析;失效分析 | 故障诊断;根因分析 | fault diagnosis;root cause analysis;failure analysis;troubleshooting
剩餘壽命;剩餘使用壽命 | 剩余寿命 | remaining useful life;RUL
停機;停機時間;稼動率;設備綜合效率 | 停机;稼动率;设备综合效率 | downtime;overall equipment effectiveness;OEE;utilisation rate
~異常 | ~异常 | anomaly;abnormality;abnormal
告警;警報;警示;示警 | 告警;警报 | alarm;alert
早期預警;預警 | 预警 | early warning;warning system
生產排程;排程最佳化;派工;先進規劃排程 | 生产排程;生产调度;排产 | production scheduling;job-shop scheduling;^APS;advanced planning and scheduling;dispatching
製造執行系統 | 制造执行系统 | manufacturing execution system;MES
可程式化邏輯控制器;可程式控制器 | 可编程逻辑控制器 | programmable logic controller;PLC
監控與資料擷取;圖控系統 | 数据采集与监控系统 | SCADA;supervisory control
人機介面;人機界面 | 人机界面 | human-machine interface;HMI
自動化;自動化控制;工業自動化 | 自动化;自动控制 | automation;industrial automation;automatic control
控制器;控制系統 | 控制器;控制系统 | controller;control system;control theory
比例積分微分控制 | PID控制 | PID control;PID controller
機器人;機器人學 | 机器人 | robot;robotics
機械手臂;機器手臂;機械臂 | 机械臂;机械手 | robot arm;robotic arm;manipulator
協作機器人;協作型機器人 | 协作机器人 | collaborative robot;cobot
無人搬運車;自主移動機器人;自動導引車 | 自动导引车;自主移动机器人 | automated guided vehicle;AGV;autonomous mobile robot;AMR
無人機;無人飛行載具;空拍機 | 无人机 | drone;unmanned aerial vehicle;UAV
感測器;傳感器;感應器;感測 | 传感器 | sensor;sensing
致動器;執行器 | 执行器 | actuator
毫米波;毫米波雷達;雷達 | 毫米波;雷达 | millimetre-wave;mmWave;radar;millimetre-wave radar
光達;雷射雷達 | 激光雷达 | LiDAR
雷射;激光 | 激光 | laser
紅外線;熱影像;熱像儀 | 红外线;热成像 | infrared;thermal imaging;thermal camera
高光譜;光譜;近紅外光譜 | 高光谱;光谱 | hyperspectral;spectroscopy;spectrum;near-infrared spectroscopy
超音波;超聲波 | 超声波;超声 | ultrasound;ultrasonic
振動;震動訊號;振動分析 | 振动 | vibration;vibration analysis
聲學;異音 | 声学;异音 | acoustic;abnormal noise
溫度;溫濕度 | 温度;温湿度 | temperature;humidity
壓力感測;壓力 | 压力 | pressure
電流;電壓 | 电流;电压 | electric current;voltage
工具機;加工機;機床 | 机床;工具机 | machine tool
電腦數值控制 | 数控 | CNC;computer numerical control
加工;切削;切削加工;機械加工 | 加工;切削 | machining;cutting;milling;turning of metal
刀具;刀具磨耗;刀具磨損 | 刀具;刀具磨损 | cutting tool;tool wear;tool life
主軸 | 主轴 | spindle
軸承 | 轴承 | bearing
齒輪;齒輪箱 | 齿轮;齿轮箱 | gear;gearbox
馬達;電動機 | 电机;马达 | motor;electric motor
幫浦;泵浦 | 泵;水泵 | pump
閥;閥門 | 阀门 | valve
空壓機;壓縮機 | 空压机;压缩机 | air compressor;compressor
渦輪;渦輪機 | 涡轮机 | turbine
鍋爐 | 锅炉 | boiler
爐;熔爐;爐管;加熱爐 | 炉;熔炉 | furnace
機械;機械業;機械設備 | 机械;机械设备 | machinery;mechanical equipment
機械工程 | 机械工程 | mechanical engineering
模具 | 模具 | mould;die;tooling
射出成型;注塑成型;塑膠射出 | 注塑;注塑成型 | injection moulding;injection molding
塑膠;塑橡膠;橡膠 | 塑料;橡胶 | plastic;rubber;polymer
押出;擠出 | 挤出 | extrusion
毛邊;短射;縮水 | 毛刺;飞边;短射 | flash of moulding;short shot;sink mark;burr
沖壓;沖床;鈑金 | 冲压;钣金 | stamping;sheet metal;press machine
鑄造;鑄件;壓鑄 | 铸造;铸件;压铸 | casting;die casting;foundry
鍛造 | 锻造 | forging
焊接;銲接;焊道 | 焊接;焊缝 | welding;weld;weld seam;soldering
熱處理 | 热处理 | heat treatment
表面處理 | 表面处理 | surface treatment;surface finishing;finishing
電鍍;鍍層;鍍液 | 电镀;镀层 | electroplating;plating;plating bath;galvanising
陽極處理;陽極氧化 | 阳极氧化 | anodising;anodizing
噴塗;塗裝;烤漆;塗料 | 喷涂;涂装;涂料 | painting;coating;spray coating;paint
研磨;拋光 | 研磨;抛光 | polishing;grinding
刮痕;刮傷 | 划痕 | scratch
膜厚;厚度 | 膜厚;厚度 | thickness;film thickness;coating thickness
腐蝕;生鏽 | 腐蚀;生锈 | corrosion;rust
蝕刻 | 蚀刻 | etching;etch
印刷電路板;電路板 | 印刷电路板;电路板 | printed circuit board;PCB;circuit board
表面黏著技術 | 表面贴装技术 | surface-mount technology;SMT
面板;顯示面板 | 显示面板 | display panel;flat panel;LCD;OLED
電子業;電子;電子零組件 | 电子;电子元件 | electronics;electronic component
光學;光學鏡片 | 光学;光学镜片 | optics;optical lens;lens
封裝測試;半導體封裝 | 封装测试 | semiconductor packaging;chip packaging
紡織;紡織業;織物 | 纺织;纺织业 | textile;textile industry
布料;布匹;面料 | 布料;面料 | fabric;cloth
紗線;紡紗;織布 | 纱线;织布 | yarn;weaving;spinning;loom
染整;染色;配色;色差 | 染整;染色;色差 | dyeing;dyeing and finishing;colour matching;colour difference
成衣;服飾;服裝 | 服装;成衣 | apparel;garment;clothing;fashion
鋼鐵;金屬;鋼材 | 钢铁;金属 | steel;metal;iron and steel
鋁;鋁材 | 铝;铝材 | aluminium
材料;材料科學;原料;原物料 | 材料;原料 | material;raw material;materials science
複合材料 | 复合材料 | composite material;carbon fibre
化學;化工;石化 | 化学;化工;石化 | chemistry;chemical engineering;chemical;petrochemical
水泥;混凝土 | 水泥;混凝土 | cement;concrete
玻璃;陶瓷 | 玻璃;陶瓷 | glass;ceramic
紙;造紙 | 造纸 | papermaking;pulp
包裝;包裝機 | 包装;包装机 | packaging;packing machine
食品;食品加工;食品業 | 食品;食品加工 | food;food processing;food industry
食品安全;食安 | 食品安全 | food safety
異物;異物檢測 | 异物;异物检测 | foreign object;foreign matter;foreign body;contaminant
製藥;製藥業;藥廠 | 制药;药厂 | pharmaceutical industry;pharmaceutical manufacturing;drug manufacturing
食品機械;製藥機械 | 食品机械;制药机械 | food machinery;pharmaceutical machinery
充填;充填機;灌裝 | 灌装;充填 | filling machine;bottling
殺菌;滅菌 | 杀菌;灭菌 | sterilisation;pasteurisation
清洗;就地清洗 | 清洗 | cleaning in place;washing
配方;配料 | 配方 | recipe;formulation
批號;批次管理 | 批号 | production lot;lot number
產品追溯;生產履歷;可追溯性;溯源 | 可追溯性;溯源 | traceability;product traceability
物料清單 | 物料清单 | bill of materials;^BOM
在製品 | 在制品 | work in progress;WIP
產能 | 产能 | production capacity;capacity
產品設計;設計 | 产品设计;设计 | product design;design
電腦輔助設計 | 计算机辅助设计 | computer-aided design;^CAD
電腦輔助工程;有限元素分析;有限元 | 计算机辅助工程;有限元 | computer-aided engineering;CAE;finite element;finite element analysis
電腦輔助製造 | 计算机辅助制造 | computer-aided manufacturing;CAM software
積層製造;三維列印;3D列印 | 增材制造;3D打印 | additive manufacturing;3D printing
流體力學;計算流體力學 | 流体力学 | fluid dynamics;computational fluid dynamics;^CFD
產品生命週期 | 产品生命周期 | product life cycle;product lifecycle management;PLM
精實生產;精實管理 | 精益生产 | lean manufacturing;lean production
六標準差 | 六西格玛 | six sigma
標準作業程序;作業標準 | 标准操作规程 | standard operating procedure;^SOP
作業員;操作員;操作人員;技師 | 操作员;作业员;技工 | machine operator;operating staff;technician
老師傅;師傅經驗;經驗傳承 | 老师傅;经验传承 | master craftsman;tacit knowledge;craftsmanship
換線;換模 | 换线;换模 | changeover;set-up time
汽車;車輛;車用 | 汽车;车辆 | automobile;automotive;vehicle;car
自行車;腳踏車 | 自行车 | bicycle;bike
航太;航空 | 航空航天;航空 | aerospace;aviation
扣件;螺絲 | 紧固件;螺丝 | fastener;screw;bolt
電池;鋰電池 | 电池;锂电池 | battery;lithium battery
`);
