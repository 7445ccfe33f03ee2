import { table } from "./table";

/** Words that terms are made of: a compound that no name covers is still understood by its parts. */
export const modifiers = table(`
靜態 | 静态 | static
線性 | 线性 | linear
非線性 | 非线性 | nonlinear;non-linear
隨機 | 随机 | random;stochastic
自動 | 自动 | automatic;automated;automatically
手動;人工操作 | 手动 | by hand;manually
自適應;適應性 | 自适应 | adaptive;self-adaptive
自主;自主性 | 自主 | autonomous;autonomy
智慧;智慧型;智能 | 智能;智慧 | intelligent;intelligence;smart
虛擬 | 虚拟 | virtual
平均 | 平均 | average
即時;實時 | 实时 | real-time;real time;realtime
分散式;分布式 | 分布式 | distributed
集中式;中心化 | 集中式 | centralised;centralisation
混合;混合式 | 混合 | hybrid
雙向 | 双向 | bidirectional;two-way
單向 | 单向 | unidirectional;one-way
水平;橫向 | 水平 | horizontal
垂直;縱向 | 垂直 | vertical
最大;極大 | 最大 | maximum;maximal
最小;極小 | 最小 | minimum;minimal
最佳;最優 | 最佳;最优 | optimal;optimum
局部;區域性 | 局部 | local;locality
遠距離;距離 | 距离 | distance
密度 | 密度 | density
速度;速率 | 速度;速率 | speed;velocity
空間 | 空间 | space;spatial
時空;時空資料 | 时空;时空数据 | spatio-temporal;spatiotemporal;spatiotemporal data
位置;地點 | 位置 | location
方向;定向 | 方向 | direction;orientation
比例;比率 | 比例;比率 | ratio;proportion
數量;定量 | 数量 | quantity
階段;相 | 阶段 | stage
週期;循環週期 | 周期 | cycle;periodic
稀疏;稀疏性 | 稀疏;稀疏性 | sparse;sparsity
連續 | 连续 | continuous;continuity
離散 | 离散 | discrete
抽取;擷取;提取 | 提取;抽取 | extraction;extract
評估;評價 | 评估;评价 | evaluation;assessment;appraisal
分析 | 分析 | analysis;analyse;analyzer
設計者;設計師 | 设计师 | designer
規劃;計畫 | 规划;计划 | planning;plan
開發;研製 | 开发 | develop;development
整合;集成 | 集成;整合 | integration;integrate;integrated
服務供應;供應 | 供应 | supply
安全防護;防護;保護 | 防护;保护 | protection;protect
判斷;判定 | 判断 | judgement;judgment
監督;督導 | 监督 | supervision;supervise
擴充;擴展;延伸 | 扩展 | expansion;extend
插入 | 插入 | insertion;insert
交換 | 交换 | exchange
共享;共用 | 共享 | sharing;shared
分配;配置資源 | 分配 | allocation;allocate
保留 | 保留 | preservation;retain;retention
恢復力 | 恢复力 | recovery
外部;外在 | 外部 | external
內部;內在 | 内部 | internal
全球;全球化 | 全球;全球化 | globalisation;worldwide
國際 | 国际 | international
個人化;個人化服務 | 个性化 | personalisation;personalised
個人 | 个人 | personal
公共 | 公共 | public
私人 | = | private
彈性;靈活 | 灵活;弹性 | flexible;flexibility
可用率 | 可用率 | availability
品質指標 | 质量指标 | quality indicator
知識;知識內容 | 知识 | knowledge
經驗 | 经验 | experience
行為 | 行为 | behaviour
活動 | 活动 | activity
機器 | 机器 | machine
數位資產 | 数字资产 | digital asset
專家 | 专家 | expert;specialist
使用率;利用率 | 利用率 | utilisation
耐用;耐久性 | 耐用;耐久性 | durability
準則;標準準則 | 准则 | criterion
指引;指南;準則指引 | 指南;指引 | guideline;guide
平衡 | 平衡 | balance;balancing;equilibrium
互補 | 互补 | complementary;complement
對應;對應關係 | 对应 | correspondence
特定;專用 | 专用 | dedicated;special-purpose
通用;泛用 | 通用 | general-purpose;general purpose;universal
動態 | 动态 | dynamic;dynamically
~追蹤;~跟蹤 | ~跟踪;~追踪 | tracking;track
`);
