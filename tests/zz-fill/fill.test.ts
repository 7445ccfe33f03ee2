import { rmSync } from "node:fs";
import { it } from "vitest";
import { openDatabase } from "@db/client.server";
import { activities, challengeNeeds, pastWorks, persons, teamCompetencies, challenges } from "@db/schema";
import { eq } from "drizzle-orm";
import * as A from "~/features/applications/index.server";
import { newId } from "~/lib/ids";
import { as, contextOn } from "@tests/support/database";
import { makeChallenge, makeOrganisation, makeOwner, makePerson, makeTeam } from "@tests/support/factories";
import { accounts, teamMembers } from "@db/schema";

it("fills", async () => {
  rmSync("/tmp/appm/data", { recursive: true, force: true });
  const { db, close } = await openDatabase({ dataDir: "/tmp/appm/data" });
  const ctx = contextOn(db, { now: new Date() });
  const org = await makeOrganisation(ctx, { name: "日昇精密塑膠股份有限公司", nameEn: "Risheng Precision Plastics", isDemo: true });
  const owner = await makeOwner(ctx, org);
  const mail = async (id: string, email: string, name: string) => {
    await db.update(accounts).set({ email }).where(eq(accounts.personId, id));
    await db.update(persons).set({ name, isDemo: true }).where(eq(persons.id, id));
  };
  await mail(owner.id, "owner@demo.example.org", "林怡君");
  const staff = await makePerson(ctx, { name: "陳承辦", roles: ["staff"], email: "staff@demo.example.org" });
  await db.update(persons).set({ isDemo: true });
  const titles: [string, string, string][] = [
    ["射出成型毛邊、短射少樣本檢測", "Few-shot flash and short-shot inspection", "L2"],
    ["CNC 主軸剩餘壽命預測", "Spindle remaining life", "L3"],
    ["提花布疵點分級", "Jacquard defect grading", "L1"],
    ["夜間離床跌倒預警（毫米波、免攝影機）", "Camera-free fall warning", "L3"],
    ["鮮食叫貨預測（颱風日修正）", "Fresh-food ordering with typhoon correction", "L1"],
    ["少量多樣急單智慧排程", "Rush-order scheduling", "L2"],
  ];
  const cs = [];
  for (const [i, [zh, en, grade]] of titles.entries()) {
    const c = await makeChallenge(ctx, owner, { state: "published", title: { zh, en, lang: "zh" }, grade: grade as "L1", industry: (["plastics", "machinery", "textiles", "long_term_care", "retail", "machinery"] as const)[i], technologies: (["computer_vision", "time_series", "computer_vision", "time_series", "time_series", "optimisation"] as const).slice(i, i + 1), city: "臺中市", applicationsCloseAt: new Date(ctx.now.getTime() + (i + 3) * 6 * 86400000) });
    cs.push(c);
    await db.insert(challengeNeeds).values([{ id: newId(), challengeId: c.id, item: (["CI9", "S11", "CI9", "CI7", "S08", "S08"] as const)[i] ?? "CI9", level: 4, must: true }, { id: newId(), challengeId: c.id, item: "S18", level: 3, must: true }, { id: newId(), challengeId: c.id, item: "S07", level: 3, must: false }]);
  }
  const names = ["晨光視覺", "海岸線資料", "北科智慧製造實驗室", "𠮷野智能", "鏡湖 AI", "山城演算", "阿里山物聯"];
  const teams = [];
  for (const [i, name] of names.entries()) {
    const t = await makeTeam(ctx, { name, nameEn: i === 0 ? "Dawn Vision" : null, kind: (["startup", "mixed", "university", "industry", "trainees", "startup", "mixed"] as const)[i] ?? "startup", languages: ["zh"], industries: i % 2 ? ["machinery"] : ["plastics"], technologies: ["computer_vision", ...(i % 2 ? (["time_series"] as const) : [])], city: i % 3 ? "台北市" : "台中市", capacity: 2 });
    teams.push(t);
    await db.insert(teamCompetencies).values([{ id: newId(), teamId: t.team.id, item: "CI9", level: 3 + (i % 3), updatedAt: ctx.now }, { id: newId(), teamId: t.team.id, item: "S18", level: 2 + (i % 2), updatedAt: ctx.now }]);
    if (i % 2 === 0) await db.insert(pastWorks).values({ id: newId(), teamId: t.team.id, title: "射出件外觀檢測", summary: "上線一年", industry: "plastics", year: 113, createdAt: ctx.now });
  }
  const [me] = teams;
  if (!me) throw new Error();
  await mail(me.lead.id, "lead@demo.example.org", "王小晨");
  const mate = await makePerson(ctx, { name: "隊友" });
  await db.insert(teamMembers).values({ id: newId(), teamId: me.team.id, personId: mate.id, role: "member", state: "active", createdAt: ctx.now });
  const inst = await makeOrganisation(ctx, { kind: "institute", name: "示範培訓學院" });
  for (const [title, item] of [["電腦視覺工程精修班", "CI9"], ["邊緣部署實作工作坊", "S18"], ["AI 專案管理", "S07"]] as const)
    await db.insert(activities).values({ id: newId(), kind: "technique_course", instituteId: inst.id, title: { zh: title, lang: "zh" }, items: [item], startsOn: "2026-12-10", endsOn: "2026-12-20", hours: 30, completionHours: 24, state: "listed", createdAt: ctx.now, updatedAt: ctx.now });
  const proposal = { approach: "以 200 張良品影像訓練異常偵測模型，再用少量瑕疵影像校正門檻。\n推論放在產線旁的邊緣主機，單張 80 毫秒以內。", plan: "第 1 個月蒐集與標註；第 2 個月訓練與比對；第 3 個月上線驗證。隊長負責模型，兩位成員負責部署。", expectedResult: "漏檢率由 5% 降到 1%，過殺率低於 3%。", dataUse: "影像留在廠內主機，只有三位成員可以存取；結案後刪除並出具紀錄。" };
  const week = new Date(ctx.now.getTime() + 7 * 86400000);
  const draft = async (c: (typeof cs)[number] | undefined, t: (typeof teams)[number] | undefined, at = ctx) => {
    if (!c || !t) throw new Error();
    const { id } = await A.startApplication(as(at, t.lead), { challengeId: c.id, teamId: t.team.id });
    await A.saveApplication(as(at, t.lead), { applicationId: id, version: 1, proposal });
    return id;
  };
  const send = async (c: (typeof cs)[number] | undefined, t: (typeof teams)[number] | undefined, at = ctx) => {
    const id = await draft(c, t, at);
    if (t) await A.submitApplication(as(at, t.lead), { applicationId: id });
    return id;
  };
  const elig = async (c: (typeof cs)[number] | undefined, t: (typeof teams)[number] | undefined) => {
    const id = await send(c, t);
    await A.decideEligibility(as(ctx, staff), { applicationId: id, decision: "eligible" });
    return id;
  };
  const ago = { ...ctx, now: new Date(ctx.now.getTime() - 8 * 86400000) };
  // me
  await draft(cs[2], me);
  const sup = await send(cs[1], me, ago);
  await A.requestSupplement(as(ctx, staff), { applicationId: sup, dueAt: week, note: "請補充資料使用期限，以及代表單位的簽署人。" });
  const off = await elig(cs[5], me);
  await A.shortlist(as(ctx, owner), { applicationId: off });
  await A.chooseForOffer(as(ctx, owner), { applicationId: off });
  await A.confirmOffer(as(ctx, staff), { applicationId: off, answerBy: week });
  const not = await elig(cs[4], me);
  await A.markNotSelected(as(ctx, owner), { applicationId: not, letter: { reason: "貴隊的檢測方法可行，但報名內容未說明如何在單張 0.5 秒的節拍內完成推論；入圍的兩隊都提出了量測數據。", criteria: [{ key: "understanding", met: true }, { key: "method", met: true }, { key: "plan", met: false }, { key: "data", met: true }], wouldHaveChanged: "附上在類似硬體上的推論時間量測，並說明達不到節拍時的替代做法。", challengeIds: [cs[0]?.id ?? ""], activityIds: [(await db.select().from(activities))[0]?.id ?? ""] } });
  await A.inviteTeam(as(ctx, owner), { challengeId: cs[3]?.id ?? "", teamId: me.team.id, answerBy: week, message: "看到貴隊在射出件檢測的經驗，想請你們看看這一題。" });
  // challenge 1 rivals
  const e = [];
  for (const t of teams.slice(1, 5)) e.push(await elig(cs[0], t));
  await A.shortlist(as(ctx, owner), { applicationId: e[0] ?? "" });
  await A.shortlist(as(ctx, owner), { applicationId: e[1] ?? "" });
  await A.chooseForOffer(as(ctx, owner), { applicationId: e[1] ?? "" });
  await A.waitlist(as(ctx, owner), { applicationId: e[2] ?? "" });
  await send(cs[0], teams[5], ago);
  await send(cs[2], teams[6]);
  await db.update(challenges).set({ places: 2 }).where(eq(challenges.id, cs[0]?.id ?? ""));
  console.info(JSON.stringify({ c0: cs[0]?.id, c2: cs[2]?.id, team: me.team.id, sup, off, not, chosen: e[1], elig: e[3], first: e[0] }));
  await close();
});
