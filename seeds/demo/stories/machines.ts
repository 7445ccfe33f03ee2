import type { Story } from "./shape";

/** Machine tools and filling lines. */
export const machineStories: readonly Story[] = [
  {
    key: "spindle_life",
    industry: "machinery",
    grade: "L3",
    technologies: ["time_series", "deep_learning", "edge_ai"],
    poser: "junyue",
    city: "台中市",
    title: ["CNC 主軸剩餘壽命預測", "Spindle remaining life"],
    summary: [
      "以振動、溫升與負載資料估計主軸剩餘壽命，讓客戶在兩週前就能排定更換，不再半夜停機。",
      "Estimate the remaining life of machining spindles from vibration, temperature and load, so that customers can plan a change two weeks ahead instead of stopping at night.",
    ],
    background: [
      "本公司立式加工中心在國內外共 3,100 台運轉中，主軸是保固金額最高的零件。維修紀錄顯示軸承失效前兩到五週已有徵兆，但每家客戶的加工材質、轉速與潤滑習慣都不同。",
      "About 3,100 of our vertical machining centres are in use; the spindle is the costliest warranty part. Service records show signs two to five weeks before a bearing fails, yet material, speed and lubrication differ from customer to customer.",
    ],
    problem: [
      "實驗室跑合資料乾淨但失效樣本少，客戶端資料雜訊多且多數主軸尚未損壞（右設限）。需要能跨機型、跨工況遷移的方法，並把不確定性說清楚：寧可給區間，也不要一個看似精準的日子。",
      "Run-in data from the laboratory is clean but holds few failures; field data is noisy and most spindles have not failed yet (right-censored). We need a method that carries over between machine types and working conditions and is honest about uncertainty: an interval rather than a date that only looks precise.",
    ],
    current: [
      "保固期內每 2,000 小時更換，期外等異音再派工。",
      "Replaced every 2,000 hours under warranty; afterwards a technician is sent when it makes a noise.",
    ],
    baseline: [
      "非預期停機平均每台每年 31 小時，提前換下的主軸約 38 % 仍可使用。",
      "31 hours of unplanned stops per machine and year; about 38 % of spindles replaced early were still good.",
    ],
    target: [
      "兩週前預警召回率 80 % 以上，提早更換比例降到 15 % 以下，誤報每台每年 1 次以內。",
      "80 % recall two weeks ahead, early replacement below 15 %, at most one false alarm per machine and year.",
    ],
    deliverable: [
      "可部署於控制器旁邊緣盒的推論程式、雲端再訓練流程、三家客戶的現場驗證。",
      "Inference on an edge box beside the controller, a retraining process in the cloud, validation at three customers' sites.",
    ],
    site: [
      "台中市大雅總廠測試間與三家配合客戶（中部兩家、南部一家）。",
      "Test bay at the Daya works, Taichung, and three customers (two in central Taiwan, one in the south).",
    ],
    resources: [
      "六台資料收集器、24 支報廢主軸可拆解、廠內加速壽命試驗台。",
      "Six data loggers, 24 scrapped spindles to take apart, an accelerated-life rig.",
    ],
    support: ["研發與售服各一位窗口，現場到訪由本公司安排交通。", "A contact in development and one in service; travel to customers arranged by us."],
    data: {
      description: [
        "25.6 kHz 振動片段、前後軸承溫度、主軸負載與轉速，維修工單已對應到序號。",
        "Vibration segments at 25.6 kHz, front and rear bearing temperature, load and speed, with service orders matched to serial numbers.",
      ],
      rows: 1_280_000,
      labels: "失效日期 212 件、失效模式 5 類，其餘設限",
      format: "Parquet",
      sensitivity: "internal",
      deidentification: "not_needed",
      handover: "api",
    },
    needs: [
      ["S11", 4, "must"],
      ["CI7", 4, "must"],
      ["S18", 3, "must"],
      ["S17", 3],
      ["S14", 2],
    ],
    ip: "shared",
    months: 6,
    award: 850,
    mentorHours: 30,
    languages: ["zh", "en"],
    scores: [3, 3, 2, 3, 3],
  },
  {
    key: "rush_orders",
    industry: "machinery",
    grade: "L2",
    technologies: ["optimisation", "machine_learning"],
    poser: "tuoheng",
    city: "台中市",
    title: ["少量多樣急單智慧排程", "Rush-order scheduling"],
    summary: [
      "急單插入後五分鐘內重排 38 台機台，說得出哪些訂單會晚、晚多久、為什麼。",
      "Replan 38 machines within five minutes of a rush order and say which orders will be late, by how much and why.",
    ],
    background: [
      "本廠做自動化設備零件，平均批量 14 件、同時在製 600 張工單，急單占三成。生管兩人每天花四小時在白板與試算表上搬移工單，業務仍常在晚上打電話問「到底能不能插」。",
      "We make parts for automation equipment: 14 pieces a batch on average, 600 open work orders, three in ten of them urgent. Two planners spend four hours a day moving orders on a whiteboard and in a spreadsheet, and sales still call in the evening to ask whether one more will fit.",
    ],
    problem: [
      "換線時間因材質與夾治具而異，從 10 分鐘到 3 小時；部分機台可互相替代但良率不同。交期承諾必須考慮外包熱處理的往返。希望系統先學出可靠的工時，再做可解釋的重排，並保留生管手動鎖單的權利。",
      "Set-up takes from ten minutes to three hours depending on material and fixtures; some machines can stand in for others at a different yield; outsourced heat treatment has to come back in time. The system should first learn reliable times, then replan in a way that can be explained, and leave planners the right to pin an order.",
    ],
    current: ["ERP 只做無限產能排程，實際順序以白板為準。", "The ERP plans with infinite capacity; the true order of work is on the whiteboard."],
    baseline: [
      "準交率 71 %，急單平均造成 4.6 張原訂單延遲，每次重排 95 分鐘。",
      "71 % on time; one rush order delays 4.6 others; each replanning takes 95 minutes.",
    ],
    target: [
      "準交率 85 % 以上，單次重排 5 分鐘內，受影響訂單降到 2.5 張以下。",
      "85 % on time, replanning within five minutes, fewer than 2.5 orders affected.",
    ],
    deliverable: [
      "與 ERP 唯讀介接的排程服務、甘特圖畫面、插單試算與原因說明。",
      "A scheduling service that reads the ERP, a Gantt view, what-if for a rush order with the reasons.",
    ],
    site: ["台中市神岡廠，生管室與 38 台加工機。", "Shengang works, Taichung: the planning office and 38 machine tools."],
    resources: [
      "兩年工單與報工紀錄、機台能力表、夾治具清單。",
      "Two years of work orders and reports, a table of machine abilities, the list of fixtures.",
    ],
    support: [
      "生管主管每週兩次討論，可直接在旁觀察排程會議。",
      "The head of planning meets the team twice a week; they may sit in on the planning meeting.",
    ],
    data: {
      description: [
        "工單、途程、報工、換線與外包紀錄；客戶名稱已改為代碼。",
        "Work orders, routings, reports, set-ups and outsourcing; customers appear as codes.",
      ],
      rows: 734_000,
      labels: "實際開工完工時間、換線時間、延遲原因 12 類",
      format: "CSV",
      sensitivity: "internal",
      deidentification: "not_needed",
      handover: "download",
    },
    needs: [
      ["S04", 3, "must"],
      ["S08", 3, "must"],
      ["CI6", 3],
      ["S17", 3],
      ["S14", 2],
    ],
    ip: "team",
    months: 4,
    award: 380,
    mentorHours: 20,
    scores: [2, 3, 1, 2, 3],
  },
  {
    key: "seal_defects",
    industry: "food_pharma_machinery",
    grade: "L3",
    technologies: ["computer_vision", "edge_ai", "deep_learning"],
    poser: "fengrun",
    city: "台南市",
    title: ["充填封口不良檢測", "Seal defects on a filling line"],
    summary: [
      "在每分鐘 120 杯的充填線上，以熱影像與可見光判斷封口夾料、皺摺與微漏，並即時剔除。",
      "On a filling line of 120 cups a minute, find trapped product, wrinkles and micro-leaks in the seal from thermal and visible images, and reject them at once.",
    ],
    background: [
      "本公司製造杯裝充填封口機，外銷東南亞與日本。封口不良是客訴首位，藥品與嬰兒食品客戶要求百分之百線上檢查，並留下可稽核的影像。",
      "We build cup filling and sealing machines for Southeast Asia and Japan. Bad seals are the first cause of complaint; pharmaceutical and infant-food customers ask for complete in-line inspection with images that stand up to an audit.",
    ],
    problem: [
      "夾料在封口後 0.3 秒內溫差最明顯，之後迅速消失；透明杯反光、印刷花色多。模型必須在 60 毫秒內判斷並驅動剔除閥，同時能讓 GMP 客戶理解判斷依據。資料中微漏樣本僅數百，需要結合物理模型或合成資料。",
      "Trapped product shows best within 0.3 seconds of sealing and then fades; clear cups glare and prints vary. A decision must come within 60 milliseconds to drive the reject valve, and GMP customers must be able to follow it. Micro-leaks number only hundreds, so a physical model or synthetic data has to help.",
    ],
    current: ["每 30 分鐘抽 10 杯做負壓測漏，另以人工目視。", "Ten cups every 30 minutes in a vacuum leak test, and people looking on."],
    baseline: [
      "市場漏杯率 180 ppm，抽檢間隔內不良無法追溯；誤剔 2.4 %。",
      "180 ppm of leaking cups in the market, no trace between samples, 2.4 % wrongly rejected.",
    ],
    target: [
      "漏杯率 30 ppm 以下，誤剔 0.8 % 以下，單杯判斷 60 毫秒內。",
      "Under 30 ppm leaking, under 0.8 % wrongly rejected, 60 milliseconds a cup.",
    ],
    deliverable: [
      "整合於 PLC 的檢測模組、稽核影像保存機制、確效文件草案。",
      "An inspection module tied into the PLC, audit image storage, a draft of the validation papers.",
    ],
    site: ["台南市新營試機廠，與一家乳品客戶的實際產線。", "Trial hall in Xinying, Tainan, and a dairy customer's running line."],
    resources: [
      "熱像儀兩台、可拆借的試驗機、客戶產線每月兩個測試窗口。",
      "Two thermal cameras, a test machine on loan, two test windows a month on the customer's line.",
    ],
    support: [
      "機構、電控、業務三方小組，客戶端品保參與驗收。",
      "A group from mechanics, controls and sales; the customer's quality staff join acceptance.",
    ],
    data: {
      description: [
        "同步之熱影像與可見光影像，附負壓測漏結果與機台溫壓時間參數。",
        "Synchronised thermal and visible images with leak-test results and the machine's temperature, pressure and dwell.",
      ],
      rows: 156_000,
      labels: "良／夾料／皺摺／微漏（微漏 412 件）",
      format: "HDF5",
      sensitivity: "internal",
      deidentification: "not_needed",
      handover: "on_site",
    },
    needs: [
      ["CI9", 4, "must"],
      ["S17", 4, "must"],
      ["S18", 3, "must"],
      ["S19", 3],
    ],
    ip: "owner",
    months: 6,
    award: 900,
    mentorHours: 30,
    scores: [3, 3, 3, 4, 3],
  },
];
