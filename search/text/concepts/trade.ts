import { table } from "./table";

/** Selling, marketing, money, insurance, leisure. */
export const trade = table(`
全通路;虛實整合零售 | 全渠道 | omnichannel;omni-channel
新零售;智慧零售 | 新零售;智慧零售 | smart retail;new retail
無人商店 | 无人商店 | unmanned store;cashierless store
連鎖店;加盟 | 连锁店;加盟 | chain store;franchise
商圈;選址 | 商圈;选址 | trade area;site selection;store location
購物車 | 购物车 | shopping cart;basket of goods
直播;直播電商 | 直播;直播电商 | live streaming;live commerce;livestream
直效行銷;電子郵件行銷 | 邮件营销 | email marketing;direct marketing
內容行銷 | 内容营销 | content marketing
社群行銷;網紅行銷;網紅 | 社交媒体营销;网红营销 | social media marketing;influencer marketing;influencer
精準行銷;個人化行銷 | 精准营销;个性化营销 | precision marketing;personalised marketing;targeted marketing
行銷自動化 | 营销自动化 | marketing automation
行銷活動;行銷策略 | 营销活动;营销策略 | marketing campaign;marketing strategy
廣告投放;程式化廣告;精準廣告 | 广告投放;程序化广告 | ad targeting;programmatic advertising;online advertising
點擊率;點閱率 | 点击率 | click-through rate;CTR prediction
轉換率;轉化率 | 转化率 | conversion rate
顧客終身價值;客戶終身價值 | 客户终身价值 | customer lifetime value;lifetime value;^CLV
顧客旅程;客戶旅程;顧客體驗 | 客户旅程;客户体验 | customer journey;customer experience
顧客輪廓;使用者輪廓;客戶畫像 | 客户画像 | customer profile;user profile;customer profiling
客戶資料平台;顧客數據平台 | 客户数据平台 | customer data platform
顧客意見;顧客評論;使用者評論 | 客户评论;用户评论 | customer review;product review;user review
消費者行為;消費行為;購買行為 | 消费者行为;购买行为 | consumer behaviour;purchase behaviour;buying behaviour
購買意願;購買 | 购买意愿;购买 | purchase intention;purchase
競爭分析;競爭者分析;競品分析 | 竞争分析;竞品分析 | competitor analysis;competitive analysis;benchmarking of competitors
競爭優勢;競爭力 | 竞争优势;竞争力 | competitive advantage;competitiveness
市場區隔;目標市場 | 市场细分;目标市场 | market segmentation;target market
市場占有率;市占率 | 市场份额 | market share
價值鏈;價值主張 | 价值链;价值主张 | value chain;value proposition
態勢分析;優劣勢分析 | 态势分析 | SWOT;SWOT analysis
企業對企業;企業對消費者 | 企业对企业 | B2B;business-to-business;B2C;business-to-consumer
銷售團隊;業務人員;業務開發 | 销售人员;业务拓展 | sales team;salesperson;business development
詢價;報價單 | 询价 | quotation;price quote;request for quotation
收益管理;營收管理 | 收益管理 | revenue management;yield management
營收;收入 | 收入;营收 | revenue;income
利潤;毛利;獲利 | 利润;毛利 | profit;gross margin;profitability
現金流;現金流量 | 现金流 | cash flow
資產負債表;損益表 | 资产负债表;损益表 | balance sheet;income statement
應收帳款;應付帳款 | 应收账款;应付账款 | accounts receivable;accounts payable
財務管理;財務分析;財務 | 财务管理;财务分析 | financial management;financial analysis;corporate finance
財務預測 | 财务预测 | financial forecasting
信用;徵信 | 信用;征信 | credit;creditworthiness;credit report
違約;違約預測;倒帳 | 违约;违约预测 | loan default;default prediction;credit default
中小企業融資;普惠金融 | 普惠金融 | inclusive finance;financial inclusion;SME financing
開放銀行 | 开放银行 | open banking
純網銀;網路銀行;數位銀行 | 网上银行;数字银行 | internet banking;online banking;digital banking
自動櫃員機 | 自动柜员机 | ATM machine;automated teller machine
匯率;外匯 | 汇率;外汇 | exchange rate;foreign exchange
利率 | 利率 | interest rate
債券 | 债券 | bond market;government bond
衍生性金融商品;期貨;選擇權 | 衍生品;期货;期权 | derivative product;stock option
演算法交易;程式交易;高頻交易 | 算法交易;高频交易 | algorithmic trading;high-frequency trading;quantitative trading
股價預測 | 股价预测 | stock price prediction;stock prediction
資產配置;投資組合最佳化 | 资产配置;投资组合优化 | asset allocation;portfolio optimisation
機器人理財;智能投顧;理財機器人 | 智能投顾 | robo-advisor;robo-adviser
財富管理;投資理財 | 财富管理 | wealth management;personal finance
風險值;市場風險;作業風險 | 风险价值;市场风险;操作风险 | value at risk;market risk;operational risk
監理科技;監理沙盒;金融監理 | 监管科技;监管沙盒;金融监管 | supervisory technology;regulatory sandbox;financial supervision
信託;退休金;年金 | 信托;养老金 | pension;annuity
壽險;人壽保險 | 寿险;人寿保险 | life insurance
產險;車險;汽車保險 | 财产险;车险 | property insurance;car insurance;motor insurance;non-life insurance
再保險;精算 | 再保险;精算 | reinsurance;actuarial science;actuarial
保險費;保險單 | = | insurance premium;insurance policy
使用量計價保險;駕駛行為保險 | 使用量保险 | usage-based insurance
保險科技 | 保险科技 | insurtech
稽徵;逃漏稅;稅務稽查 | 逃税;税务稽查 | tax evasion;tax inspection
審計準則;財務造假 | 财务造假 | financial statement fraud
訂房;訂位;預訂 | 预订 | reservation;booking
旅客;遊客;觀光景點;旅遊景點 | 游客 | tourist attraction;tourist;visitor attraction
展覽;會議展覽 | 展览 | exhibition;convention industry
導覽解說;語音導覽 | 语音导览 | audio guide;guided tour
菜單設計;點餐;餐點推薦 | 点餐 | food ordering;meal recommendation
外送;外送平台 | 外卖;外卖平台 | food delivery
共享經濟;零工經濟 | 共享经济;零工经济 | sharing economy;gig economy
平台經濟;數位經濟 | 平台经济;数字经济 | platform economy;digital economy
訂閱制;訂閱經濟 | 订阅制 | subscription economy;subscription model
影視;電視;廣播電視 | 影视;电视;广播电视 | television;broadcasting industry
數位媒體 | 数字媒体 | digital media
互動敘事;敘事 | 叙事;交互叙事 | narrative;storytelling;interactive storytelling
劇本;編劇 | 剧本;编剧 | screenplay;scriptwriting
插畫;漫畫 | 插画;漫画 | illustration art;comics
文創;文化創意產業;創意產業 | 文化创意产业;创意产业 | creative industry;cultural and creative industry
藝術;數位藝術 | 艺术;数字艺术 | digital art
虛擬主播;虛擬人;數位人 | 虚拟主播;数字人 | virtual human;digital human;virtual anchor
運動數據;球類運動分析 | 体育数据 | sports analytics;sport
電話行銷;外撥 | 电话营销 | telemarketing
自助服務;自助機 | 自助服务;自助终端 | self-service;kiosk
`);
