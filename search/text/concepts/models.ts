import { table } from "./table";

/** How models are built, trained, measured and kept: networks, statistics, language models. */
export const models = table(`
殘差網路;殘差神經網路 | 残差网络 | residual network;ResNet;residual connection
密集連接網路 | 稠密网络 | DenseNet;densely connected network
視覺變換器;視覺Transformer | 视觉变换器;视觉Transformer | vision transformer;ViT
編碼器解碼器;編碼器解碼器架構;編解碼架構 | 编码器解码器 | encoder-decoder;encoder-decoder architecture;sequence-to-sequence;seq2seq
編碼器 | 编码器 | encoder
解碼器 | 解码器 | decoder
閘控循環單元;門控循環單元;閘控遞迴單元 | 门控循环单元 | gated recurrent unit;GRU
雙向長短期記憶 | 双向长短期记忆 | bidirectional LSTM;BiLSTM
多頭注意力;多頭自注意力 | 多头注意力 | multi-head attention
交叉注意力 | 交叉注意力 | cross-attention
位置編碼 | 位置编码 | positional encoding;position embedding
混合專家;混合專家模型;專家混合 | 混合专家;混合专家模型 | mixture of experts
狀態空間模型 | 状态空间模型 | state space model;state-space representation
膠囊網路 | 胶囊网络 | capsule network
脈衝神經網路;尖峰神經網路 | 脉冲神经网络 | spiking neural network;^SNN
孿生網路;暹羅網路 | 孪生网络 | Siamese network
徑向基函數網路;徑向基函數;放射基底函數網路 | 径向基函数网络;径向基函数 | radial basis function;radial basis function network;^RBF
自組織映射;自組織映射圖 | 自组织映射 | self-organising map;^SOM;Kohonen map
霍普菲爾德網路 | 霍普菲尔德网络 | Hopfield network
波茲曼機;受限波茲曼機 | 玻尔兹曼机;受限玻尔兹曼机 | Boltzmann machine;restricted Boltzmann machine
深度信念網路 | 深度信念网络 | deep belief network
極限學習機 | 极限学习机 | extreme learning machine
物理訊息神經網路;物理知情神經網路 | 物理信息神经网络 | physics-informed neural network;^PINN
神經元;人工神經元 | 神经元 | neuron;artificial neuron
突觸 | 突触 | synapse;synaptic
隱藏層 | 隐藏层;隐层 | hidden layer
輸入層 | 输入层 | input layer
輸出層 | 输出层 | output layer
卷積層;捲積層 | 卷积层 | convolutional layer
池化;池化層;最大池化 | 池化;池化层 | pooling layer;max pooling;average pooling
全連接層;全連接 | 全连接层;全连接 | fully connected layer;fully connected;dense layer
卷積;捲積;摺積;卷積運算 | 卷积 | convolution;convolutional
卷積核;捲積核 | 卷积核 | convolution kernel;convolutional filter
特徵圖 | 特征图 | feature map
特徵向量表示;特徵表示 | 特征表示 | feature representation;feature vector
特徵空間 | 特征空间 | feature space
潛在空間;隱空間 | 潜在空间;隐空间 | latent space;latent variable
整流線性單元;線性整流函數 | 线性整流函数 | rectified linear unit;ReLU
雙曲正切 | 双曲正切 | hyperbolic tangent;tanh
S型函數;乙狀函數 | S型函数 | sigmoid;sigmoid function
軟最大值;歸一化指數函數 | 归一化指数函数 | softmax
交叉熵;交叉熵損失 | 交叉熵 | cross-entropy;cross-entropy loss
均方誤差 | 均方误差 | mean squared error;^MSE
均方根誤差 | 均方根误差 | root mean square error;root mean squared error;RMSE
平均絕對誤差 | 平均绝对误差 | mean absolute error;^MAE
平均絕對百分比誤差 | 平均绝对百分比误差 | mean absolute percentage error;MAPE
決定係數;判定係數 | 决定系数 | coefficient of determination;R-squared
批次正規化;批量標準化 | 批归一化;批量归一化 | batch normalisation;batch norm
層正規化 | 层归一化 | layer normalisation
丟棄法;隨機失活 | 随机失活 | dropout regularisation;dropout layer
權重衰減 | 权重衰减 | weight decay
提早停止;提前終止 | 早停 | early stopping
學習率 | 学习率 | learning rate
學習曲線 | 学习曲线 | learning curve
動量法;動量項 | = | momentum
優化器;最佳化器 | 优化器 | optimiser
小批次;小批量 | 小批量 | mini-batch;minibatch;mini-batch gradient descent
批次大小 | 批大小 | batch size
訓練週期;訓練回合 | 训练轮次 | training epoch;epoch
梯度消失 | 梯度消失 | vanishing gradient
梯度爆炸 | 梯度爆炸 | exploding gradient
梯度裁剪 | 梯度裁剪 | gradient clipping
災難性遺忘 | 灾难性遗忘 | catastrophic forgetting
鞍點 | 鞍点 | saddle point
局部最佳解;區域最佳解;局部最小值;局部極小 | 局部最优;局部最小值 | local optimum;local minimum
全域最佳解;全域最佳化;全局最佳解 | 全局最优;全局优化 | global optimum;global optimisation;global minimum
權重;加權 | 权重;加权 | weight;weighting;weighted
偏差;偏誤 | 偏差 | bias
偏差變異取捨;偏差與變異權衡 | 偏差方差权衡 | bias-variance trade-off;bias variance tradeoff
泛化;泛化能力;一般化 | 泛化;泛化能力 | generalisation;generalisation ability
魯棒性;強健性;穩健性 | 鲁棒性;稳健性 | robustness;robust
維度災難;維數災難 | 维数灾难 | curse of dimensionality
維度 | 维度 | dimension;dimensionality
高維度;高維資料 | 高维 | high-dimensional;high-dimensional data
類別不平衡;資料不平衡;不平衡資料 | 类别不平衡;数据不平衡 | class imbalance;imbalanced data;imbalanced classification
過採樣;過取樣 | 过采样 | oversampling;SMOTE
欠採樣;欠取樣 | 欠采样 | undersampling
獨熱編碼 | 独热编码 | one-hot encoding;one-hot
缺失值;遺漏值 | 缺失值 | missing value;missing data
缺值補插;資料補值;插補 | 插补 | imputation;data imputation
離群值;異常值 | 离群值;异常值 | outlier
標準化分數;資料標準化;特徵縮放 | 特征缩放;数据标准化 | feature scaling;data standardisation;z-score
資料洩漏問題 | 数据泄漏问题 | target leakage;train-test leakage
基準模型;基線;基線模型 | 基线;基线模型 | baseline;baseline model
二元分類;二分類 | 二分类 | binary classification
多類別分類;多元分類 | 多分类 | multi-class classification;multiclass classification
多標籤分類 | 多标签分类 | multi-label classification;multilabel classification
線性分類器 | 线性分类器 | linear classifier
線性模型 | 线性模型 | linear model;generalised linear model
線性判別分析;判別分析 | 线性判别分析;判别分析 | linear discriminant analysis;discriminant analysis
多項式迴歸 | 多项式回归 | polynomial regression
脊迴歸;嶺迴歸 | 岭回归 | ridge regression
套索迴歸;拉索迴歸 | 套索回归 | lasso regression;least absolute shrinkage;elastic net
邏輯模型;機率單位模型 | 概率单位模型 | probit model;logit model
最小平方法;最小二乘法 | 最小二乘法 | least squares;ordinary least squares;least squares method
多元迴歸;複迴歸 | 多元回归 | multiple regression;multivariate regression
多變量分析;多變量 | 多变量分析;多元分析 | multivariate analysis;multivariate
變異數分析;方差分析 | 方差分析 | analysis of variance;ANOVA
卡方檢定 | 卡方检验 | chi-square test;chi-squared test
t檢定 | t检验 | t-test;Student's t-test
p值 | p值 | p-value
虛無假設;零假設 | 零假设 | null hypothesis
統計顯著性;顯著水準;顯著性 | 统计显著性;显著性水平 | statistical significance;significance level
型一錯誤;型二錯誤 | 第一类错误;第二类错误 | type I error;type II error
自由度 | 自由度 | degrees of freedom;degree of freedom
自助法;拔靴法;自助抽樣 | 自助法 | bootstrap sampling;bootstrap resampling;bootstrap method
袋裝法;裝袋法;引導聚集 | 装袋算法 | bagging;bootstrap aggregating
提升法;提升方法 | 提升方法 | boosting;AdaBoost
堆疊泛化;模型堆疊 | 堆叠泛化 | stacked generalisation;model stacking
剪枝 | 剪枝 | pruning
階層式分群;層次聚類;階層分群 | 层次聚类 | hierarchical clustering
密度分群;密度聚類 | 密度聚类 | density-based clustering;DBSCAN
譜分群;譜聚類 | 谱聚类 | spectral clustering
高斯混合模型;混合模型 | 高斯混合模型;混合模型 | Gaussian mixture model;mixture model;^GMM
獨立成分分析 | 独立成分分析 | independent component analysis;^ICA
因素分析;因子分析 | 因子分析 | factor analysis
典型相關分析 | 典型相关分析 | canonical correlation analysis
t隨機鄰近嵌入法 | t分布随机近邻嵌入 | t-SNE;UMAP
關聯規則;關聯規則探勘;購物籃分析 | 关联规则;购物篮分析 | association rule;association rule mining;market basket analysis
頻繁項目集 | 频繁项集 | frequent itemset;frequent pattern;frequent pattern mining
序列樣式探勘 | 序列模式挖掘 | sequential pattern mining;sequence mining
流程探勘;製程探勘 | 流程挖掘 | process mining
網路探勘;網站探勘 | Web挖掘 | web mining
餘弦相似度 | 余弦相似度 | cosine similarity
歐幾里得距離;歐氏距離 | 欧几里得距离;欧氏距离 | Euclidean distance
漢明距離 | 汉明距离 | Hamming distance
馬氏距離 | 马氏距离 | Mahalanobis distance
曼哈頓距離 | 曼哈顿距离 | Manhattan distance
相似度搜尋;相似搜尋 | 相似性搜索 | similarity search
近似最近鄰;近似最近鄰搜尋 | 近似最近邻 | approximate nearest neighbour;approximate nearest neighbour search
馬可夫模型 | 马尔可夫模型 | Markov model
馬可夫鏈蒙地卡羅 | 马尔可夫链蒙特卡洛 | Markov chain Monte Carlo;MCMC
吉布斯取樣 | 吉布斯采样 | Gibbs sampling
變分推論;變分推斷 | 变分推断 | variational inference
貝氏最佳化 | 贝叶斯优化 | Bayesian optimisation
貝氏定理;貝葉斯定理 | 贝叶斯定理 | Bayes' theorem;Bayes theorem;Bayes rule
先驗分布 | 先验分布 | prior distribution
後驗分布 | 后验分布 | posterior distribution
概似函數;似然函數 | 似然函数 | likelihood;likelihood function
相對熵 | 相对熵;KL散度 | Kullback-Leibler divergence;relative entropy;KL divergence
互資訊;交互資訊 | 互信息 | mutual information
資訊增益 | 信息增益 | information gain
吉尼係數;基尼不純度 | 基尼系数;基尼不纯度 | Gini coefficient;Gini impurity
超參數搜尋;網格搜尋 | 网格搜索 | grid search;random search
時間差分學習 | 时序差分学习 | temporal difference learning;TD learning
Q學習;深度Q網路 | Q学习;深度Q网络 | Q-learning;deep Q-network;^DQN
策略梯度 | 策略梯度 | policy gradient;proximal policy optimisation
演員評論家;行動者評論家 | 演员评论家 | actor-critic
獎勵函數;獎勵模型 | 奖励函数;奖励模型 | reward function;reward model
價值函數 | 价值函数 | value function
探索與利用 | 探索与利用 | exploration and exploitation;exploration-exploitation
多臂吃角子老虎機;多臂拉霸機 | 多臂老虎机 | multi-armed bandit;contextual bandit
逆強化學習 | 逆强化学习 | inverse reinforcement learning
人類回饋強化學習 | 人类反馈强化学习 | reinforcement learning from human feedback;RLHF
直接偏好最佳化 | 直接偏好优化 | direct preference optimisation
價值對齊;AI對齊;人工智慧對齊 | 人工智能对齐;AI对齐 | AI alignment;value alignment;model alignment
指令微調 | 指令微调 | instruction tuning;instruction fine-tuning
參數高效微調;低秩適應;低秩調適 | 参数高效微调;低秩适应 | parameter-efficient fine-tuning;PEFT;low-rank adaptation;~LoRA
情境學習;上下文學習 | 上下文学习 | in-context learning;few-shot prompting
提示注入;提示詞注入 | 提示注入 | prompt injection
越獄攻擊;模型越獄 | 越狱攻击 | jailbreak;jailbreaking
護欄;防護欄 | 护栏 | guardrail
紅隊測試;紅隊演練 | 红队测试 | red teaming;red team
函式呼叫;工具呼叫;工具使用能力 | 工具调用 | tool calling;tool use by agents
代理人工作流程;代理式AI;代理型AI | 智能体工作流 | agentic workflow;agentic AI
文字生成影像;文生圖 | 文生图 | text-to-image generation
文字生成影片;文生影片;影片生成 | 文生视频;视频生成 | text-to-video;video generation
影像修補;影像補全 | 图像修复 | inpainting;image inpainting;image restoration
風格轉換;風格遷移 | 风格迁移 | style transfer
影像轉影像 | 图像到图像翻译 | image-to-image translation
自迴歸;自迴歸模型 | 自回归;自回归模型 | autoregressive;autoregressive model;autoregression
移動平均 | 移动平均 | moving average
自迴歸整合移動平均 | 自回归积分移动平均 | ARIMA;autoregressive integrated moving average
指數平滑;指數平滑法 | 指数平滑 | exponential smoothing
季節性 | 季节性 | seasonality;seasonal
趨勢 | 趋势 | trend
預測 | 预测 | prediction;forecasting;forecast;predict
短期預測 | 短期预测 | short-term forecasting;short-term prediction
即時預測 | 临近预报 | nowcasting
因果圖;因果關係 | 因果图;因果关系 | causal graph;causal relationship;causal
反事實;反事實解釋 | 反事实 | counterfactual;counterfactual explanation
傾向分數;傾向分數配對 | 倾向得分;倾向得分匹配 | propensity score;propensity score matching
雙重差分;差異中的差異 | 双重差分 | difference-in-differences
工具變數 | 工具变量 | instrumental variable
結構方程模式;結構方程模型 | 结构方程模型 | structural equation model;structural equation modelling
計量經濟學 | 计量经济学 | econometrics
無母數統計;非參數統計 | 非参数统计 | nonparametric statistics;non-parametric;nonparametric
參數估計;估計 | 参数估计;估计 | estimation;parameter estimation;estimate
估計量;估計式 | 估计量 | estimator
期望最大化演算法 | 期望最大化算法 | EM algorithm
二項分布;二項分配 | 二项分布 | binomial distribution
卜瓦松分布;泊松分布;卜瓦松過程 | 泊松分布;泊松过程 | Poisson distribution;Poisson process
均勻分布 | 均匀分布 | uniform distribution
指數分布 | 指数分布 | exponential distribution
大數法則 | 大数定律 | law of large numbers
中央極限定理 | 中心极限定理 | central limit theorem
分位數;四分位數;百分位數 | 分位数;四分位数;百分位数 | quantile;quartile;percentile
偏態;峰度 | 偏度;峰度 | skewness;kurtosis
箱形圖;盒鬚圖 | 箱线图 | box plot;boxplot
主動推論 | 主动推理 | active inference
神經符號 | 神经符号 | neuro-symbolic;neurosymbolic;neuro-symbolic AI
符號式人工智慧 | 符号人工智能 | symbolic AI;symbolic artificial intelligence;symbolic reasoning
案例式推理;案例推論 | 案例推理 | case-based reasoning;^CBR
常識推理 | 常识推理 | commonsense reasoning;common sense reasoning
約束規劃;限制規劃 | 约束规划 | constraint propagation
蟻群演算法;蟻群最佳化 | 蚁群算法 | ant colony optimisation;ant colony
禁忌搜尋 | 禁忌搜索 | tabu search
差分演化 | 差分进化 | differential evolution
爬山演算法 | 爬山算法 | hill-climbing algorithm
適應度函數 | 适应度函数 | fitness function
交配運算;突變運算 | 变异算子 | crossover operator;mutation operator
受試者工作特徵曲線;ROC曲線 | ROC曲线 | receiver operating characteristic;ROC curve;area under the curve;AUC
F1分數 | F1分数 | F1 score;F-measure;F-score
平均精度均值 | 平均精度均值 | mean average precision
真陽性;真陰性 | 真阳性;真阴性 | true positive;true negative
敏感度;靈敏度 | 灵敏度 | sensitivity
特異度 | 特异度 | specificity
敏感度分析;靈敏度分析 | 敏感性分析 | sensitivity analysis
模型卡 | 模型卡 | model card
影子部署;金絲雀部署;灰度發布 | 金丝雀发布;灰度发布 | canary release;canary deployment;shadow deployment;blue-green deployment
特徵儲存庫;特徵商店 | 特征存储 | feature store
模型註冊庫;模型登錄 | 模型注册表 | model registry
模型監控 | 模型监控 | model monitoring
實驗追蹤 | 实验跟踪 | experiment tracking
再現性;可重現性;可再現性 | 可重复性;可复现性 | reproducibility;reproducible
人工生命 | 人工生命 | artificial life
弱人工智慧 | 弱人工智能 | narrow AI;weak AI
具身智慧;具身智能;實體AI;物理AI | 具身智能;物理AI | embodied AI;embodied intelligence;physical AI
世界模型 | 世界模型 | world model
主權AI | 主权人工智能 | sovereign AI
隱私計算;機密運算 | 隐私计算;机密计算 | confidential computing;privacy computing
~特徵 | ~特征 | feature
`);
