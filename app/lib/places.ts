import type { Locale } from "./bilingual";

/** The 22 counties and cities of Taiwan, written with 台; spelling of the Ministry of the Interior. */
const english: Readonly<Record<string, string>> = {
  台北市: "Taipei City",
  新北市: "New Taipei City",
  桃園市: "Taoyuan City",
  台中市: "Taichung City",
  台南市: "Tainan City",
  高雄市: "Kaohsiung City",
  基隆市: "Keelung City",
  新竹市: "Hsinchu City",
  嘉義市: "Chiayi City",
  新竹縣: "Hsinchu County",
  苗栗縣: "Miaoli County",
  彰化縣: "Changhua County",
  南投縣: "Nantou County",
  雲林縣: "Yunlin County",
  嘉義縣: "Chiayi County",
  屏東縣: "Pingtung County",
  宜蘭縣: "Yilan County",
  花蓮縣: "Hualien County",
  台東縣: "Taitung County",
  澎湖縣: "Penghu County",
  金門縣: "Kinmen County",
  連江縣: "Lienchiang County",
};

const folded = (place: string): string => place.normalize("NFKC").trim().replaceAll("臺", "台");

/** The county or city of Taiwan a place lies in, under one name however it is written; other places stay as they are, folded. */
export function countyOf(place: string): string {
  const [own = ""] = place.split("／");
  const known = folded(own);
  return (
    Object.keys(english).find((name) => known.startsWith(name)) ??
    Object.keys(english).find((name) => english[name]?.toLowerCase() === known.toLowerCase()) ??
    known
  );
}

/** A place as its owner wrote it, in both languages with ／ between if he likes; in English the official name of a county or city of Taiwan. */
export function placeName(place: string, locale: Locale): string {
  const [own = "", other] = place.split("／");
  if (other !== undefined) return (locale === "en" ? other : own).trim();
  const known = folded(place);
  return locale === "en" && Object.hasOwn(english, known) ? (english[known] ?? place) : place;
}
