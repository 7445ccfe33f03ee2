import { table } from "./table";

/** Illness, care, laboratories, life sciences. */
export const clinic = table(`
乳癌;乳房攝影 | 乳腺癌;乳腺摄影 | breast cancer;mammography
肺癌;肺結節 | 肺癌;肺结节 | lung cancer;lung nodule;pulmonary nodule
大腸癌;息肉;大腸息肉 | 结直肠癌;息肉 | colorectal cancer;polyp;polyp detection
肝癌;肝炎;肝病 | 肝癌;肝炎 | liver cancer;hepatitis;liver disease
皮膚癌;皮膚病;皮膚病灶;皮膚科 | 皮肤癌;皮肤病;皮肤科 | skin cancer;melanoma;dermatology;skin lesion
口腔癌 | 口腔癌 | oral cancer
糖尿病視網膜病變 | 糖尿病视网膜病变 | diabetic retinopathy
青光眼;白內障;眼科 | 青光眼;白内障;眼科 | glaucoma;cataract;ophthalmology
腎臟病;洗腎;透析 | 肾病;透析 | kidney disease;dialysis
高血壓 | 高血压 | hypertension
心律不整;心房顫動 | 心律失常;心房颤动 | arrhythmia;atrial fibrillation
心臟;心血管 | 心脏;心血管 | cardiac;heart;cardiology
腦;大腦;腦部影像 | 脑;大脑;脑影像 | brain;brain imaging
癲癇 | 癫痫 | epilepsy;seizure
帕金森氏症 | 帕金森病 | Parkinson's disease;Parkinson
自閉症;過動症 | 自闭症;多动症 | autism;ADHD;attention deficit
骨折;骨質疏鬆;骨科 | 骨折;骨质疏松;骨科 | bone fracture;osteoporosis;orthopaedics
關節炎;膝關節 | 关节炎 | arthritis;knee joint
氣喘;呼吸道疾病 | 哮喘 | asthma;respiratory disease
肺結核;結核病 | 肺结核 | tuberculosis
登革熱;蚊媒 | 登革热 | dengue;mosquito-borne disease
流行性感冒;流感病毒 | = | influenza
病毒;細菌 | 病毒;细菌 | virus pathogen;bacteria;pathogen
抗生素;抗藥性 | 抗生素;耐药性 | antibiotic;antimicrobial resistance;drug resistance
過敏反應;過敏原 | = | allergy;allergic reaction
肥胖;體重管理 | 肥胖;体重管理 | obesity;weight management
懷孕;孕產婦;婦產科 | 妊娠 | pregnancy;obstetrics;maternal health
新生兒;早產 | 新生儿;早产 | newborn;neonatal;preterm birth
兒童健康;小兒科 | = | paediatrics;child health
兒童;孩童 | 儿童 | children;child
病灶;病變 | 病灶;病变 | lesion
篩檢;癌症篩檢 | 筛查 | health screening;cancer screening;disease screening
存活率;疾病預後 | 生存率 | prognosis;survival rate
再入院;死亡率 | 再入院;死亡率 | readmission;mortality
共病;併發症 | 并发症 | comorbidity;complication
副作用通報;藥物不良反應;藥物交互作用 | 药物不良反应;药物相互作用 | adverse drug reaction;drug interaction;pharmacovigilance
劑量 | 剂量 | dosage;dose
分子;化合物;藥物標靶 | 分子;化合物 | molecule;chemical compound;drug target
藥物重新定位;老藥新用 | 药物重定位 | drug repurposing;drug repositioning
蛋白質結構;蛋白質結構預測 | 蛋白质结构 | protein structure;protein folding;protein structure prediction
生物標記 | 生物标志物 | biomarker
基因表現;單細胞 | 基因表达;单细胞 | gene expression;single-cell
基因編輯 | 基因编辑 | gene editing;CRISPR
血液;血液檢查;輸血 | 血液;血检 | blood;blood test;transfusion
尿液;尿液檢查 | 尿液 | urine;urinalysis
細胞影像;細胞計數 | 细胞图像;细胞计数 | cell image;cell counting;cytology
脈搏血氧;血氧 | 血氧 | blood oxygen;pulse oximetry;oxygen saturation
正子斷層造影;核醫 | 正电子断层扫描;核医学 | positron emission tomography;nuclear medicine
放射治療;免疫療法;化學治療 | 放射治疗;免疫治疗 | radiotherapy;radiation therapy;chemotherapy;immunotherapy
麻醉 | 麻醉 | anaesthesia;anesthesia
微創手術;達文西手術 | 微创手术 | minimally invasive surgery;laparoscopic surgery
器官移植;人工器官 | 器官移植 | organ transplant;artificial organ
義肢;助行器;輪椅 | 假肢;轮椅 | prosthesis;wheelchair;walking aid
助聽器;聽力;聽覺障礙 | 助听器;听力;听力障碍 | hearing aid;hearing loss;hearing impairment
視覺障礙;視障 | 视障 | visual impairment;visually impaired;blind people
醫院管理;醫院資訊系統 | 医院管理;医院信息系统 | hospital management;hospital information system
醫療資訊;醫學資訊學 | 医疗信息;医学信息学 | health informatics;medical informatics;health information system
醫療資訊交換標準 | 医疗信息交换标准 | FHIR;HL7;health information exchange
醫療影像儲傳系統 | 影像归档与通信系统 | ^PACS;picture archiving and communication;DICOM
實驗室資訊系統 | 实验室信息系统 | laboratory information system
醫療器材軟體 | 医疗器械软件 | software as a medical device;SaMD;medical device software
查驗登記;醫材許可;上市許可 | 医疗器械注册 | regulatory approval;market authorisation;medical device approval
病人安全;醫療品質 | 患者安全;医疗质量 | patient safety;healthcare quality
病床調度;床位管理 | 床位管理 | bed management;bed allocation
急診壅塞;急救;緊急醫療 | 急救;紧急医疗 | emergency medical service;first aid;emergency care
救護車;到院前救護 | 救护车 | ambulance;prehospital care
遠距監測;居家監測;遠距生理監測 | 远程监测 | remote patient monitoring;home monitoring;remote monitoring
健康管理;健康數據;健康資料 | 健康管理;健康数据 | health management;health data;personal health
行動醫療;健康應用程式 | 移动医疗 | mobile health;mHealth;health app
衛教;健康識能 | 健康教育;健康素养 | health education;health literacy
安寧照護;緩和醫療;臨終照護 | 安宁疗护;临终关怀 | palliative care;hospice;end-of-life care
預防接種;施打 | 预防接种 | immunisation
檢疫;接觸者追蹤;防疫 | 检疫;接触者追踪;防疫 | contact tracing;epidemic prevention;disease control
認知訓練;認知功能 | 认知训练;认知功能 | cognitive training;cognitive function
衰弱;肌少症 | 衰弱;肌少症 | frailty;sarcopenia
日常生活功能;失能者;失能照護 | = | functional disability;activities of daily living
輔助溝通;輔助科技應用 | 辅助沟通 | augmentative communication
情緒;壓力管理 | 情绪;压力管理 | emotion;stress management;psychological stress
自殺防治;成癮 | 自杀预防;成瘾 | suicide prevention;addiction
諮商;心理諮商;心理治療 | 心理咨询;心理治疗 | counselling;psychotherapy
獸醫;寵物;動物健康 | 兽医;宠物 | veterinary;animal health
分析化學;質譜 | 分析化学;质谱 | analytical chemistry;mass spectrometry
醫學教育 | 医学教育 | medical education
解剖;生理學 | 解剖;生理学 | anatomy;physiology
免疫;免疫學 | 免疫;免疫学 | immunology;immune system
生物醫學工程;醫學工程 | 生物医学工程 | biomedical engineering
合成生物學 | 合成生物学 | synthetic biology
`);
