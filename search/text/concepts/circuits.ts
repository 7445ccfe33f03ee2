import { table } from "./table";

/** Circuits, chips and how they are made; control, robots, sensors. */
export const circuits = table(`
數位電路;數位邏輯;邏輯設計 | 数字电路;数字逻辑;逻辑设计 | digital circuit;digital logic;logic design
類比電路 | 模拟电路 | analogue circuit;analog circuit
混合訊號 | 混合信号 | mixed-signal;mixed signal
循序電路;組合電路 | 时序电路;组合电路 | sequential circuit;combinational circuit;sequential logic
栓鎖器;閂鎖 | 锁存器 | latch
多工電路 | 多路选择器 | data selector
算術電路;乘法器 | 乘法器 | multiplier;arithmetic circuit
鎖相迴路 | 锁相环 | phase-locked loop;^PLL
運算放大器;放大器 | 运算放大器;放大器 | operational amplifier;amplifier;op-amp
電阻;電阻器 | 电阻;电阻器 | resistor;electrical resistance
電容器 | 电容器 | capacitor;capacitance
電感器 | 电感器 | inductor;inductance
阻抗 | 阻抗 | impedance
整流器;逆變器;變流器;轉換器電路 | 整流器;逆变器;变流器 | rectifier;inverter;power converter
電力電子;功率電子 | 电力电子 | power electronics
功率半導體;功率元件 | 功率半导体;功率器件 | power semiconductor;power device;IGBT
金氧半場效電晶體;場效電晶體 | 场效应晶体管 | field-effect transistor;MOSFET
互補式金氧半導體 | 互补金属氧化物半导体 | CMOS;complementary metal-oxide-semiconductor
碳化矽;氮化鎵;第三代半導體;化合物半導體 | 碳化硅;氮化镓;化合物半导体 | silicon carbide;gallium nitride;compound semiconductor;wide-bandgap semiconductor
矽;矽晶 | 硅 | silicon
繼電器 | 继电器 | relay
開關;開關元件 | 开关 | electrical switch
保險絲;斷路保護 | 保险丝 | electrical fuse;fuse box
接地線;接地系統 | = | electrical grounding;earthing
連接器;接頭 | 连接器 | connector
電纜;線纜;纜線 | 电缆;线缆 | cable;cabling
電子設計自動化 | 电子设计自动化 | electronic design automation
特殊應用積體電路;特定應用積體電路 | 专用集成电路 | ASIC;application-specific integrated circuit
超大型積體電路 | 超大规模集成电路 | VLSI;very-large-scale integration
晶片設計;積體電路設計;IC設計 | 芯片设计;集成电路设计 | chip design;IC design;integrated circuit design
小晶片;晶粒 | 小芯片;芯粒 | chiplet
矽智財;矽智慧財產 | 硅知识产权 | silicon intellectual property;IP core;semiconductor IP
佈局繞線;電路佈局 | 布局布线 | place and route;circuit layout
硬體模擬 | = | static timing analysis;timing closure
暫存器傳輸級 | 寄存器传输级 | register-transfer level;^RTL
邏輯合成;高階合成 | 逻辑综合;高层次综合 | logic synthesis;high-level synthesis
開源指令集;精簡指令集第五代 | RISC-V架构 | RISC-V
安謀架構 | ARM架构 | ARM architecture;ARM processor
複雜指令集 | 复杂指令集 | CISC;complex instruction set
記憶體階層;記憶體層次 | 存储层次 | memory hierarchy
快取一致性 | 缓存一致性 | cache coherence;cache coherency
非揮發性記憶體 | 非易失性存储器 | non-volatile memory;nonvolatile memory
動態隨機存取記憶體 | 动态随机存取存储器 | DRAM;dynamic random-access memory
靜態隨機存取記憶體 | 静态随机存取存储器 | SRAM;static random-access memory
可抹除可程式化唯讀記憶體 | 可擦除可编程只读存储器 | EPROM;EEPROM
馮紐曼架構;范紐曼架構 | 冯诺依曼结构 | von Neumann architecture;Harvard architecture
向量處理器 | 向量处理器 | vector processor
協同處理器;輔助處理器 | 协处理器 | coprocessor;co-processor
超純量;指令級平行 | 超标量;指令级并行 | superscalar;instruction-level parallelism
超頻 | 超频 | overclocking
功耗;耗能 | 功耗 | power dissipation;energy consumption
熱設計;熱管理;熱傳 | 热管理;传热 | thermal management;thermal design;heat transfer
開發板;單板電腦 | 开发板;单板计算机 | development board;single-board computer;Raspberry Pi;Arduino
麵包板 | 面包板 | breadboard
示波器 | 示波器 | oscilloscope
訊號產生器;函數產生器 | 信号发生器 | signal generator;function generator
萬用電表 | 万用表 | multimeter
半導體製程;晶圓製造;晶圓廠 | 半导体工艺;晶圆制造;晶圆厂 | semiconductor process;wafer fabrication;semiconductor fabrication;wafer fab;fab
晶圓代工 | 晶圆代工 | semiconductor foundry;foundry service
微影;光刻;黃光製程 | 光刻 | lithography;photolithography
極紫外光微影;極紫外光 | 极紫外光刻 | extreme ultraviolet lithography;^EUV
光罩 | 光掩模;光罩 | photomask;reticle
光阻;光阻劑 | 光刻胶 | photoresist
薄膜沉積;化學氣相沉積;物理氣相沉積 | 薄膜沉积;化学气相沉积;物理气相沉积 | thin-film deposition;chemical vapour deposition;physical vapour deposition;^CVD;^PVD
原子層沉積;磊晶 | 原子层沉积;外延 | atomic layer deposition;epitaxy
薄膜 | 薄膜 | thin film
離子佈植;離子植入 | 离子注入 | ion implantation
化學機械研磨;化學機械平坦化 | 化学机械抛光 | chemical mechanical polishing;chemical mechanical planarisation;^CMP
晶圓切割;晶圓級封裝 | 晶圆切割;晶圆级封装 | wafer dicing;wafer-level packaging
先進封裝;異質整合 | 先进封装;异构集成 | advanced packaging;heterogeneous integration;3D IC;CoWoS
打線接合;銲線;覆晶 | 引线键合;倒装芯片 | wire bonding;flip chip
晶圓測試;晶圓針測 | 晶圆测试 | wafer test;wafer probing;wafer sort
晶圓圖;晶圓缺陷圖 | 晶圆图 | wafer map;wafer bin map
無塵室;潔淨室 | 洁净室;无尘室 | cleanroom;clean room
虛擬量測 | 虚拟量测 | virtual metrology
先進製程控制;批次控制 | 先进过程控制;批次控制 | advanced process control;run-to-run control
故障偵測與分類 | 故障检测与分类 | fault detection and classification;fault detection
關鍵尺寸;線寬 | 关键尺寸;线宽 | critical dimension;line width
掃描式電子顯微鏡;電子顯微鏡 | 扫描电子显微镜;电子显微镜 | scanning electron microscope;electron microscope;electron microscopy
顯微鏡;顯微影像 | 显微镜;显微图像 | microscope;microscopy;microscopic image
微機電系統;微機電 | 微机电系统 | MEMS;microelectromechanical system
奈米;奈米技術;奈米材料 | 纳米;纳米技术 | nanotechnology;nanomaterial;nanometre
液晶顯示器;液晶 | 液晶显示器;液晶 | liquid crystal display;liquid crystal
有機發光二極體 | 有机发光二极管 | organic light-emitting diode
微發光二極體 | 微型发光二极管 | micro LED;mini LED
背光模組;偏光板 | 背光模组;偏光片 | backlight;polariser
薄膜電晶體 | 薄膜晶体管 | thin-film transistor
電子紙 | 电子纸 | electronic paper;e-paper
被動元件;積層陶瓷電容 | 被动元件 | passive component;multilayer ceramic capacitor
錫膏;錫膏印刷;迴焊 | 锡膏;回流焊 | solder paste;reflow soldering;solder paste printing
銲點;焊點檢測 | 焊点;焊点检测 | solder joint;solder joint inspection
自動測試設備 | 自动测试设备 | automatic test equipment;^ATE
運動控制;伺服馬達;伺服控制 | 运动控制;伺服电机 | motion control;servo motor;servo control
步進馬達 | 步进电机 | stepper motor
直流馬達;無刷馬達 | 直流电机;无刷电机 | DC motor;brushless motor
編碼器感測;旋轉編碼器 | 旋转编码器 | rotary encoder
回授控制;閉迴路控制;閉環控制 | 反馈控制;闭环控制 | feedback control;closed-loop control;closed loop
開迴路控制;開環 | 开环控制;开环 | open-loop control;open loop
模型預測控制 | 模型预测控制 | model predictive control;^MPC
最佳控制;最優控制 | 最优控制 | optimal control
強健控制;適應控制;適應性控制 | 鲁棒控制;自适应控制 | robust control;adaptive control
滑模控制 | 滑模控制 | sliding mode control
智慧控制 | 智能控制 | intelligent control
系統鑑別;系統辨識 | 系统辨识 | system identification
狀態估測;狀態估計 | 状态估计 | state estimation
穩定性;穩定度 | 稳定性 | stability;stable
可控制性;可觀測性理論 | 可控性 | controllability
迴路;回授迴路 | 反馈回路 | feedback loop
運動學;逆向運動學 | 运动学;逆运动学 | kinematics;inverse kinematics
動力學 | 动力学 | dynamics
軌跡規劃;運動規劃 | 轨迹规划;运动规划 | trajectory planning;motion planning
軌跡;軌跡資料 | 轨迹;轨迹数据 | trajectory;trajectory data
避障;障礙物偵測;障礙物迴避 | 避障;障碍物检测 | obstacle avoidance;obstacle detection
夾爪;機器人夾取;抓取 | 夹爪;抓取 | gripper;grasping;robotic grasping;end effector
人形機器人 | 人形机器人 | humanoid robot;humanoid
服務型機器人;服務機器人 | 服务机器人 | service robot
工業機器人;工業用機器人 | 工业机器人 | industrial robot
移動機器人;行動機器人 | 移动机器人 | mobile robot
四足機器人;機器狗 | 四足机器人;机器狗 | quadruped robot;robot dog;legged robot
手術機器人 | 手术机器人 | surgical robot
外骨骼;外骨骼機器人 | 外骨骼 | exoskeleton
軟性機器人 | 软体机器人 | soft robotics;soft robot
多機器人;群體機器人 | 多机器人;群体机器人 | multi-robot;swarm robotics;multi-robot system
機器人作業系統 | 机器人操作系统 | robot operating system;^ROS
機器人學習;技能學習 | 机器人学习 | robot learning
人機互動機器人;人與機器人互動 | 人机交互机器人 | human-robot interaction;human-robot collaboration
遙控;遠端操控;遙操作 | 遥控;遥操作 | teleoperation;remote control
里程計;視覺里程計 | 里程计;视觉里程计 | odometry;visual odometry
慣性量測單元;慣性導航 | 惯性测量单元;惯性导航 | inertial measurement unit;^IMU;inertial navigation
感測器融合;感測融合;多感測器融合 | 传感器融合;多传感器融合 | sensor fusion;multi-sensor fusion;data fusion
觸覺;觸覺感測;力回饋 | 触觉;力反馈 | haptics;tactile sensing;haptic feedback;force feedback
力感測器;扭力;扭矩 | 力传感器;扭矩 | force sensor;torque
位移感測;位置感測器 | 位移传感器 | position sensor;displacement sensor
氣體感測器;濕度感測器;溫度感測器 | 气体传感器;湿度传感器;温度传感器 | gas sensor;humidity sensor;temperature sensor;thermometer
流量計;液位 | 流量计;液位 | flow meter;flowmeter;liquid level
影像感測器 | 图像传感器 | image sensor;CMOS sensor
生物感測器 | 生物传感器 | biosensor
智慧感測器;智慧感測 | 智能传感器 | smart sensor;smart sensing
應變規;機械應力;應力分析 | = | mechanical stress;strain gauge
液壓;油壓;氣動元件 | 液压 | pneumatic;hydraulic;hydraulics
衛星;人造衛星;立方衛星 | 卫星;立方星 | satellite;CubeSat
太空;太空科技 | 太空;航天 | space technology;spacecraft;outer space
`);
