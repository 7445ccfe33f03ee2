import { describe, expect, it } from "vitest";
import { registerForm } from "./forms";

describe("the form for an account", () => {
  it("tells a short password together with a wrong address, so that nobody corrects twice", () => {
    const answer = registerForm.safeParse({ name: "𠮷田😀", email: "ｔｅｓｔ＠example", password: "１２３", consent: "yes" });
    expect(answer.error?.issues.map(({ path, message }) => [path.join("."), message])).toContainEqual(["password", "accounts_password_short"]);
    expect(answer.error?.issues.map(({ path }) => path.join("."))).toContain("email");
  });

  it("counts a password in the characters people see", () => {
    const long = registerForm.safeParse({ name: "林堃", email: "a@example.org", password: "長".repeat(10_000), consent: "yes" });
    expect(long.error?.issues.map(({ message }) => message)).toEqual(["accounts_password_long"]);
    expect(registerForm.safeParse({ name: "林堃", email: "a@example.org", password: "👩‍👩‍👧".repeat(8), consent: "yes" }).success).toBe(true);
  });
});
