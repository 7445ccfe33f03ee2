import { table } from "./table";

/** Energy, environment, farming, building, safety, transport. */
export const land = table(`
能源;能源業 | 能源 | energy;energy industry
電力;電力系統;電網 | 电力;电网 | electric power;power grid;power system;electricity
智慧電網 | 智能电网 | smart grid
電表;智慧電表 | 电表;智能电表 | electricity meter;smart meter
用電;用電量;耗電;電力消耗 | 用电;用电量 | electricity consumption;power consumption;electricity use
節能;省電;能源效率;能耗優化 | 节能;能效 | energy saving;energy efficiency;energy conservation;energy-saving
能源管理;能源管理系統;能管系統 | 能源管理 | energy management;energy management system;EMS
需量反應;需量管理;尖峰用電;契約容量 | 需求响应;峰值用电 | demand response;peak demand;peak shaving;contract capacity
再生能源;綠能;綠電 | 可再生能源;绿色能源 | renewable energy;green energy;renewable
太陽能;太陽光電;光電 | 太阳能;光伏 | solar energy;photovoltaic;PV;solar power
太陽能板;太陽能電池 | 太阳能板;太阳能电池 | solar panel;solar cell
風力發電;離岸風電;風機 | 风力发电;海上风电 | wind power;wind turbine;offshore wind
水力發電 | 水电 | hydropower
核能 | 核能 | nuclear power
儲能;儲能系統 | 储能 | energy storage;battery storage
充電樁;電動車充電 | 充电桩 | charging station;EV charging
電動車;電動車輛 | 电动汽车 | electric vehicle;^EV
氫能 | 氢能 | hydrogen energy
天然氣;瓦斯 | 天然气;燃气 | natural gas;gas supply
石油 | 石油 | oil industry;petroleum
空調;冷氣 | 空调 | air conditioning;HVAC
冰水主機;冷卻水塔;冷卻系統 | 冷水机组;冷却塔 | chiller;cooling tower;cooling system
照明;路燈 | 照明;路灯 | lighting;street light
變壓器;變電所 | 变压器;变电站 | transformer substation;substation;power transformer
碳排放;碳排;溫室氣體;碳排計算 | 碳排放;温室气体 | carbon emission;greenhouse gas;GHG;emission
碳盤查;溫室氣體盤查 | 碳盘查;温室气体核算 | carbon accounting;carbon inventory;GHG inventory
碳足跡 | 碳足迹 | carbon footprint
淨零;淨零排放;碳中和;減碳 | 净零;碳中和;减碳 | net zero;carbon neutrality;decarbonisation;carbon reduction
永續;永續發展;可持續發展 | 可持续发展 | sustainability;sustainable development;SDG
環境社會治理;永續報告書 | 环境社会治理 | ESG;sustainability report
循環經濟;回收;資源回收 | 循环经济;回收 | circular economy;recycling
廢棄物;垃圾;垃圾清運 | 废弃物;垃圾 | waste;waste collection;waste management;garbage
廢水;污水;廢水處理 | 废水;污水处理 | wastewater;sewage;wastewater treatment;effluent
空氣品質;空氣污染;空污 | 空气质量;空气污染 | air quality;air pollution;particulate matter
水質;水質監測 | 水质 | water quality
水資源;供水;自來水 | 水资源;供水 | water resource;water supply;tap water
漏水;管線漏水;漏水偵測 | 漏水 | water leak;leak detection;leakage
水庫;水利;河川 | 水库;水利 | reservoir;river;hydraulic engineering
淹水;洪水;水災;積淹水 | 洪水;内涝 | flood;flooding;inundation
地震 | 地震 | earthquake;seismic
颱風 | 台风 | typhoon;hurricane
豪雨;降雨;雨量 | 降雨;雨量 | rainfall;heavy rain;precipitation
天氣;氣象;天氣預報 | 天气;气象 | weather;weather forecast;meteorology;meteorological
氣候;氣候變遷 | 气候;气候变化 | climate;climate change
山崩;土石流;坡地;邊坡 | 山体滑坡;泥石流;边坡 | landslide;debris flow;slope
火災;消防;火警 | 火灾;消防 | fire;fire fighting;fire safety;fire department
災害;防災;救災;災防 | 灾害;防灾;救灾 | disaster;disaster prevention;disaster relief;emergency response
韌性;韌性社會;備援 | 韧性 | resilience;resilient
避難;疏散;避難所 | 避难;疏散 | evacuation;shelter
遙測;衛星影像;航照 | 遥感;卫星影像 | remote sensing;satellite imagery;satellite image;aerial photograph
環境;環境監測 | 环境;环境监测 | environment;environmental monitoring
生態;生物多樣性;野生動物 | 生态;生物多样性 | ecology;biodiversity;wildlife
森林;林業 | 森林;林业 | forest;forestry
海洋 | 海洋 | ocean;marine
農業;農漁業 | 农业 | agriculture;farming;agricultural
智慧農業;精準農業 | 智慧农业;精准农业 | smart agriculture;precision farming;precision agriculture;smart farming
農民;農友 | 农民 | farmer;grower
作物;農作物;作物監測 | 作物;农作物 | crop;crop monitoring
病蟲害;蟲害;植物病害 | 病虫害 | pest;plant disease;crop pest;pest and disease
農藥;施藥 | 农药 | pesticide
肥料;施肥 | 肥料;施肥 | fertiliser;fertilisation
灌溉 | 灌溉 | irrigation
土壤 | 土壤 | soil
溫室;設施農業 | 温室 | greenhouse
產量;產量預測;收成;採收 | 产量;收获 | crop yield;harvest;harvesting
水稻;稻米 | 水稻;稻米 | rice;paddy
蔬菜 | 蔬菜 | vegetable
水果;果樹;果園 | 水果;果园 | fruit;orchard
茶;茶葉 | 茶叶 | tea
花卉;蘭花 | 花卉;兰花 | flower;orchid
畜牧;畜產;牲畜 | 畜牧;牲畜 | livestock;animal husbandry
家禽;雞;養雞 | 家禽;养鸡 | poultry;chicken
豬;養豬 | 养猪 | pig;swine;pig farming
牛;乳牛;酪農 | 奶牛;乳业 | dairy;cattle;cow
水產養殖;養殖;養殖漁業;智慧漁業;養殖監測 | 水产养殖 | aquaculture;fish farming;smart fishery
魚;漁業;漁船 | 鱼;渔业 | fish;fishery;fishing vessel
蝦;白蝦 | 虾 | shrimp;prawn
溶氧;溶氧量 | 溶解氧 | dissolved oxygen
飼料;投餵 | 饲料;投喂 | feed;feeding;animal feed
農產品;農產品價格 | 农产品 | agricultural product;farm produce
糧食;糧食安全 | 粮食;粮食安全 | food security;grain
營建;建築業;工程營造;營造 | 建筑业;施工 | construction;construction industry;building construction
工地;施工現場 | 工地;施工现场 | construction site;building site;worksite
建築;建築物;大樓 | 建筑;建筑物 | building
建築資訊模型 | 建筑信息模型 | building information modelling;BIM
橋梁;橋樑 | 桥梁 | bridge
隧道 | 隧道 | tunnel
道路;路面;道路鋪面 | 道路;路面 | road;pavement
裂縫;裂縫偵測 | 裂缝 | crack;crack detection
結構健康監測 | 结构健康监测 | structural health monitoring
電梯;升降機 | 电梯 | elevator;lift maintenance
~管線;管路 | ~管线;~管道 | pipe network;piping;underground pipe
職業安全;職安;工安;勞工安全;職業安全衛生 | 职业安全;安全生产 | occupational safety;work safety;workplace safety;occupational health and safety
職業災害;工安事故;職災 | 工伤事故;职业灾害 | occupational accident;workplace accident;work injury
護具;個人防護具;安全帽;安全帶;防護裝備 | 防护用品;安全帽;安全带 | personal protective equipment;PPE;helmet;safety helmet;harness;hard hat
墜落;高處作業;高架作業 | 坠落;高处作业 | fall from height;work at height;working at height
電子圍籬;危險區域;入侵警戒 | 电子围栏;危险区域 | electronic fence;danger zone;restricted area
局限空間;有害氣體;氣體偵測 | 有限空间;有害气体 | confined space;gas detection;hazardous gas;toxic gas
堆高機 | 叉车 | forklift
起重機;吊車;吊掛 | 起重机;吊装 | crane;hoist;lifting operation
疲勞;疲勞偵測 | 疲劳 | fatigue;drowsiness
虛驚事件 | 未遂事件 | near miss;near-miss
運輸;交通;交通運輸 | 运输;交通 | transport;transportation
智慧運輸;智慧交通 | 智能交通 | intelligent transportation;smart transport;ITS transport
車流;車流預測;交通流量 | 车流;交通流量 | traffic flow;traffic prediction;traffic volume;road traffic
壅塞;塞車 | 拥堵 | congestion;traffic jam
號誌控制;交通號誌;紅綠燈 | 交通信号;红绿灯 | traffic signal;traffic light;signal control
路口;交叉路口 | 路口 | intersection;crossroads
停車;停車場 | 停车;停车场 | parking;car park
公車;公共運輸;大眾運輸 | 公交;公共交通 | public transport;public transit;city bus
捷運;地鐵 | 地铁 | metro;subway;rapid transit
鐵路;軌道;列車 | 铁路;轨道;列车 | railway;rail;train operation
高速公路;國道 | 高速公路 | highway;motorway;freeway
交通事故;車禍 | 交通事故;车祸 | traffic accident;road accident;crash on the road
行人 | 行人 | pedestrian
駕駛;駕駛人;司機 | 驾驶;司机 | ~driver;driving
船舶;船隻;航運 | 船舶;航运 | ship;vessel;maritime
機場;航班 | 机场;航班 | airport;flight
智慧城市 | 智慧城市 | smart city
`);
