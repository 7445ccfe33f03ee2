import { expect, it } from "vitest";
import { importViolations } from "./cruise";
import { messageViolations, sourceViolations, type Violation } from "./source-rules";

const told = (violations: Violation[]) => violations.map(({ rule, file, why }) => `${rule}: ${file} → ${why}`);

it("imports run one way", () => expect(told(importViolations("."))).toEqual([]));
it("sources keep the house's rules", () => expect(told(sourceViolations("."))).toEqual([]));
it("both message catalogues are complete", () => expect(told(messageViolations("."))).toEqual([]));
