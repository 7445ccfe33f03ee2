import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commonPasswords } from "./common-passwords";
import { deviceOf } from "./device";
import { profileForm, registerForm } from "./forms";
import { absoluteLimit, accountStateOf, idleLimit, outboxIsOpen, passwordFault, sessionEnd } from "./rules";

describe("a password", () => {
  it("may be any eight characters or more that nobody guesses first", () => {
    for (const word of [
      "correct battery horse",
      "紅茶半糖少冰加珍珠",
      "ｆｕｌｌｗｉｄｔｈ ｔｅａ",
      "👩‍👩‍👧‍👦🍵🚲🏔️🌧️📚🎻🧵",
      "x".repeat(32) + "yz7 ".repeat(10),
      "塔 'or 1=1;--",
    ])
      expect(passwordFault(word)).toBeUndefined();
  });

  it.each([
    ["", "accounts_password_short"],
    ["1234567", "accounts_password_short"],
    ["👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", "accounts_password_short"],
    ["x1".repeat(101), "accounts_password_long"],
    ["a".repeat(1_000_000), "accounts_password_long"],
    ["PASSWORD2026", "accounts_password_common"],
    ["p@ssw0rd!", "accounts_password_common"],
    ["$up3rm4n2026", "accounts_password_common"],
    ["iLoveYou!!", "accounts_password_common"],
    ["ｑｗｅｒｔｙ１２３", "accounts_password_common"],
    ["abcdefghijk", "accounts_password_common"],
    ["98765432", "accounts_password_common"],
    ["Cuilian-2026", "accounts_password_context"],
    ["淬煉淬煉淬煉淬煉", "accounts_password_common"],
    ["出題解題出題解題 114", "accounts_password_context"],
  ] as const)("%s → %s", (word, fault) => {
    expect(passwordFault(word)).toBe(fault);
  });

  it("is not one's own name or address", () => {
    expect(passwordFault("meiling.chen", ["陳美玲", "meiling.chen@example.org"])).toBe("accounts_password_context");
    expect(passwordFault("meiling likes 3 lakes", ["陳美玲", "meiling.chen@example.org"])).toBeUndefined();
  });

  it("has no rule about kinds of characters: any long enough random text passes", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 12, maxLength: 60, unit: "grapheme-ascii" }),
        (word) => new Set(word).size < 8 || passwordFault(word) === undefined,
      ),
    );
  });

  it("is compared with a list of a few hundred", () => {
    expect(commonPasswords.size).toBeGreaterThan(350);
  });
});

describe("a session", () => {
  const begun = new Date("2026-03-05T02:00:00Z");

  it("never outlasts its idle or its absolute limit", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 * 86_400_000 }), fc.constantFrom("staff", "mentor" as const), (used, role) => {
        const roles = [role] as const;
        const end = sessionEnd(begun, new Date(begun.getTime() + used), roles).getTime() - begun.getTime();
        expect(end).toBeLessThanOrEqual(absoluteLimit);
        expect(end).toBeLessThanOrEqual(used + idleLimit(roles));
      }),
    );
  });
});

describe("an account", () => {
  const at = new Date();
  it("stands where its dates say", () => {
    expect(accountStateOf(null, [], 0)).toBe("rostered");
    expect(accountStateOf({ emailConfirmedAt: null, disabledAt: null }, [], 0)).toBe("unconfirmed");
    expect(accountStateOf({ emailConfirmedAt: at, disabledAt: at }, ["admin"], 0)).toBe("disabled");
    expect(accountStateOf({ emailConfirmedAt: at, disabledAt: null }, ["admin"], 0)).toBe("last_admin");
    expect(accountStateOf({ emailConfirmedAt: at, disabledAt: null }, ["admin"], 1)).toBe("active");
    expect(accountStateOf({ emailConfirmedAt: at, disabledAt: null }, [], 0)).toBe("active");
  });
});

describe("the development outbox", () => {
  const site = { smtpUrl: null, publicUrl: null, demo: true, mode: "production" };
  it("is closed wherever letters may be somebody's", () => {
    expect(outboxIsOpen(site)).toBe(true);
    expect(outboxIsOpen({ ...site, demo: false, mode: "development" })).toBe(true);
    expect(outboxIsOpen({ ...site, demo: false })).toBe(false);
    expect(outboxIsOpen({ ...site, smtpUrl: "smtp://mail" })).toBe(false);
    expect(outboxIsOpen({ ...site, publicUrl: "https://cuilian.example.org" })).toBe(false);
  });
});

describe("a browser", () => {
  it.each([
    ["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0", "Edge", "Windows"],
    ["Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Mobile Safari/604.1", "Safari", "iPhone"],
    ["Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36", "Chrome", "Android"],
    ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox", "Linux"],
  ])("is named as its owner would", (header, browser, system) => {
    expect(deviceOf(header)).toEqual({ browser, system });
  });
  it("is unknown when the header is missing or odd", () => {
    expect(deviceOf(null)).toBeUndefined();
    expect(deviceOf("curl/8")).toBeUndefined();
  });
});

describe("the forms", () => {
  it("ask for consent and a readable address", () => {
    const result = registerForm.safeParse({ name: "王", email: "a@b", password: "x" });
    expect(result.error?.issues.map((issue) => [issue.path[0], issue.message])).toEqual(
      expect.arrayContaining([
        ["email", "errors_invalid_email"],
        ["consent", "accounts_consent_required"],
      ]),
    );
  });
  it("take nothing that is not theirs", () => {
    const parsed = profileForm.parse({
      version: "1",
      name: "王",
      locale: "en",
      calendar: "auto",
      roles: ["admin"],
      email: "x@y.org",
      isDemo: "on",
      passwordHash: "x",
    });
    for (const foreign of ["roles", "email", "isDemo", "passwordHash"]) expect(parsed).not.toHaveProperty(foreign);
  });
});
