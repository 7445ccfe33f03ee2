import type { Story } from "./shape";

/** Care at home and in homes. */
export const careStories: readonly Story[] = [
  {
    key: "fall_warning",
    industry: "long_term_care",
    grade: "L3",
    technologies: ["time_series", "deep_learning", "edge_ai"],
    poser: "songhe",
    city: "臺北市",
    title: ["夜間離床跌倒預警（毫米波、免攝影機）", "Camera-free fall warning at night"],
    summary: [
      "以床側毫米波雷達辨識起身意圖，在住民雙腳著地前通知照服員，全程不裝攝影機、不留影像。",
      "Recognise the intention to get up from a millimetre-wave radar beside the bed and tell the carer before both feet touch the floor; no camera, no images.",
    ],
    background: [
      "本會經營四處住宿型長照機構，共 386 床。跌倒有六成發生在凌晨兩點到五點的離床途中，當時每位夜班照服員平均照顧 19 位住民。離床墊與攝影機都試過：前者常誤報，後者住民與家屬都不願意。",
      "We run four residential homes with 386 beds. Six falls in ten happen between two and five in the morning on the way out of bed, when one carer looks after 19 residents. Bed mats gave false alarms; cameras were refused by residents and families alike.",
    ],
    problem: [
      "翻身、坐起、伸手取物與真正離床的訊號相近，床欄、輪椅與同房走動又造成多重反射。需要在邊緣裝置上分辨意圖，並依住民習性調整；更重要的是，照服員一晚能接受的提醒次數有限，每一次都要值得走一趟。",
      "Turning over, sitting up, reaching for something and truly leaving the bed look alike; rails, wheelchairs and a room-mate walking add reflections. Intent has to be read on an edge device and adapted to each resident. Above all a carer can take only so many alerts a night, and each must be worth the walk.",
    ],
    current: ["離床感應墊 210 張，護理站蜂鳴器；夜班每兩小時巡房。", "210 bed mats with a buzzer at the station; rounds every two hours."],
    baseline: [
      "夜間跌倒每千床日 2.7 件，提醒誤報率 64 %，從提醒到抵達平均 118 秒。",
      "2.7 night falls per thousand bed-days, 64 % of alerts false, 118 seconds from alert to arrival.",
    ],
    target: [
      "跌倒降到每千床日 1.6 件以下，誤報率 25 % 以下，離床前 6 秒發出提醒。",
      "Under 1.6 falls per thousand bed-days, under 25 % false alerts, a warning six seconds before leaving the bed.",
    ],
    deliverable: [
      "二十床場域系統、照服員手機提醒流程、隱私影響說明與住民同意書範本。",
      "A system for 20 beds, the carers' alert routine on their phones, a privacy statement and a consent form for residents.",
    ],
    site: [
      "臺北市文山機構三樓，20 床，已取得住民與家屬同意。",
      "Third floor of the Wenshan home, Taipei: 20 beds, with residents' and families' consent.",
    ],
    resources: ["毫米波模組 24 組、匿名化之離床墊歷史紀錄、護理長一位。", "24 radar modules, anonymised history of the bed mats, one head nurse."],
    support: ["每週與夜班照服員座談半小時；倫理審查由本會送件。", "Half an hour a week with the night carers; ethics review filed by us."],
    data: {
      description: [
        "雷達點雲與呼吸微動序列，時間已平移、床號已換碼，不含影像與聲音。",
        "Radar point clouds and breathing motion, with times shifted and beds renumbered; no image, no sound.",
      ],
      rows: 3_120_000,
      labels: "離床、坐起、翻身、他人靠近（照服員覆核 5,480 段）",
      format: "Parquet",
      sensitivity: "special",
      deidentification: "signed",
      handover: "on_site",
    },
    needs: [
      ["S11", 3, "must"],
      ["CI7", 4, "must"],
      ["S18", 4, "must"],
      ["S04", 3],
      ["CI1", 3],
    ],
    ip: "shared",
    months: 6,
    award: 780,
    mentorHours: 30,
    scores: [2, 3, 3, 3, 3],
  },
];
