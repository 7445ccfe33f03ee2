import { table } from "./table";

/** Retail, finance, logistics, services. */
export const commerce = table(`
零售;零售業 | 零售;零售业 | retail;retail industry;retailer
門市;店舖;商店;店面 | 门店;商店 | shop;store;retail store;branch store
便利商店;超商 | 便利店 | convenience store
超市;量販店 | 超市 | supermarket;hypermarket
電子商務;電商;網購 | 电子商务;电商;网购 | e-commerce;electronic commerce;online shopping;online retail
商品;產品 | 商品;产品 | merchandise;goods;product
商品辨識;商品識別 | 商品识别 | product recognition;item recognition
貨架;陳列;貨架陳列 | 货架;陈列 | shelf;shelf display;planogram
結帳;自助結帳;收銀 | 结账;自助结账;收银 | checkout;self-checkout;cashier
銷售點系統;銷售時點情報系統 | 销售点系统 | point of sale;^POS;POS system
銷售;營業額 | 销售;营业额 | sales;selling
價格;定價;動態定價 | 价格;定价;动态定价 | price;pricing;dynamic pricing
促銷;折扣;優惠 | 促销;折扣 | promotion;discount;coupon
會員;會員經營;忠誠度 | 会员;忠诚度 | membership;loyalty programme;loyalty
顧客;客戶;消費者 | 顾客;客户;消费者 | customer;consumer
客戶分群;客群分析;顧客分群;客群分群;客戶分析 | 客户细分;客群分析 | customer segmentation;customer analysis;customer analytics
顧客流失;客戶流失 | 客户流失 | customer churn;churn;churn prediction
顧客關係管理;客戶關係管理 | 客户关系管理 | customer relationship management;CRM software
客服;客戶服務;顧客服務;智慧客服 | 客服;客户服务;智能客服 | customer service;customer support;smart customer service
客服中心;電話客服 | 呼叫中心 | call centre;contact centre;call center
顧客滿意度;滿意度 | 满意度 | customer satisfaction;satisfaction
行銷;市場行銷;智慧行銷 | 营销;市场营销 | marketing;smart marketing;digital marketing
廣告;數位廣告 | 广告 | advertising;advertisement
文案;行銷文案 | 文案 | copywriting;marketing copy
品牌 | 品牌 | brand;branding
市場研究;市場調查;市場分析 | 市场研究;市场调查 | market research;market analysis;market survey
人流;來客數;人流分析 | 客流;人流 | footfall;people counting;visitor flow;crowd flow
退貨 | 退货 | return of goods;product return
庫存;庫存管理;存貨;安全庫存 | 库存;库存管理 | inventory;inventory management;stock;safety stock
缺貨;斷貨 | 缺货 | out of stock;stockout;shortage
補貨;叫貨;訂貨 | 补货;订货 | replenishment;ordering;reordering;restocking
訂單 | 订单 | purchase order;customer order
生鮮;鮮食;生鮮食品 | 生鲜 | fresh food;perishable
便當;餐盒 | 盒饭 | ready meal;lunch box;bento
食物浪費;剩食 | 食物浪费 | food waste
餐飲;餐廳;餐飲業 | 餐饮;餐厅 | catering;restaurant;food service
供應鏈;供應鏈管理 | 供应链;供应链管理 | supply chain;supply chain management
供應商 | 供应商 | supplier;vendor
採購 | 采购 | procurement;purchasing
物流;物流業 | 物流 | logistics
倉儲;智慧倉儲;~倉庫 | 仓储;~仓库 | warehousing;warehouse;smart warehousing;warehouse automation
揀貨;倉儲揀貨 | 拣货 | order picking;picking
棧板;托盤 | 托盘 | pallet
配送;物流配送;宅配;貨運 | 配送;快递;货运 | delivery;last-mile delivery;parcel delivery;freight;shipping
路徑規劃;路線規劃;路線最佳化;運輸路線優化 | 路径规划;路线规划 | route planning;route optimisation;vehicle routing;path planning
車隊;車隊調度;車隊管理 | 车队;车队管理 | fleet;fleet management;fleet dispatch
冷鏈;低溫物流 | 冷链 | cold chain
報關;通關;海關 | 报关;海关 | customs;customs declaration;customs clearance
港口;貨櫃 | 港口;集装箱 | port terminal;harbour;shipping container;container terminal
國際貿易;進出口;外銷 | 国际贸易;进出口 | international trade;import and export
金融;金融業;金融服務 | 金融;金融业 | finance;financial services;financial industry;financial
金融科技 | 金融科技 | fintech;financial technology
銀行;銀行業 | 银行 | bank;banking
保險;保險業 | 保险 | insurance;insurer
理賠;保險理賠 | 理赔 | insurance claim;claims processing
核保 | 核保 | underwriting
證券;股票;股市 | 证券;股票;股市 | securities;stock market;share price
投資;投資組合 | 投资;投资组合 | investment;portfolio;investor
基金 | 基金 | mutual fund;fund
信用評分;信用評等;信用風險 | 信用评分;信用风险 | credit scoring;credit rating;credit risk
貸款;放款;授信 | 贷款;授信 | loan;lending;credit approval
信用卡 | 信用卡 | credit card
支付;付款;行動支付;電子支付 | 支付;移动支付 | payment;mobile payment;electronic payment
洗錢防制;反洗錢 | 反洗钱 | anti-money laundering;money laundering;AML
客戶審查;認識客戶 | 客户身份识别 | know your customer;KYC
人頭帳戶;警示帳戶;異常交易 | 可疑账户;异常交易 | mule account;suspicious transaction;anomalous transaction
風險預警;金融風險 | 风险预警;金融风险 | financial risk;risk alert
會計;帳務 | 会计;账务 | accounting;bookkeeping
財務報表;財報 | 财务报表 | financial statement;financial report
發票;電子發票 | 发票 | invoice;e-invoice;electronic invoice
費用報銷;報帳 | 费用报销 | expense claim;expense report
稅;稅務;報稅 | 税;税务 | tax;taxation;tax filing
觀光;旅遊;觀光業 | 旅游;观光 | tourism;travel
旅館;飯店;旅宿 | 酒店;旅馆 | hotel;accommodation
~行程;旅遊行程推薦 | 旅游行程 | itinerary;travel itinerary
房地產;不動產 | 房地产;不动产 | real estate;property market
文件審閱;文件處理 | 文件审阅 | document review;document processing
多語;多語系;多語言 | 多语言 | multilingual;multi-language
翻譯;口譯 | 翻译;口译 | translation;interpreting
媒體;新聞;新聞媒體 | 媒体;新闻 | news;journalism;news media
出版 | 出版 | publishing
音樂 | 音乐 | music
電影 | 电影 | film;movie
遊戲產業;遊戲 | 游戏 | game;gaming
文化;文化資產;文資 | 文化;文化遗产 | culture;cultural heritage
博物館 | 博物馆 | museum
`);
