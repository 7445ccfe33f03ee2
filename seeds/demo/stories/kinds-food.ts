import type { Kind } from "./kinds";

/** Food and pharma machinery. */
export const foodKinds: readonly Kind[] = [
  {
    key: "foreign_matter",
    industry: "food_pharma_machinery",
    grade: "L3",
    technologies: ["computer_vision", "deep_learning", "edge_ai"],
    needs: [
      ["CI9", 4, "must"],
      ["S17", 3, "must"],
      ["S19", 3],
    ],
    scores: [2, 3, 3, 3, 2],
    ip: "shared",
    months: 5,
    award: 620,
    mentorHours: 30,
    summary: [
      "在輸送帶上找出低對比異物，漏檢由 {from} 降到 {to}，並留下可稽核影像。",
      "Find low-contrast foreign matter on the belt: missed items from {from} to {to}, with images for the audit.",
    ],
    problem: [
      "異物與產品顏色、密度相近，X 光與金檢機看不到塑膠與毛髮。",
      "Foreign matter resembles the product in colour and density; X-ray and metal detectors miss plastic and hair.",
    ],
    current: ["人工挑檢四人一班，兩小時輪替。", "Four pickers a shift, rotating every two hours."],
    measure: ["植入測試漏檢率", "Missed in seeded tests"],
    deliverable: ["成像與辨識模組、剔除連動、植入測試與稽核文件。", "Imaging and recognition, reject drive, seeded tests and audit papers."],
    resources: ["高光譜與可見光相機、植入樣本組、停線測試窗口。", "Hyperspectral and visible cameras, seeded samples, test windows on the line."],
    data: {
      description: [
        "輸送帶影像與人工挑檢結果，另有植入異物之標準影像。",
        "Belt images with pickers' results, and reference images with seeded matter.",
      ],
      labels: "異物種類 12 類、位置",
      format: "PNG、HDF5",
      sensitivity: "internal",
      deidentification: "not_needed",
      handover: "on_site",
    },
    cases: [
      {
        poser: "shanxian",
        city: "高雄市",
        title: ["冷凍蔬菜毛髮與塑膠片檢出", "Hair and plastic in frozen vegetables"],
        background: ["毛豆與玉米粒出口日本，一件客訴停線三天。", "Edamame and corn for Japan; one complaint stops the line for three days."],
        twist: ["結霜使表面反光變化大。", "Frost changes the glare."],
        site: ["高雄市岡山廠選別線", "Sorting line, Gangshan, Kaohsiung"],
        from: "6.1 %",
        to: "1.5 %",
        rows: 88_000,
      },
      {
        poser: "kangyao",
        city: "新竹縣",
        title: ["錠劑外觀異物與缺角檢查", "Specks and chips on tablets"],
        background: [
          "製藥設備廠，客戶要求檢查機可在 GMP 下確效。",
          "We build pharmaceutical machines; customers want an inspector that can be validated under GMP.",
        ],
        twist: ["模型更新須走變更管制，因此要能說明何時不必重訓。", "A new model passes change control, so it must be clear when none is needed."],
        site: ["新竹縣湖口試機室", "Test room, Hukou, Hsinchu"],
        from: "2.8 %",
        to: "0.5 %",
        rows: 240_000,
      },
      {
        poser: "fengrun",
        city: "台南市",
        title: ["烘焙餡料包覆不良與異物偵測", "Filling faults and foreign matter in pastry"],
        background: [
          "包餡機客戶遍及八國，餡料外露與異物常被同時抱怨。",
          "Our encrusting machines run in eight countries; exposed filling and foreign matter are reported together.",
        ],
        twist: ["產品種類多，客戶要能自行新增配方。", "Customers must be able to add recipes themselves."],
        site: ["台南市新營試機廠", "Trial hall, Xinying, Tainan"],
        from: "4.7 %",
        to: "1.2 %",
        rows: 64_300,
      },
    ],
  },
];
