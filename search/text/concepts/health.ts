import { table } from "./table";

/** Medicine, care, life sciences. */
export const health = table(`
醫療;醫療照護;健康照護;醫療保健 | 医疗;医疗保健 | healthcare;medical care;health care
醫學 | 医学 | medicine;medical science
智慧醫療;數位醫療 | 智慧医疗;数字医疗 | smart healthcare;digital health;eHealth
醫院 | 医院 | hospital
診所;門診 | 诊所;门诊 | clinic;outpatient;outpatient clinic
急診 | 急诊 | emergency department;emergency room
加護病房;重症 | 重症监护 | intensive care unit;ICU;critical care
病房;病床;住院 | 病房;病床;住院 | ward;inpatient;hospital bed
手術;手術室;開刀房 | 手术;手术室 | surgery;operating room;operating theatre;surgical
醫師;醫生 | 医生;医师 | physician;doctor;clinician
護理;護理師;護理人員 | 护理;护士 | nursing;nurse
病患;病人;患者 | 病人;患者 | patient
診斷;診斷輔助;影像診斷輔助 | 诊断;辅助诊断 | diagnosis;diagnostic;computer-aided diagnosis
治療;療法 | 治疗;疗法 | treatment;therapy
臨床;臨床試驗 | 临床;临床试验 | clinical;clinical trial
臨床決策支援 | 临床决策支持 | clinical decision support
檢傷;檢傷分類 | 分诊 | triage
病歷;電子病歷;病歷摘要 | 病历;电子病历 | medical record;electronic health record;electronic medical record;EHR;EMR;health record;patient record
醫療影像;醫學影像;影像判讀 | 医学影像;医疗影像 | medical imaging;medical image;radiology image;diagnostic imaging
放射科;放射線 | 放射科 | radiology;radiologist
電腦斷層 | 计算机断层扫描 | computed tomography;^CT;CT scan
核磁共振;磁振造影 | 核磁共振;磁共振 | magnetic resonance imaging;MRI
X光;胸腔X光 | X光;胸片 | X-ray;chest X-ray;radiograph
超音波影像;超音波檢查 | 超声检查 | ultrasound imaging;sonography
眼底;眼底影像;視網膜 | 眼底;视网膜 | fundus;retina;fundus photograph;retinal
內視鏡;大腸鏡;胃鏡 | 内窥镜;肠镜 | endoscopy;endoscope;colonoscopy
病理;病理切片;數位病理 | 病理;病理切片 | pathology;histopathology;digital pathology;pathology slide
心電圖 | 心电图 | electrocardiogram;ECG;EKG
腦波;腦電圖 | 脑电图 | electroencephalogram;EEG
生理訊號;生命徵象;生理量測 | 生理信号;生命体征 | vital sign;physiological signal;biosignal
血壓 | 血压 | blood pressure
血糖;糖尿病 | 血糖;糖尿病 | blood glucose;diabetes;diabetic
癌症;腫瘤 | 癌症;肿瘤 | cancer;tumour;oncology
心臟病;心血管疾病 | 心脏病;心血管疾病 | heart disease;cardiovascular disease
中風 | 中风 | stroke
敗血症 | 败血症 | sepsis
肺炎 | 肺炎 | pneumonia
慢性病 | 慢性病 | chronic disease
傳染病;疫情 | 传染病;疫情 | infectious disease;epidemic;pandemic;COVID-19
感染;院內感染;感染控制 | 感染;院内感染 | infection;infection control;hospital-acquired infection
疾病;疾病預測 | 疾病 | disease;disease prediction;illness
症狀 | 症状 | symptom
疫苗 | 疫苗 | vaccine;vaccination
藥品;藥物;用藥 | 药品;药物 | drug;medication;pharmaceutical;medicine product
處方;處方箋 | 处方 | prescription
藥局;藥師;調劑 | 药房;药师 | pharmacy;pharmacist;dispensing
新藥開發;藥物開發 | 新药研发;药物研发 | drug discovery;drug development
醫療器材;醫材 | 医疗器械 | medical device
健康檢查;健檢 | 体检 | health examination;medical check-up
預防醫學;健康促進 | 预防医学;健康促进 | preventive medicine;health promotion
公共衛生;流行病學 | 公共卫生;流行病学 | public health;epidemiology
遠距醫療;遠距照護;視訊診療 | 远程医疗 | telemedicine;telehealth;remote care
精準醫療 | 精准医疗 | precision medicine;personalised medicine
基因;基因體;基因定序 | 基因;基因组;基因测序 | gene;genomics;genome sequencing;genetic
蛋白質 | 蛋白质 | protein
細胞 | 细胞 | cell culture;biological cell
生技;生物科技;生物技術;生技醫藥 | 生物技术;生物科技 | biotechnology;biotech;biomedical
醫學檢驗;檢體;實驗室檢驗 | 医学检验;~样本 | laboratory test;specimen;lab test;laboratory
健康保險;健保;全民健保;健保申報 | 医疗保险;医保 | health insurance;National Health Insurance;NHI;insurance claim coding
疾病分類編碼 | 疾病编码 | ICD coding;clinical coding;ICD-10
掛號;預約掛號;看診 | 挂号;就诊 | appointment scheduling;medical appointment;outpatient appointment;appointment
候診;等候時間;等待時間 | 候诊;等候时间 | waiting time;queueing;wait time
長期照顧;長照;長期照護;長照機構 | 长期照护;长期护理 | long-term care;LTC;residential care;care home;nursing home
高齡照護;老人照護;銀髮照護;高齡者;長者;老人 | 老年护理;老年人;长者 | elderly care;aged care;older people;elderly;senior citizen
居家照護;居家服務;居服 | 居家护理;居家服务 | home care;home-based care
日間照顧;日照中心 | 日间照料 | day care;day-care centre
照服員;照顧服務員;照護人員 | 护理员 | carer;caregiver;care worker;care assistant
家庭照顧者;照顧者 | 家庭照护者 | family caregiver;family carer
住民 | 住民 | resident
跌倒;跌倒偵測;防跌 | 跌倒;跌倒检测 | fall;fall detection;fall prevention
離床;離床偵測 | 离床 | bed exit;leaving the bed
失智;失智症;認知障礙 | 失智症;痴呆;认知障碍 | dementia;cognitive impairment;Alzheimer
走失;徘徊 | 走失;徘徊 | wandering;going missing
復健;復健治療;物理治療 | 康复;物理治疗 | rehabilitation;physiotherapy;physical therapy
吞嚥;吞嚥障礙 | 吞咽;吞咽障碍 | swallowing;dysphagia
壓瘡;褥瘡;傷口 | 压疮;伤口 | pressure ulcer;pressure sore;wound;wound care
營養;膳食;飲食 | 营养;膳食;饮食 | nutrition;diet;dietary
睡眠 | 睡眠 | sleep
心理健康;精神健康;憂鬱 | 心理健康;抑郁 | mental health;depression
身心障礙;障礙者;輔具 | 残疾;辅具 | disability;assistive device;assistive technology;disabled people
孤獨;獨居;獨居長者 | 独居;孤独 | living alone;loneliness
陪伴;陪伴機器人 | 陪伴;陪伴机器人 | companionship;companion robot
呼吸;呼吸器 | 呼吸;呼吸机 | breathing;respiration;ventilator
心率;心跳 | 心率;心跳 | heart rate;pulse
牙科;牙醫 | 牙科 | dentistry;dental
中醫;中藥 | 中医;中药 | traditional Chinese medicine;herbal medicine
運動;運動科學;體適能 | 运动;体育 | sports science;physical exercise;fitness
醫護負擔;交班;護理紀錄 | 交班;护理记录 | nursing record;shift handover;handover note;nursing note
轉診;轉介 | 转诊;转介 | referral
`);
