import { table } from "./table";

/** Data, statistics and mathematics. */
export const data = table(`
資料;數據 | 数据 | data
大數據;巨量資料;海量資料 | 大数据 | big data
資料科學;數據科學 | 数据科学 | data science
資料分析;數據分析 | 数据分析 | data analysis;data analytics;analytics
資料探勘;資料採礦;數據挖掘 | 数据挖掘 | data mining;knowledge discovery
文字探勘;文本探勘 | 文本挖掘 | text mining
資料視覺化;數據視覺化;數據可視化;資訊視覺化 | 数据可视化 | data visualisation;visualisation;information visualisation
資料前處理;資料預處理 | 数据预处理 | data preprocessing;preprocessing
資料清理;資料清洗;資料清整 | 数据清洗 | data cleaning;data cleansing
資料蒐集;資料收集;數據採集 | 数据采集;数据收集 | data collection;data acquisition
資料整合;數據整合;資料介接 | 数据集成;数据整合 | data integration
資料交換;開放格式資料交換 | 数据交换 | data exchange;data interchange
資料治理;數據治理 | 数据治理 | data governance
資料品質;數據品質 | 数据质量 | data quality
資料工程 | 数据工程 | data engineering
資料集;數據集 | 数据集 | data set;dataset
資料格式 | 数据格式 | data format;file format
資料來源 | 数据源 | data source
資料型態;資料類型;資料型別 | 数据类型 | data type
開放資料;公開資料;政府開放資料 | 开放数据 | open data
元資料;後設資料;詮釋資料 | 元数据 | metadata
主資料;主檔資料 | 主数据 | master data;master data management
非結構化資料 | 非结构化数据 | unstructured data
結構化資料 | 结构化数据 | structured data
半結構化資料 | 半结构化数据 | semi-structured data
資料血緣;資料沿襲 | 数据血缘 | data lineage;data provenance
資料護照 | 数据护照 | data passport
資料生命週期 | 数据生命周期 | data lifecycle
即時資料;即時資料分析;串流資料 | 实时数据;流数据 | real-time data;streaming data;data stream
感測資料;感測器資料 | 传感器数据 | sensor data
地理資料;空間資料 | 空间数据;地理数据 | spatial data;geospatial data
儀表板;戰情室;數據儀表板 | 仪表板;仪表盘 | dashboard
商業智慧 | 商业智能 | business intelligence;^BI
報表;自動化報表 | 报表 | reporting;automated report;report generation
探索式資料分析;探索性分析 | 探索性数据分析 | exploratory data analysis;EDA
統計學;統計 | = | statistics
統計分析 | = | statistical analysis
統計推論;統計推斷 | 统计推断 | statistical inference
敘述統計;描述統計 | 描述统计 | descriptive statistics
機率;概率 | 概率 | probability
機率論 | 概率论 | probability theory
機率分布;機率分配 | 概率分布 | probability distribution
常態分布;常態分配;高斯分布 | 正态分布;高斯分布 | normal distribution;Gaussian distribution
隨機變數 | 随机变量 | random variable
隨機過程 | = | stochastic process;random process
亂數;隨機數 | 随机数 | random number
亂數產生器;隨機數產生器 | 随机数生成器 | random number generator;pseudorandom number generator
假設檢定;顯著性檢定 | 假设检验;显著性检验 | hypothesis test;hypothesis testing;significance test
信賴區間 | 置信区间 | confidence interval
抽樣;取樣;採樣 | 抽样;采样 | sampling;sample survey
迴歸分析;迴歸;線性迴歸 | 回归分析;线性回归 | regression analysis;linear regression;regression model
羅吉斯迴歸;邏輯斯迴歸 | 逻辑回归 | logistic regression
變異數 | 方差 | variance
標準差 | = | standard deviation
共變異數;協方差 | 协方差 | covariance
相關係數;相關性 | = | correlation;correlation coefficient
平均數;平均值;均值 | 均值;平均值 | mean;arithmetic mean;mean value;average value
中位數 | = | median
極大似然估計;最大概似估計 | 最大似然估计 | maximum likelihood;maximum likelihood estimation
期望最大化 | = | expectation maximisation;^EM
蒙地卡羅方法;蒙地卡羅模擬 | 蒙特卡洛方法 | Monte Carlo;Monte Carlo method;Monte Carlo simulation
實驗設計 | = | design of experiments;experimental design;^DOE;experiment design
A/B測試;對照實驗 | A/B测试 | A/B test;controlled experiment;split testing
存活分析 | 生存分析 | survival analysis
最佳化;優化 | 优化;最优化 | optimisation;optimise
線性規劃 | 线性规划 | linear programming
整數規劃;混合整數規劃 | 整数规划 | integer programming;mixed integer programming;integer linear programming
凸優化;凸最佳化 | 凸优化 | convex optimisation
組合最佳化 | 组合优化 | combinatorial optimisation
多目標最佳化 | 多目标优化 | multi-objective optimisation
作業研究;運籌學 | 运筹学 | operations research;^OR
數學 | = | mathematics
線性代數 | = | linear algebra
矩陣 | = | matrix
稀疏矩陣 | = | sparse matrix
向量;向量空間 | 向量;矢量;向量空间 | vector;vector space
純量;標量 | 标量 | scalar
張量 | = | tensor
特徵值;特徵向量 | = | eigenvalue;eigenvector
微積分 | 微积分 | calculus;differential calculus
微分方程;微分方程式 | 微分方程 | differential equation
數值分析;數值方法 | 数值分析;数值方法 | numerical analysis;numerical method
離散數學 | = | discrete mathematics
集合;集合論 | = | set;set theory
圖論 | 图论 | graph theory
數論 | 数论 | number theory
拓撲學;拓樸 | 拓扑;拓扑学 | topology
內插;插值 | 插值 | interpolation
外插 | 外推 | extrapolation
傅立葉轉換;傅立葉變換 | 傅里叶变换 | Fourier transform;FFT;fast Fourier transform
小波轉換 | 小波变换 | wavelet;wavelet transform
訊號處理;信號處理;數位訊號處理 | 信号处理;数字信号处理 | signal processing;digital signal processing;^DSP
卡爾曼濾波;卡爾曼濾波器 | 卡尔曼滤波 | Kalman filter;digital filter
資訊理論;資訊理論與編碼 | 信息论 | information theory
資訊熵;熵 | 信息熵;熵 | entropy
模擬;電腦模擬;系統模擬 | 仿真;模拟 | simulation;computer simulation
模型;建模 | = | model;modelling;mathematical modelling
不確定性;不確定性量化 | = | uncertainty;uncertainty quantification
雜訊;噪音 | 噪声 | noise
相似度;相似性 | = | similarity;similarity measure
精確度;精準度 | 精度 | precision
資訊檢索;資訊搜尋 | 信息检索 | information retrieval;document retrieval
全文檢索;全文搜尋 | 全文检索;全文搜索 | full-text search
搜尋引擎 | 搜索引擎 | search engine;web search
語意搜尋;語義搜尋;向量搜尋 | 语义搜索;向量搜索 | semantic search;vector search
索引;倒排索引;反向索引 | 索引;倒排索引 | inverted index;search index
書目計量;引文分析 | 文献计量;引文分析 | bibliometrics;citation analysis
社群網路分析;社會網路分析 | 社会网络分析 | social network analysis
群眾外包;眾包 | 众包 | crowdsourcing
網頁爬蟲;網路爬蟲;爬蟲 | 网络爬虫;爬虫 | web crawler;crawler;web scraping;spider
試算表;電子試算表 | 电子表格 | spreadsheet;Excel
`);
