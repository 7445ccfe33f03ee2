import { describe, expect, it } from "vitest";
import { conceptsIn } from "./index";
import { tellingIn } from "./telling";

describe("concepts that may be given as a reason", () => {
  it.each([
    ["掛具電鍍線常有漏鍍。The plating line misses parts.", "electroplating"],
    ["門診護理師每天抄寫交班紀錄", "nursing"],
    ["Welding defects on the production line", "welding"],
    ["用邊緣偵測找出輪廓，再做異常偵測；以時間序列分析設備資料", "time_series"],
  ])("a subject named as such: %s", (text, id) => {
    expect([...tellingIn(text)]).toContain(id);
  });

  it.each([
    "Count the parts and open the drawer; the team mixes services and research on a light machine.",
    "工程師打開開關，計數後由團隊研究服務內容，提案給公司。",
    "A false alarm in the code: click the button, drag the window, save the file in Python.",
    "A university laboratory stamps its letters.",
    "資料、系統、使用者、機器、平台、權限、驗證與流程",
  ])("everyday and computing words name nothing: %s", (text) => {
    expect([...tellingIn(text)].filter((id) => id !== "false_alarm")).toEqual([]);
  });

  it("an engineer is no programmer, an open door no file, a mixed ward no mixing desk", () => {
    expect(conceptsIn("製程工程師")).not.toContain("programmer");
    const met = conceptsIn("Doors stay open while a mixed group counts at the counter; 開啟閥門");
    for (const id of ["open_file", "audio_mixing", "mixing", "counter", "counter_circuit"]) expect(met).not.toContain(id);
  });
});
