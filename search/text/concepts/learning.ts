import { table } from "./table";

/** Artificial intelligence and machine learning. */
export const learning = table(`
人工智慧;智慧科技 | 人工智能 | artificial intelligence;AI
生成式人工智慧;生成式AI;產生式AI | 生成式人工智能;生成式AI | generative AI;GenAI;generative artificial intelligence;AIGC
鑑別式AI;鑑別式人工智慧 | 判别式AI;判别式人工智能 | discriminative AI;discriminative model
機器學習 | = | machine learning;ML
深度學習 | = | deep learning
監督式學習;監督學習 | = | supervised learning
非監督式學習;無監督學習;非監督學習 | 无监督学习 | unsupervised learning
半監督式學習;半監督學習 | = | semi-supervised learning
自監督學習;自監督式學習 | = | self-supervised learning
弱監督學習 | = | weakly supervised learning;weak supervision
強化學習;增強學習 | = | reinforcement learning;RL
遷移學習 | 迁移学习 | transfer learning;domain adaptation
聯邦學習;聯盟式學習 | 联邦学习 | federated learning
主動學習 | = | active learning
線上學習演算法 | 在线学习算法 | online learning algorithm;incremental learning
持續學習 | = | continual learning;lifelong learning
多任務學習 | = | multi-task learning
元學習;後設學習 | 元学习 | meta-learning
少樣本學習;少樣本;小樣本學習;小樣本 | 少样本学习;小样本学习 | few-shot learning;few-shot;small sample
零樣本學習;零樣本 | = | zero-shot learning;zero-shot
對比學習;對比式學習 | = | contrastive learning
課程學習 | = | curriculum learning
集成學習;整合學習;模型集成 | 集成学习 | ensemble learning;ensemble method;model ensemble
表示學習;表徵學習 | 表示学习;表征学习 | representation learning;feature learning
度量學習 | = | metric learning
流形學習 | = | manifold learning
模仿學習 | = | imitation learning;behaviour cloning
深度強化學習 | = | deep reinforcement learning
多代理人強化學習 | 多智能体强化学习 | multi-agent reinforcement learning
代理人;智慧代理人;智慧代理;AI代理 | 智能体;智能代理 | intelligent agent;AI agent;software agent;autonomous agent;agentic
多代理人系統;多智慧體系統 | 多智能体系统 | multi-agent system
類神經網路;神經網路;類神經網絡;神經網絡 | 神经网络 | neural network;artificial neural network;ANN;neural net
深度神經網路 | 深度神经网络 | deep neural network;DNN
卷積神經網路;摺積神經網路 | 卷积神经网络 | convolutional neural network;CNN;ConvNet
遞迴神經網路;循環神經網路 | 循环神经网络 | recurrent neural network;RNN
長短期記憶;長短期記憶網路 | 长短期记忆 | long short-term memory;LSTM
圖神經網路 | 图神经网络 | graph neural network;GNN
生成對抗網路 | 生成对抗网络 | generative adversarial network;GAN
變分自編碼器;變分自動編碼器 | 变分自编码器 | variational autoencoder;VAE
自編碼器;自動編碼器 | 自编码器 | autoencoder
擴散模型 | 扩散模型 | diffusion model
Transformer模型;變換器模型 | Transformer模型 | transformer model;transformer architecture;transformer network
注意力機制;自注意力 | = | attention mechanism;self-attention
多層感知器;感知器 | 多层感知机;感知机 | multilayer perceptron;perceptron;MLP
前饋神經網路 | 前馈神经网络 | feedforward network;feedforward neural network
啟動函數;激勵函數;激活函數 | 激活函数 | activation function
反向傳播;倒傳遞 | 反向传播 | backpropagation;back-propagation
梯度下降;梯度下降法 | = | gradient descent;stochastic gradient descent;SGD
損失函數;代價函數 | = | loss function;cost function
目標函數 | = | objective function
正則化;正規化項 | 正则化 | regularisation
過度擬合;過擬合;過度配適 | 过拟合 | overfitting
欠擬合;低度擬合 | 欠拟合 | underfitting
超參數;超參數調校 | 超参数 | hyperparameter;hyperparameter tuning
模型訓練 | = | model training;train a model
模型評估;模型評測 | = | model evaluation;model assessment
模型部署;模型上線 | = | model deployment;model serving
模型壓縮 | = | model compression
模型量化;量化壓縮 | = | model quantisation
模型剪枝 | = | model pruning
知識蒸餾 | = | knowledge distillation;model distillation
模型微調;微調 | 微调;模型微调 | fine-tuning;fine tune
預訓練;預訓練模型 | = | pre-training;pretrained model
基礎模型;基石模型 | 基础模型 | foundation model
大型語言模型;大語言模型;大型語言模型LLM | 大语言模型;大模型 | large language model;LLM
小型語言模型 | 小语言模型 | small language model;SLM
語言模型 | = | language model;language modelling
多模態;多模態學習;多模態模型 | 多模态 | multimodal;multimodal learning;multimodal model
檢索增強生成;檢索增強 | 检索增强生成 | retrieval-augmented generation;^RAG
提示工程;提示詞工程;提示設計 | 提示工程;提示词工程 | prompt engineering;prompt design
提示詞;提示語 | 提示词 | prompt;prompting
思維鏈 | 思维链 | chain of thought
幻覺;模型幻覺 | 幻觉 | hallucination
上下文視窗;情境視窗 | 上下文窗口 | context window
氛圍程式設計;直覺式編程 | 氛围编程 | vibe coding
詞嵌入;詞向量 | 词嵌入;词向量 | word embedding;word vector;word2vec
嵌入向量;向量嵌入 | 嵌入 | embedding;vector embedding
特徵工程 | = | feature engineering
特徵選取;特徵選擇 | 特征选择 | feature selection
特徵擷取;特徵萃取;特徵抽取 | 特征提取 | feature extraction
降維;維度縮減 | 降维 | dimensionality reduction;dimension reduction
主成分分析 | = | principal component analysis;PCA
奇異值分解 | = | singular value decomposition;SVD
潛在語意分析;隱含語意分析 | 潜在语义分析 | latent semantic analysis;LSA;latent semantic indexing
矩陣分解 | = | matrix factorisation;matrix decomposition
決策樹 | = | decision tree
隨機森林 | = | random forest
梯度提升;梯度提升樹 | = | gradient boosting;gradient boosted tree;XGBoost;LightGBM
支持向量機;支援向量機 | 支持向量机 | support vector machine;SVM
核方法;核函數 | = | kernel method;kernel function;kernel trick
貝氏網路;貝氏網絡 | 贝叶斯网络 | Bayesian network;belief network
單純貝氏分類器;樸素貝氏 | 朴素贝叶斯 | naive Bayes
貝氏推論;貝氏統計;貝氏方法 | 贝叶斯推断;贝叶斯统计 | Bayesian inference;Bayesian statistics;Bayesian method
隱藏式馬可夫模型;隱馬可夫模型 | 隐马尔可夫模型 | hidden Markov model;HMM
馬可夫鏈 | 马尔可夫链 | Markov chain
馬可夫決策過程 | 马尔可夫决策过程 | Markov decision process;MDP
高斯過程 | = | Gaussian process
圖模型;機率圖模型 | 概率图模型 | graphical model;probabilistic graphical model
條件隨機場 | 条件随机场 | conditional random field;CRF
最近鄰居法;k近鄰;近鄰搜尋 | 最近邻;近邻搜索 | nearest neighbour;k-nearest neighbours;KNN;nearest neighbour search
分群;聚類;集群分析;群集分析 | 聚类;聚类分析 | clustering;cluster analysis;k-means
分類器 | = | classifier
影像分類;圖像分類 | 图像分类 | image classification
文字分類;文本分類 | 文本分类 | text classification;document classification;text categorisation
異常偵測;異常檢測;離群偵測 | 异常检测 | anomaly detection;outlier detection;novelty detection
推薦系統;推薦引擎;個人化推薦 | 推荐系统;个性化推荐 | recommender system;recommendation system;recommendation engine;recommendation;personalised recommendation
協同過濾 | 协同过滤 | collaborative filtering
學習排序;排序學習 | 排序学习 | learning to rank
因果推論;因果推斷 | 因果推断 | causal inference;causality
可解釋人工智慧;可解釋AI;可解釋性 | 可解释人工智能;可解释性 | explainable AI;XAI;explainability;interpretability;explainable artificial intelligence
可信賴AI;可信任AI | 可信人工智能 | trustworthy AI;responsible AI
演算法偏見;模型偏見;偏見防範 | 算法偏见 | algorithmic bias;model bias;bias prevention
公平性 | = | fairness;algorithmic fairness
對抗樣本;對抗攻擊 | 对抗样本;对抗攻击 | adversarial example;adversarial attack;adversarial machine learning
概念漂移;模型漂移;資料漂移 | 概念漂移;数据漂移 | concept drift;model drift;data drift
機器學習維運;模型維運 | 机器学习运维 | MLOps;machine learning operations;LLMOps
智慧維運 | 智能运维 | AIOps
自動機器學習;自動化機器學習 | 自动机器学习 | AutoML;automated machine learning
神經架構搜尋 | 神经架构搜索 | neural architecture search
邊緣AI;邊緣人工智慧;終端AI | 边缘智能;边缘AI | edge AI;on-device AI;TinyML;edge inference;edge intelligence
推論加速;模型推論 | 推理加速;模型推理 | model inference;inference acceleration
電腦視覺;計算機視覺;機器視覺 | 计算机视觉;机器视觉 | computer vision;CV;machine vision
影像辨識;圖像辨識;影像識別;視覺辨識 | 图像识别;视觉识别 | image recognition;visual recognition
物件偵測;目標偵測;物體偵測 | 目标检测;物体检测 | object detection;object recognition
影像分割;語意分割;實例分割 | 图像分割;语义分割;实例分割 | image segmentation;semantic segmentation;instance segmentation
物件追蹤;目標追蹤 | 目标跟踪 | object tracking;visual tracking
姿態估計;姿態辨識 | 姿态估计 | pose estimation;pose recognition
動作辨識;行為辨識 | 动作识别;行为识别 | action recognition;activity recognition;gesture recognition
人臉辨識;臉部辨識 | 人脸识别 | face recognition;facial recognition;face detection
車牌辨識 | 车牌识别 | licence plate recognition;number plate recognition;ALPR
光學字元辨識;文字辨識;光學文字辨識;單據辨識 | 光学字符识别;文字识别 | optical character recognition;OCR;character recognition;document digitisation;handwriting recognition
影像處理;圖像處理 | 图像处理 | image processing
影像生成;圖像生成 | 图像生成 | image generation;text-to-image;image synthesis
超解析度 | 超分辨率 | super-resolution
影像檢索;以圖搜圖 | 图像检索 | image retrieval;content-based image retrieval
點雲 | 点云 | point cloud
三維重建;立體視覺 | = | 3D reconstruction;stereo vision;structure from motion
同步定位與地圖建構;同步定位與建圖 | 同步定位与建图 | simultaneous localisation and mapping;SLAM
自動駕駛;自駕車;無人車;無人駕駛 | 自动驾驶;无人驾驶 | autonomous driving;self-driving car;autonomous vehicle;self-driving
資料擴增;資料增強;數據增強 | 数据增强 | data augmentation
合成資料;模擬資料 | 合成数据 | synthetic data
資料標註;數據標註;標註 | 数据标注;标注 | data annotation;data labelling;labelling;annotation
訓練資料;訓練集 | 训练数据;训练集 | training data;training set
測試集;驗證集 | = | test set;validation set;hold-out set
交叉驗證 | = | cross-validation
混淆矩陣 | = | confusion matrix
召回率;查全率 | = | recall rate;sensitivity rate
準確率;正確率 | 准确率 | accuracy
誤報率;誤報;假警報 | 误报率;误报 | false alarm;false positive;false alarm rate
漏檢率;漏檢;漏報 | 漏检率;漏检;漏报 | miss rate;false negative;missed detection
自然語言處理;自然語言 | 自然语言处理 | natural language processing;NLP;natural language;computational linguistics
自然語言理解;語意理解;語意分析;語義分析 | 自然语言理解;语义分析 | natural language understanding;NLU;semantic analysis
自然語言生成;文字生成;文本生成 | 自然语言生成;文本生成 | natural language generation;NLG;text generation
斷詞;中文斷詞;分詞 | 分词 | word segmentation;tokenisation
詞性標註;詞性標記 | 词性标注 | part-of-speech tagging;POS tagging
命名實體辨識;具名實體辨識;實體辨識 | 命名实体识别 | named entity recognition;NER
關係抽取;關係擷取 | 关系抽取 | relation extraction
資訊擷取;資訊抽取;資訊萃取 | 信息抽取;信息提取 | information extraction
關鍵詞擷取;關鍵字擷取 | 关键词提取 | keyword extraction;keyphrase extraction
情感分析;情緒分析;意見探勘 | 情感分析;观点挖掘 | sentiment analysis;opinion mining
輿情分析;輿情;社群聆聽 | 舆情分析;舆情 | public opinion analysis;social listening
主題模型 | = | topic model;topic modelling;latent Dirichlet allocation;LDA
文件摘要;自動摘要;文本摘要 | 文本摘要;自动摘要 | text summarisation;summarisation;document summary
機器翻譯;自動翻譯 | 机器翻译 | machine translation;automatic translation
問答系統;自動問答;知識庫問答 | 问答系统 | question answering;question answering system;Q&A system
聊天機器人;對話機器人;對話系統;客服機器人 | 聊天机器人;对话系统 | chatbot;dialogue system;conversational AI;conversational agent;virtual agent
語音辨識;語音轉文字;語音識別;逐字稿 | 语音识别;语音转文字 | speech recognition;automatic speech recognition;ASR;speech-to-text;transcription
語音合成;文字轉語音 | 语音合成;文字转语音 | speech synthesis;text-to-speech;TTS
語者辨識;聲紋辨識 | 说话人识别;声纹识别 | speaker recognition;speaker verification;voiceprint
語音助理 | 语音助手 | voice assistant
聲音事件偵測;音訊分析;聲學分析 | 音频分析;声音事件检测 | audio analysis;sound event detection;acoustic analysis
語料庫;語料 | 语料库 | corpus;text corpus
句法分析;剖析樹 | 句法分析 | syntactic parsing;parse tree;dependency parsing
知識圖譜 | 知识图谱 | knowledge graph
本體論;知識本體 | 本体 | ontology
語意網;語意網路;語義網 | 语义网 | semantic web;linked data
知識表示;知識表達 | 知识表示 | knowledge representation
知識庫 | = | knowledge base
知識管理 | = | knowledge management
知識工程;知識擷取 | 知识工程 | knowledge engineering;knowledge acquisition
專家系統 | = | expert system;rule-based system
推論引擎;推理機 | 推理机 | inference engine;automated reasoning
模糊邏輯;模糊控制 | = | fuzzy logic;fuzzy control;fuzzy set
基因演算法;遺傳演算法;演化計算;演化式演算法 | 遗传算法;进化计算 | genetic algorithm;evolutionary computation;evolutionary algorithm;genetic programming
粒子群最佳化 | 粒子群优化 | particle swarm optimisation;swarm intelligence
模擬退火 | 模拟退火 | simulated annealing
啟發式演算法;啟發式;啟發法 | 启发式算法;启发式 | heuristic;metaheuristic
限制滿足問題;約束滿足 | 约束满足问题 | constraint satisfaction;constraint satisfaction problem;constraint programming
自動規劃;規劃演算法 | 自动规划 | automated planning;AI planning;planning algorithm
搜尋樹;蒙地卡羅樹搜尋 | 搜索树;蒙特卡洛树搜索 | Monte Carlo tree search;search tree
賽局理論;博弈論 | 博弈论 | game theory
圖靈測試 | 图灵测试 | Turing test
通用人工智慧 | 通用人工智能 | artificial general intelligence;AGI
人機協作 | 人机协作 | human-machine collaboration;human-AI collaboration
人在迴路;人機迴路 | 人在回路 | human-in-the-loop
AI治理;人工智慧治理 | 人工智能治理 | AI governance;governance of AI
AI倫理;人工智慧倫理 | 人工智能伦理 | AI ethics;ethics of AI
AI素養 | 人工智能素养 | AI literacy
AI模型;~數據模型 | AI模型 | AI model
時間序列;時序資料;時序分析 | 时间序列 | time series;time-series analysis;temporal data
需求預測;銷量預測;銷售預測;需求預估 | 需求预测;销量预测 | demand forecasting;sales forecasting;demand prediction;sales prediction;demand planning
預測模型;預測建模 | = | predictive model;prediction model;predictive modelling
預測分析 | = | predictive analytics
負載預測;用電預測;負載預估 | 负荷预测 | load forecasting;electricity demand forecasting
`);
