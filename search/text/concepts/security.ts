import { table } from "./table";

/** Security, privacy, law. */
export const security = table(`
資訊安全;資安;網路安全 | 信息安全;网络安全 | information security;cybersecurity;cyber security;infosec;computer security;network security
資料安全;數據安全 | 数据安全 | data security
密碼學 | 密码学 | cryptography;cryptology
加密 | = | encryption;encrypt;cipher
解密 | = | decryption;decrypt
對稱式加密;對稱加密 | 对称加密 | symmetric encryption;symmetric-key cryptography
非對稱式加密;公開金鑰密碼學;公鑰加密 | 非对称加密;公钥加密 | public-key cryptography;asymmetric encryption;public key encryption
公開金鑰;公鑰 | 公钥 | public key
私密金鑰;私鑰;私有金鑰 | 私钥 | private key
金鑰;密鑰 | 密钥 | cryptographic key;encryption key;secret key;~key
數位簽章;電子簽章;數位簽名 | 数字签名;电子签名 | digital signature;electronic signature
數位憑證;電子憑證;~憑證 | 数字证书 | digital certificate;public key certificate
憑證管理中心;憑證機構 | 证书颁发机构 | certificate authority
公開金鑰基礎建設 | 公钥基础设施 | public key infrastructure;PKI
密碼;通行碼;口令 | 密码;口令 | password;passphrase
明文 | = | plaintext;cleartext
密文 | = | ciphertext
身分驗證;身份驗證;認證機制;身分認證;~驗證;~認證;鑑別 | 身份验证;身份认证;~验证;~认证 | authentication;authenticate
多因子驗證;雙因子驗證;兩步驟驗證 | 多因素认证;双因素认证 | multi-factor authentication;two-factor authentication;MFA
單一登入 | 单点登录 | single sign-on;SSO
授權機制;存取授權;~授權 | 访问授权;~授权 | authorisation;authorise
存取控制;權限控管 | 访问控制 | access control;permission management
存取;讀取權 | 访问;存取 | access;data access
生物辨識;生物特徵辨識 | 生物识别 | biometrics;biometric identification
指紋辨識 | 指纹识别 | fingerprint recognition
防火牆;防火牆系統 | 防火墙 | firewall
虛擬私人網路;虛擬私有網路 | 虚拟专用网络 | virtual private network;VPN
入侵偵測;入侵偵測系統 | 入侵检测 | intrusion detection;intrusion detection system;IDS
惡意軟體;惡意程式;惡意代碼 | 恶意软件;恶意代码 | malware;malicious software;malicious code
電腦病毒;病毒碼 | 计算机病毒 | computer virus;virus software
防毒軟體 | 杀毒软件 | antivirus;antivirus software
蠕蟲 | 蠕虫 | computer worm;worm
木馬;特洛伊木馬 | 木马;特洛伊木马 | Trojan horse;trojan
勒索軟體 | 勒索软件 | ransomware
間諜軟體 | 间谍软件 | spyware
釣魚郵件;網路釣魚;釣魚網站 | 钓鱼邮件;网络钓鱼 | phishing;phishing email
社交工程 | 社会工程学 | social engineering
駭客;黑客 | 黑客 | hacker;hacking
網路攻擊;攻擊 | 网络攻击 | cyberattack;cyber attack
阻斷服務攻擊;分散式阻斷服務 | 拒绝服务攻击 | denial of service;DDoS;denial-of-service attack
~漏洞;弱點掃描;安全漏洞 | 安全漏洞;漏洞扫描 | vulnerability;security hole;vulnerability scanning
滲透測試 | 渗透测试 | penetration test;penetration testing
後門 | 后门 | backdoor
SQL注入;資料隱碼攻擊 | SQL注入 | SQL injection;injection attack
跨站腳本;跨網站指令碼 | 跨站脚本 | cross-site scripting;XSS
緩衝區溢位 | 缓冲区溢出 | buffer overflow
中間人攻擊 | 中间人攻击 | man-in-the-middle attack;man in the middle
零信任 | 零信任 | zero trust
威脅情資;資安情資 | 威胁情报 | threat intelligence
資安事件;資安應變 | 安全事件;应急响应 | security incident;incident response
工控資安;工控系統;場域資安 | 工控安全;工控系统 | industrial control system security;OT security;OT network;^OT
供應鏈安全 | 供应链安全 | supply chain security
安全多方計算;同態加密 | 安全多方计算;同态加密 | homomorphic encryption;secure multi-party computation
差分隱私 | 差分隐私 | differential privacy
隱私;隱私權 | 隐私 | privacy;right to privacy
隱私保護;隱私強化技術 | 隐私保护 | privacy protection;privacy-preserving;privacy-enhancing technology
個人資料;個資 | 个人信息;个人数据 | personal data;personal information;PII
個人資料保護;個人資料保護法;個資法 | 个人信息保护法;个人信息保护 | personal data protection;Personal Data Protection Act;data protection;data privacy
一般資料保護規則 | 通用数据保护条例 | General Data Protection Regulation;GDPR
去識別化;匿名化;去個資 | 去标识化;匿名化 | de-identification;anonymisation;de-identify;anonymous data
假名化;資料遮罩;遮罩 | 假名化;数据脱敏 | pseudonymisation;data masking;masking
知情同意;同意書;當事人同意 | 知情同意;同意书 | informed consent;consent form;consent
倫理審查;研究倫理 | 伦理审查 | ethics review;institutional review board;IRB;research ethics
法規;法令;法律;法規命令 | 法规;法律 | regulation;law;legislation;statute
法遵;法令遵循;合規 | 合规 | compliance;legal compliance;regulatory compliance;RegTech
稽核;內部稽核;內控稽核 | 审计;内部审计 | audit;auditing;internal audit;internal control
合約;契約 | 合同 | contract;agreement
保密協議;保密契約 | 保密协议 | non-disclosure agreement;NDA;confidentiality agreement
智慧財產權;智慧財產;智財權 | 知识产权 | intellectual property;intellectual property right;^IP rights
專利;專利權 | 专利 | patent
著作權;版權 | 版权;著作权 | copyright
商標 | 商标 | trademark
營業秘密;營業祕密 | 商业秘密 | trade secret
數位版權管理;數位權利管理 | 数字版权管理 | digital rights management;DRM
法律文件;法律科技 | 法律文件;法律科技 | legal document;legal tech;legal text
判決;判決書;裁判書 | 判决;判决书 | court judgment;court ruling;verdict
人權 | 人权 | human rights
責任歸屬;課責 | 问责 | accountability;liability
透明性 | 透明性 | transparency
風險評估 | 风险评估 | risk assessment
風險分級;風險等級 | 风险分级 | risk classification;risk level
標準;國家標準;國際標準 | 标准 | standard;international standard
浮水印;數位浮水印 | 数字水印 | watermark;digital watermark
深偽;深度偽造 | 深度伪造 | deepfake
假訊息;不實訊息;假新聞 | 虚假信息;假新闻 | disinformation;misinformation;fake news
內容審查;內容審核 | 内容审核 | content moderation
詐騙;詐欺;網路詐騙 | 诈骗;欺诈 | fraud;scam
詐騙偵測;詐欺偵測;防詐;盜刷偵測;打詐 | 欺诈检测;反诈 | fraud detection;scam detection;anti-fraud
~監視器;監視攝影機;監視系統;監視畫面 | 监控摄像头;监控系统 | surveillance camera;CCTV;video surveillance;security camera
數位鑑識 | 数字取证 | digital forensics
`);
