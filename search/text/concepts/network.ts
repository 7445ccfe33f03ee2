import { table } from "./table";

/** Networks, the web, cloud. */
export const network = table(`
網路;網絡 | 网络 | network;computer network;networking
網際網路;互聯網 | 互联网;因特网 | internet
全球資訊網;萬維網 | 万维网 | World Wide Web;web
區域網路 | 局域网 | local area network;^LAN
廣域網路 | 广域网 | wide area network;^WAN
無線網路;無線區域網路 | 无线网络 | wireless network;Wi-Fi;WLAN;wireless LAN;wireless
乙太網路;以太網路 | 以太网 | Ethernet
行動網路;行動通訊 | 移动网络;移动通信 | mobile network;mobile communication;cellular network
第五代行動通訊;5G專網 | 第五代移动通信 | 5G;5G network
藍牙 | 蓝牙 | Bluetooth
衛星通訊;低軌衛星 | 卫星通信 | satellite communication;low earth orbit satellite
光纖;光纖通訊 | 光纤 | optical fibre;fibre optic
電信;通訊;電信網路 | 电信;通信 | telecommunication;telecom;communication network
物聯網 | 物联网 | Internet of Things;IoT
工業物聯網 | 工业物联网 | industrial Internet of Things;IIoT
智慧物聯網;人工智慧物聯網 | 智能物联网 | AIoT
感測器網路;無線感測網路 | 传感器网络 | sensor network;wireless sensor network
通訊協定;協定;網路協定;協議 | 协议;通信协议 | protocol;communication protocol;network protocol
傳輸控制協定 | 传输控制协议 | transmission control protocol;TCP;TCP/IP
網際網路協定;網路位址;IP位址 | 网际协议;IP地址 | internet protocol;IP address;^IP
超文本傳輸協定;超文件傳輸協定 | 超文本传输协议 | hypertext transfer protocol;HTTP;HTTPS
檔案傳輸協定;檔案傳輸 | 文件传输协议 | file transfer protocol;FTP;file transfer
網域名稱系統;網域名稱;域名;網域;網域名 | 域名系统;域名 | domain name system;DNS;domain name
封包;分組;數據包 | 数据包;分组 | packet;network packet;data packet
路由;路由器 | 路由;路由器 | routing;router
交換器;網路交換器 | 交换机 | network switch;switching hub
閘道器;閘道;網關 | 网关 | gateway
代理伺服器;代理;代理程式 | 代理服务器 | proxy;proxy server
負載平衡;負載均衡 | 负载均衡 | load balancing;load balancer
內容傳遞網路 | 内容分发网络 | content delivery network;CDN
連接埠;通訊埠;埠號 | 端口 | port;port number
通訊端;插座 | 套接字 | socket;network socket
連線;~連接 | 连接 | connection;network connection
頻道;通道 | 信道;通道 | ~channel;communication channel
點對點;對等網路 | 点对点;对等网络 | peer-to-peer;P2P;peer to peer
用戶端;客戶端 | 客户端 | client;client software
主從式架構;客戶端伺服器架構 | 客户端服务器架构 | client-server;client-server model;client/server architecture
主機;宿主 | 主机 | host;host computer
節流;流量控制;壅塞控制 | 流量控制;拥塞控制 | flow control;congestion control;rate limiting
服務品質 | 服务质量 | quality of service;QoS
網路流量;流量 | 网络流量 | network traffic
軟體定義網路 | 软件定义网络 | software-defined networking;SDN
下載 | 下载 | download
上傳;上載 | 上传 | upload
串流;影音串流;串流媒體 | 流媒体;流 | streaming;video streaming;streaming media;stream
廣播;群播 | 广播;组播 | broadcast;multicast
線上;連線狀態 | 在线 | online
離線 | 离线 | offline
遠端;遠距 | 远程 | remote;remote access
遠端程序呼叫 | 远程过程调用 | remote procedure call;RPC
網站;網路站台 | 网站 | website;web site
網頁 | 网页 | web page;webpage
首頁 | 首页 | home page;homepage
入口網站 | 门户网站 | portal;web portal
網址;統一資源定位符 | 网址;统一资源定位符 | URL;uniform resource locator;web address
超連結;連結;鏈接;超連接;超鏈結;超鏈接 | 超链接;链接 | hyperlink;link
書籤 | 书签 | bookmark
瀏覽器;網頁瀏覽器 | 浏览器 | browser;web browser
瀏覽 | 浏览 | browsing
網頁伺服器 | Web服务器 | web server
網路服務;網路應用服務 | 网络服务 | web service;network service
網路應用程式;網頁應用程式 | 网络应用;Web应用 | web application;web app
網頁開發;網站開發 | 网页开发 | web development
前端 | = | front end;frontend
後端 | 后端 | back end;backend
全端 | 全栈 | full stack
應用程式介面;應用程式設計介面;介接 | 应用程序接口;应用编程接口 | API;application programming interface
微服務 | 微服务 | microservice
無伺服器;無伺服器運算 | 无服务器 | serverless;serverless computing
超文本;超文件 | 超文本 | hypertext
超文本標記語言;超文件標示語言 | 超文本标记语言 | HTML;hypertext markup language
可延伸標記語言 | 可扩展标记语言 | XML;extensible markup language
階層樣式表;層疊樣式表;樣式表 | 层叠样式表;样式表 | CSS;cascading style sheets;style sheet;stylesheet
網路小餅乾;小型文字檔案 | 网络小甜饼 | HTTP cookie;cookie
工作階段;會話 | 会话 | session
請求 | 请求 | request
回應;響應 | 响应 | response
重新導向;轉址 | 重定向 | redirect;redirection
電子郵件;郵件;電郵;電子信件 | 电子邮件;邮件 | email;e-mail;electronic mail;mail
垃圾郵件 | 垃圾邮件 | spam;junk mail
附件;附加檔案 | 附件 | attachment
即時通訊;即時訊息 | 即时通信;即时消息 | instant messaging;instant message;chat
訊息佇列 | 消息队列 | message queue;message broker
訊息傳遞;訊息交換 | 消息传递 | message passing;messaging
發布訂閱 | 发布订阅 | publish-subscribe;pub/sub
推播;推播通知 | ~推送;推送通知 | push notification
通知 | = | notification
社群媒體;社交媒體;社群網站;社群網路;社交網路 | 社交媒体;社交网络 | social media;social network;social networking
部落格;網誌 | 博客 | blog;weblog
論壇;討論區 | 论坛 | forum;discussion board;bulletin board
維基 | 维基 | wiki
虛擬社群;線上社群 | 虚拟社区;网络社区 | online community;virtual community
資訊超載;資訊過載 | 信息过载 | information overload
數位落差 | 数字鸿沟 | digital divide
網路中立性 | 网络中立性 | net neutrality
雲端運算;雲端;雲端服務;雲計算 | 云计算;云;云服务 | cloud computing;cloud;cloud service
雲端平台;平台即服務 | 平台即服务 | platform as a service;PaaS;cloud platform
軟體即服務 | 软件即服务 | software as a service;SaaS
基礎設施即服務;基礎架構即服務 | 基础设施即服务 | infrastructure as a service;IaaS
雲端儲存;雲端硬碟 | 云存储 | cloud storage
混合雲;私有雲;公有雲 | 混合云;私有云;公有云 | hybrid cloud;private cloud;public cloud
地端;本地部署 | 本地部署 | on-premises;on-premise
邊緣運算;邊緣計算;霧運算 | 边缘计算;雾计算 | edge computing;fog computing
邊緣裝置;邊緣設備 | 边缘设备 | edge device;edge box
網格運算 | 网格计算 | grid computing
運算資源;算力;運算能力 | 计算资源;算力 | compute resource;computing power;computing resource
彈性擴展;自動擴展 | 弹性伸缩 | autoscaling;elasticity
基礎設施;基礎架構;基礎建設 | 基础设施 | infrastructure
數位孿生;數位分身;數位雙生 | 数字孪生 | digital twin
區塊鏈 | 区块链 | blockchain;distributed ledger
智慧合約 | 智能合约 | smart contract
加密貨幣;虛擬貨幣 | 加密货币;虚拟货币 | cryptocurrency;Bitcoin
擴增實境 | 增强现实 | augmented reality;^AR
虛擬實境;虛擬現實 | 虚拟现实 | virtual reality;^VR
混合實境;延展實境 | 混合现实;扩展现实 | mixed reality;extended reality;^XR
元宇宙 | = | metaverse
全球定位系統;衛星定位 | 全球定位系统 | GPS;global positioning system
室內定位;定位技術 | 室内定位 | indoor positioning;positioning;localisation technology
無線射頻辨識 | 射频识别 | RFID;radio-frequency identification
條碼 | 条码;条形码 | barcode
行動條碼;二維條碼;二維碼 | 二维码 | QR code
`);
