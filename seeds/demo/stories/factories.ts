import type { Story } from "./shape";

/** Plating, moulding, weaving. */
export const factoryStories: readonly Story[] = [
  {
    key: "plating_drift",
    industry: "surface_treatment",
    grade: "L2",
    technologies: ["time_series", "machine_learning"],
    poser: "chengyi",
    city: "彰化縣",
    title: ["電鍍槽液老化與膜厚異常預測", "Bath ageing and plating-thickness drift"],
    summary: [
      "由整流器電流、槽液分析與膜厚抽檢紀錄，提前 8 小時預測鋅鎳鍍層偏薄或偏厚，讓補藥與換槽有依據。",
      "Predict thin or thick zinc-nickel coatings eight hours ahead from rectifier currents, bath analyses and thickness samples, so that dosing and bath changes rest on evidence.",
    ],
    background: [
      "本廠為汽車扣件代鍍鋅鎳，三條掛鍍線、十二個主槽，日產約 42 萬件。槽液隨處理面積老化，光澤劑分解與金屬雜質累積的速度每週都不同，老師傅靠顏色與氣泡判斷，兩位資深領班三年內將退休。",
      "We plate zinc-nickel on automotive fasteners: three rack lines, twelve main baths, about 420,000 pieces a day. Baths age with the area treated, and brightener loss and metal contamination run at a different pace each week. Judgement rests on two senior foremen who retire within three years.",
    ],
    problem: [
      "膜厚每 2 小時才抽 5 件以 XRF 量測，發現偏移時往往已鍍完一整批。偏薄要退鍍重來，偏厚則影響螺紋配合。我們需要一個能指出「哪一槽、何時會超出規格、主因可能是什麼」的預測，而不只是事後警報。",
      "Thickness is sampled by XRF on five pieces every two hours, so a drift is usually found after a whole batch has run. Thin parts are stripped and replated, thick ones spoil the thread fit. We need to know which bath will leave its limits, when, and the likely cause, rather than an alarm after the event.",
    ],
    current: [
      "每日兩次滴定分析、每週一次赫爾槽試驗，補藥量由 Excel 累計安培小時推算；未與膜厚結果對照。",
      "Titration twice a day and a Hull-cell test once a week; dosing is worked out from ampere-hours in a spreadsheet and never compared with the thickness results.",
    ],
    baseline: [
      "膜厚超規率 3.8 %，每月退鍍重工約 96 小時，藥水成本每平方公尺 41 元。",
      "3.8 % of samples out of limits, about 96 hours of stripping and rework a month, chemicals at NT$41 per square metre.",
    ],
    target: [
      "超規率降至 1.5 % 以下；提前 8 小時預警之召回率達 85 %、誤報每槽每週不超過 2 次。",
      "Under 1.5 % out of limits; 85 % recall for warnings eight hours ahead, no more than two false alarms per bath and week.",
    ],
    deliverable: [
      "可在廠內伺服器執行的預測服務、線邊看板與模型說明；附一份交接給領班的判讀手冊。",
      "A prediction service that runs on our own server, a board beside the line, an account of the model and a reading guide for the foremen.",
    ],
    site: [
      "彰化縣和美鎮廠區二號線，可於每週三停線保養時裝設感測器。",
      "Line 2 of the Hemei plant, Changhua; sensors can be fitted during Wednesday maintenance.",
    ],
    resources: [
      "18 個月歷史資料、每週 30 件加測膜厚的檢驗人力、一台工業電腦。",
      "Eighteen months of history, inspection staff for 30 extra thickness readings a week, one industrial PC.",
    ],
    support: [
      "品保課每週一次線上會議，製程工程師每月到場陪同兩次。",
      "A weekly call with quality assurance; a process engineer on site with the team twice a month.",
    ],
    data: {
      description: [
        "整流器每分鐘電流電壓、槽溫、pH、比重，滴定結果與 XRF 膜厚抽檢，另附換槽與補藥紀錄。",
        "Rectifier current and voltage each minute, temperature, pH and density, titrations, XRF samples, and the log of dosing and bath changes.",
      ],
      rows: 9_460_000,
      labels: "膜厚 µm（21,300 筆抽檢）、超規與否、換槽事件 118 次",
      format: "CSV、MSSQL 備份",
      sensitivity: "internal",
      deidentification: "not_needed",
      handover: "download",
    },
    needs: [
      ["S11", 3, "must"],
      ["CI7", 3, "must"],
      ["S08", 3],
      ["S18", 2],
    ],
    ip: "shared",
    months: 4,
    award: 320,
    mentorHours: 20,
    scores: [2, 2, 2, 2, 3],
  },
  {
    key: "moulding_flash",
    industry: "plastics",
    grade: "L2",
    technologies: ["computer_vision", "deep_learning", "edge_ai"],
    poser: "yuanmo",
    city: "台南市",
    title: ["射出成型毛邊、短射少樣本檢測", "Few-shot flash and short-shot inspection"],
    summary: [
      "換模後只有 20 至 50 件不良樣本可用，希望在一小時內讓檢測模型上線，抓出毛邊與短射。",
      "After a mould change there are only 20 to 50 bad parts to learn from; the inspection model should be running within an hour and find flash and short shots.",
    ],
    background: [
      "本廠承接連接器與醫療耗材外殼，每月換模 140 次以上，多數訂單只跑 6 至 10 小時。視覺設備商的模型需要上千張標註影像，等標好訂單也結束了，因此 AOI 長期只用在三支大量品號。",
      "We mould connector and medical-disposable housings, change moulds more than 140 times a month, and most orders run six to ten hours. Vendors' models want thousands of labelled images; by the time they are labelled the order is done, so machine inspection serves only three high-volume parts.",
    ],
    problem: [
      "毛邊多在 0.05–0.3 mm，與合模線、咬花紋路相近；短射出現在肋條末端，需兩個角度才看得到。同一支模在不同機台、不同色母的外觀差異大，模型一換就失準。希望以少量樣本、既有良品影像與 CAD 邊界為線索，快速適應新品號。",
      "Flash is mostly 0.05–0.3 mm and looks like a parting line or texture; short shots sit at rib ends and show from two angles only. The same mould looks different on another machine or with another masterbatch, and models lose their footing. We want to adapt quickly from a few bad samples, plentiful good ones and the CAD outline.",
    ],
    current: [
      "兩班共 11 位目檢員以 5 倍燈檢鏡檢查，每件 4.2 秒；每 2 小時輪休。",
      "Eleven inspectors on two shifts with 5× lamps, 4.2 seconds a part, rotating every two hours.",
    ],
    baseline: [
      "漏檢率 2.9 %，誤殺率 6.5 %，換模後平均 9 小時才有可用模型。",
      "2.9 % missed, 6.5 % good parts rejected, nine hours on average before a model can be used after a mould change.",
    ],
    target: [
      "以 30 張以內不良影像達漏檢率 0.8 % 以下、誤殺 3 % 以下，換模後 60 分鐘內可上線。",
      "Under 0.8 % missed and 3 % wrongly rejected from at most 30 bad images, in use within 60 minutes of a mould change.",
    ],
    deliverable: [
      "標註與訓練小工具、可在邊緣電腦推論的模型，以及三支新品號的驗證報告。",
      "A small labelling and training tool, a model that runs on an edge computer, and a validation report on three new parts.",
    ],
    site: [
      "台南市永康廠 12 號機檢測站，已有兩支 500 萬畫素相機與環形光。",
      "Inspection station of machine 12, Yongkang plant, Tainan; two 5-megapixel cameras and a ring light in place.",
    ],
    resources: ["62 支品號影像、模具 CAD 外框、每週一次試模機會。", "Images of 62 parts, mould CAD outlines, one trial mould run a week."],
    support: ["自動化課一位工程師全程配合，可協助拍攝與標註。", "One automation engineer throughout, who also helps to photograph and label."],
    data: {
      description: [
        "取出後即拍的雙角度影像，含機台參數快照；不良影像由品檢組長覆判。",
        "Two-angle images taken at take-out with a snapshot of machine settings; bad images confirmed by the chief inspector.",
      ],
      rows: 48_200,
      labels: "良品／毛邊／短射／其他，其中不良 2,140 張，含框選 860 張",
      format: "PNG、JSON",
      sensitivity: "internal",
      deidentification: "not_needed",
      handover: "download",
    },
    needs: [
      ["CI9", 3, "must"],
      ["CI7", 3, "must"],
      ["S18", 3],
      ["S11", 2],
    ],
    ip: "team",
    months: 4,
    award: 350,
    mentorHours: 20,
    scores: [3, 2, 2, 2, 2],
    excluded: "沅準視覺科技",
  },
  {
    key: "jacquard_grading",
    industry: "textiles",
    grade: "L1",
    technologies: ["computer_vision", "deep_learning"],
    poser: "jinsui",
    city: "雲林縣",
    title: ["提花布疵點分級", "Jacquard defect grading"],
    summary: [
      "把驗布機影像上的斷經、緯檔、油污分成四分制等級，讓不同驗布員給出一致的分數。",
      "Grade broken ends, weft bars and oil stains on inspection images by the four-point system, so that different inspectors give the same score.",
    ],
    background: [
      "提花布花回最長 64 公分，疵點常被花紋蓋住。外銷客戶採四分制驗收，每百平方碼超過 28 分即退貨；三位驗布員對同一疋布的評分曾差到 11 分。",
      "Pattern repeats run up to 64 cm and often hide a defect. Export customers accept by the four-point system and reject above 28 points per hundred square yards; three inspectors once differed by eleven points on the same roll.",
    ],
    problem: [
      "影像已能看見大部分疵點，難在判定長度等級與是否屬花紋。希望以公開之梭織疵點資料加上本廠影像，做出能輔助人員計分的分級模型，並標示把握程度，拿不準的交給人。",
      "Most defects can be seen in the images; the hard part is the length class and whether it belongs to the pattern. From public woven-fabric data and our own images we want a model that helps inspectors to score, says how sure it is, and leaves the doubtful ones to people.",
    ],
    current: [
      "驗布機速 18 公尺／分，人員以紙本記點，事後鍵入。",
      "The inspection frame runs at 18 m/min; people note points on paper and key them in later.",
    ],
    baseline: ["評分一致性（加權 kappa）0.58，每疋驗布 23 分鐘。", "Agreement (weighted kappa) 0.58; 23 minutes of inspection a roll."],
    target: ["一致性提升至 0.80 以上，每疋縮短至 17 分鐘。", "Agreement of 0.80 or better, 17 minutes a roll."],
    deliverable: [
      "分級模型與計分畫面原型，附一份與驗布員共同完成的評估紀錄。",
      "The grading model, a prototype of the scoring screen, and an evaluation done together with the inspectors.",
    ],
    site: ["雲林縣斗六廠驗布室，可安排學生團隊駐點一週。", "Inspection room, Douliu plant, Yunlin; a student team may stay for a week."],
    resources: ["已標註影像、四分制作業標準書、退貨樣布 30 疋。", "Labelled images, the four-point work instruction, 30 returned rolls."],
    support: ["驗布組長每週半天指導。", "The head of inspection gives half a day a week."],
    data: {
      description: [
        "線掃描影像切片，長寬各 10 公分，附經緯密度與花本編號。",
        "Line-scan tiles of 10 by 10 cm with thread counts and pattern number.",
      ],
      rows: 26_700,
      labels: "疵點種類 9 類、四分制等級 1–4",
      format: "JPEG、CSV",
      sensitivity: "internal",
      deidentification: "not_needed",
      handover: "download",
    },
    needs: [
      ["CI9", 2, "must"],
      ["S01", 2],
      ["CI6", 2],
    ],
    ip: "open_source",
    months: 3,
    award: 120,
    mentorHours: 12,
    places: 2,
    scores: [1, 2, 1, 2, 2],
  },
];
