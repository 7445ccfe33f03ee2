import { table } from "./table";

/** Mathematics, signals, protocols, attacks and ciphers. */
export const signals = table(`
數學模型 | 数学模型 | mathematical model
數學分析;實分析;複分析 | 数学分析;实分析;复分析 | mathematical analysis;real analysis;complex analysis
抽象代數;代數 | 抽象代数;代数 | abstract algebra;algebra
幾何;幾何學 | 几何;几何学 | geometry;geometric
三角函數 | 三角函数 | trigonometric function;trigonometry
多項式 | 多项式 | polynomial
方程式 | 方程 | equation
偏微分方程;常微分方程 | 偏微分方程;常微分方程 | partial differential equation;ordinary differential equation
不等式 | 不等式 | inequality
泰勒級數;無窮級數 | 泰勒级数 | infinite series;Taylor series
矩陣乘法 | 矩阵乘法 | matrix multiplication
特徵分解 | 特征分解 | eigendecomposition
正交 | 正交 | orthogonal;orthogonality
線性轉換 | 线性变换 | linear map
線性方程組 | 线性方程组 | system of linear equations;linear system
範數 | 范数 | vector norm;matrix norm
機率密度函數;機率密度 | 概率密度函数;概率密度 | probability density;probability density function
累積分布函數 | 累积分布函数 | cumulative distribution function
近似;逼近 | 近似;逼近 | approximation;approximate
曲線擬合;擬合 | 曲线拟合;拟合 | curve fitting
捨入誤差;截斷誤差 | 舍入误差;截断误差 | rounding error;truncation error
數值穩定性 | 数值稳定性 | numerical stability
有限差分 | 有限差分 | finite difference
數值積分 | 数值积分 | numerical integration;quadrature
混沌;混沌理論 | 混沌;混沌理论 | chaos theory;chaotic system
碎形;分形 | 分形 | fractal
動力系統;動態系統 | 动力系统;动态系统 | dynamical system;dynamic system
黎曼幾何;微分幾何 | 微分几何 | differential geometry;Riemannian geometry
同餘 | 同余 | congruence
最大公因數;最小公倍數 | 最大公约数;最小公倍数 | greatest common divisor;least common multiple;Euclidean algorithm
有限體;伽羅瓦體 | 有限域 | finite field;Galois field
布林函數 | 布尔函数 | Boolean function
卡諾圖 | 卡诺图 | Karnaugh map
頻域 | 频域 | frequency domain
時域 | 时域 | time domain
頻率響應 | 频率响应 | frequency response
脈衝響應 | 冲激响应;脉冲响应 | impulse response
轉移函數;傳遞函數 | 传递函数 | transfer function
拉普拉斯轉換 | 拉普拉斯变换 | Laplace transform
離散餘弦轉換 | 离散余弦变换 | discrete cosine transform
離散傅立葉轉換 | 离散傅里叶变换 | discrete Fourier transform;^DFT
短時傅立葉轉換;時頻分析 | 短时傅里叶变换;时频分析 | short-time Fourier transform;time-frequency analysis
希爾伯特轉換 | 希尔伯特变换 | Hilbert transform
經驗模態分解 | 经验模态分解 | empirical mode decomposition
壓縮感知 | 压缩感知 | compressed sensing;compressive sensing
自適應濾波;適應性濾波器 | 自适应滤波 | adaptive filter;adaptive filtering
粒子濾波器;粒子濾波 | 粒子滤波 | particle filter
功率頻譜;功率譜密度 | 功率谱;功率谱密度 | power spectrum;power spectral density
頻譜分析 | 频谱分析 | spectral analysis;spectrum analysis
奈奎斯特頻率;取樣定理 | 奈奎斯特频率;采样定理 | Nyquist frequency;sampling theorem
混疊 | 混叠 | aliasing
量化誤差 | 量化误差 | quantisation error;quantisation noise
脈波編碼調變 | 脉冲编码调制 | pulse-code modulation;^PCM
脈波寬度調變 | 脉宽调制 | pulse-width modulation;^PWM
正交分頻多工 | 正交频分复用 | orthogonal frequency-division multiplexing;OFDM
多輸入多輸出;多天線 | 多输入多输出 | multiple-input multiple-output;MIMO
分時多工;分頻多工 | 时分复用;频分复用 | time-division multiplexing;frequency-division multiplexing;TDMA;CDMA
展頻 | 扩频 | spread spectrum
通道編碼;通道估測 | 信道编码;信道估计 | channel coding;channel estimation
循環冗餘校驗 | 循环冗余校验 | cyclic redundancy check;CRC
漢明碼;里德所羅門碼 | 汉明码;里德所罗门码 | Hamming code;Reed-Solomon code
霍夫曼編碼 | 霍夫曼编码 | Huffman coding
訊源編碼;編碼理論 | 信源编码;编码理论 | coding theory;source coding
資訊量;通道容量 | 信道容量 | channel capacity
射頻 | 射频 | radio frequency;^RF;radio-frequency
微波 | 微波 | microwave
電磁波;電磁 | 电磁波;电磁 | electromagnetic wave;electromagnetic
電磁相容;電磁干擾 | 电磁兼容;电磁干扰 | electromagnetic compatibility;electromagnetic interference;^EMI;^EMC
無線電 | 无线电 | radio wave;radio communication
軟體定義無線電;感知無線電 | 软件定义无线电;认知无线电 | software-defined radio;cognitive radio
第六代行動通訊 | 第六代移动通信 | 6G;6G network
第四代行動通訊;長期演進技術 | 第四代移动通信;长期演进 | 4G;^LTE;long-term evolution
開放式無線接取網路;無線接取網路 | 开放无线接入网;无线接入网 | open radio access network;O-RAN;radio access network
核心網路 | 核心网 | core network
網路切片 | 网络切片 | network slicing
網路功能虛擬化 | 网络功能虚拟化 | network functions virtualisation;^NFV
虛擬區域網路 | 虚拟局域网 | virtual LAN;VLAN
覆蓋網路;疊加網路 | 覆盖网络 | overlay network
隨意網路;無線隨意網路;行動隨意網路 | 自组织网络;移动自组网 | ad hoc network;mobile ad hoc network;MANET
網狀網路;無線網狀網路 | 网状网络 | mesh network;mesh networking
個人區域網路;都會網路 | 个域网;城域网 | personal area network;metropolitan area network
光通訊;矽光子 | 光通信;硅光子 | optical communication;silicon photonics;photonics
網路管理 | 网络管理 | network management;SNMP
網路監控 | 网络监控 | network monitoring
網路架構 | 网络架构;网络体系结构 | network architecture
網路效能 | 网络性能 | network performance
網路介面 | 网络接口 | network interface
網路延遲 | 网络延迟 | network latency;network delay
網路模擬 | 网络仿真 | network simulation
網路編碼 | 网络编码 | network coding
封包交換;分封交換;電路交換 | 分组交换;电路交换 | packet switching;circuit switching
封包遺失;封包損失 | 丢包 | packet loss
封包擷取;封包分析 | 抓包 | packet capture;packet analyser;Wireshark
抖動 | 抖动 | jitter
路由協定;路由演算法 | 路由协议;路由算法 | routing protocol;routing algorithm;OSPF
邊界閘道協定 | 边界网关协议 | Border Gateway Protocol;BGP
路由表 | 路由表 | routing table;forwarding table
鏈路層;資料連結層;實體層 | 链路层;数据链路层;物理层 | link layer;data link layer;physical layer
位址解析協定 | 地址解析协议 | address resolution protocol;ARP protocol
網際網路控制訊息協定 | 互联网控制报文协议 | ICMP;internet control message protocol
安全通訊端層;傳輸層安全 | 安全套接层;传输层安全 | transport layer security;^TLS;^SSL;secure sockets layer
安全殼層 | 安全外壳 | secure shell;^SSH
簡單郵件傳輸協定 | 简单邮件传输协议 | SMTP;simple mail transfer protocol;IMAP
通訊端程式設計 | 套接字编程 | socket programming
滑動視窗;視窗機制 | 滑动窗口 | sliding window
確認回應;重傳 | 重传 | retransmission;automatic repeat request
載波偵聽;碰撞避免 | 载波侦听 | carrier sense;CSMA
權杖環 | 令牌环 | token ring
雙絞線;同軸電纜 | 双绞线;同轴电缆 | twisted pair;coaxial cable
中繼器 | 中继器 | repeater
路徑損耗;衰減 | 路径损耗;衰减 | path loss;attenuation
訊號強度 | 信号强度 | signal strength;received signal strength;RSSI
機器對機器;機器間通訊 | 机器对机器 | machine-to-machine;M2M
延遲容忍網路 | 容迟网络 | delay-tolerant networking
命名資料網路 | 命名数据网络 | named data networking;content-centric networking
服務發現 | 服务发现 | service discovery
流量清洗;服務阻斷防護 | 流量清洗 | DDoS mitigation;traffic scrubbing
網站應用程式防火牆 | Web应用防火墙 | web application firewall;^WAF
入侵防禦;入侵防禦系統 | 入侵防御 | intrusion prevention;intrusion prevention system
端點防護;端點偵測及回應 | 终端检测与响应 | endpoint detection and response;^EDR;endpoint security
資安監控中心;資安營運中心 | 安全运营中心 | security operations centre;security operations
安全資訊與事件管理 | 安全信息与事件管理 | security information and event management;SIEM
進階持續性威脅 | 高级持续性威胁 | advanced persistent threat;^APT
弱點管理;漏洞管理 | 漏洞管理 | vulnerability management;vulnerability assessment
通用漏洞揭露 | 通用漏洞披露 | CVE;common vulnerabilities and exposures
修補管理 | 补丁管理 | patch management
威脅建模;威脅模型 | 威胁建模;威胁模型 | threat modelling;threat model
威脅偵測;威脅獵捕 | 威胁检测;威胁狩猎 | threat detection;threat hunting
惡意軟體分析;惡意軟體偵測 | 恶意软件分析;恶意软件检测 | malware analysis;malware detection
電腦鑑識;電腦犯罪;網路犯罪 | 计算机犯罪;网络犯罪 | cybercrime;computer crime
網路霸凌 | 网络欺凌 | cyberbullying
網路戰 | 网络战 | cyberwarfare
內部威脅 | 内部威胁 | insider threat
會話劫持;工作階段劫持 | 会话劫持 | session hijacking
跨站請求偽造 | 跨站请求伪造 | cross-site request forgery;CSRF
點擊劫持 | 点击劫持 | clickjacking
重送攻擊;重放攻擊 | 重放攻击 | replay attack
資料下毒;資料投毒;模型投毒 | 数据投毒 | data poisoning;model poisoning;poisoning attack
成員推論攻擊;模型竊取 | 成员推断攻击;模型窃取 | membership inference;model extraction;model stealing
彩虹表 | 彩虹表 | rainbow table
密碼破解 | 密码破解 | password cracking
密碼管理;密碼管理員 | 密码管理器 | password manager
密碼分析;密碼破譯 | 密码分析 | cryptanalysis
進階加密標準 | 高级加密标准 | Advanced Encryption Standard;^AES
橢圓曲線密碼學 | 椭圆曲线密码学 | elliptic curve cryptography;elliptic curve;^ECC
後量子密碼學;抗量子密碼 | 后量子密码学 | post-quantum cryptography;quantum-resistant cryptography
量子密鑰分發;量子通訊 | 量子密钥分发;量子通信 | quantum key distribution;quantum communication;quantum cryptography
零知識證明 | 零知识证明 | zero-knowledge proof;zero knowledge
秘密分享;秘密共享 | 秘密共享 | secret sharing
訊息鑑別碼 | 消息认证码 | message authentication code;HMAC
初始化向量 | 初始化向量 | initialisation vector
端對端加密 | 端到端加密 | end-to-end encryption
磁碟加密;全磁碟加密 | 磁盘加密 | disk encryption;full disk encryption
金鑰管理 | 密钥管理 | key management
硬體安全模組;可信平台模組 | 硬件安全模块;可信平台模块 | hardware security module;trusted platform module;^TPM
可信執行環境 | 可信执行环境 | trusted execution environment
安全開機 | 安全启动 | secure boot
身分管理;身分識別與存取管理 | 身份管理 | identity management;identity and access management;^IAM
聯合身分;聯邦身分 | 联合身份 | federated identity;OAuth;OpenID;SAML
角色型存取控制;角色存取控制 | 基于角色的访问控制 | role-based access control;^RBAC
自主身分;去中心化身分 | 去中心化身份 | decentralised identity;self-sovereign identity;verifiable credential
數位皮夾;數位錢包;電子錢包 | 数字钱包;电子钱包 | digital wallet;e-wallet;electronic wallet
安全編碼;安全軟體開發 | 安全编码 | secure coding;secure software development;DevSecOps
資安稽核 | 安全审计 | security audit;security auditing
資安管理;資訊安全管理系統 | 信息安全管理体系 | information security management;ISO 27001
資安政策;安全政策 | 安全策略 | security policy
資安意識;資安教育 | 安全意识 | security awareness;security training
實體安全 | 物理安全 | physical security
業務持續;營運持續;持續營運計畫 | 业务连续性 | business continuity;business continuity plan
關鍵基礎設施 | 关键基础设施 | critical infrastructure;critical infrastructure protection
共識機制;工作量證明;權益證明 | 共识机制;工作量证明;权益证明 | proof of work;proof of stake;consensus mechanism
去中心化 | 去中心化 | decentralisation;decentralised
非同質化代幣 | 非同质化代币 | non-fungible token;NFT
去中心化金融 | 去中心化金融 | decentralised finance;DeFi
中央銀行數位貨幣 | 央行数字货币 | central bank digital currency;CBDC
`);
