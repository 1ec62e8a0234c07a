import { describe, expect, test } from "vitest";
import { groupsOf } from "../../src/features/findings/groups";
import { finding, leak } from "./findings";

const misuse = { event: "目的外利用・提供", kind: "誤送信", cause: "", case: "" };
const none = { event: "", kind: "", cause: "", case: "" };

describe("groupsOf", () => {
  test("incident class, rule, place, each with its number", () => {
    const groups = groupsOf([
      finding("PRV2001", 4, { incident: misuse }),
      finding("PRV4002", 7),
      finding("PRV4001", 9),
      finding("PRV4001", 2),
    ]);
    expect(groups.map(({ event, kind, count }) => [event, kind, count])).toEqual([
      ["漏えい", "誤表示", 3],
      ["目的外利用・提供", "誤送信", 1],
    ]);
    expect(groups[0]!.rules.map(({ rule, title, findings }) => [rule, title, findings.length])).toEqual([
      ["PRV4001", "title of PRV4001", 2],
      ["PRV4002", "title of PRV4002", 1],
    ]);
    expect(groups[0]!.rules[0]!.findings.map((entry) => entry.finding.place.start.line)).toEqual([2, 9]);
  });

  test("classes that are not known come after those that are, mistakes in the policy last", () => {
    const groups = groupsOf([
      finding("PRV9001", 1, { incident: none }),
      finding("ORG0001", 1, { incident: { ...leak, event: "何か" } }),
      finding("PRV5007", 1, { incident: { ...leak, event: "おそれ" } }),
    ]);
    expect(groups.map(({ event }) => event)).toEqual(["おそれ", "何か", ""]);
  });

  test("ids do not move with lines, and twins have ids of their own", () => {
    const ids = (line: number) =>
      groupsOf([
        finding("PRV4001", line, { fingerprint: "a" }),
        finding("PRV4001", line + 1, { fingerprint: "a" }),
        finding("PRV4001", line + 2, { fingerprint: "b" }),
      ])[0]!.rules[0]!.findings.map(({ id }) => id);
    expect(ids(3)).toEqual(ids(40));
    expect(new Set(ids(3)).size).toBe(3);
  });

  test("the order in which files were analysed makes no difference", () => {
    const findings = [finding("PRV4001", 3), finding("PRV2001", 4, { incident: misuse }), finding("PRV4002", 5), finding("PRV4001", 1)];
    expect(groupsOf([...findings].reverse())).toEqual(groupsOf(findings));
  });

  test("nothing found, nothing shown", () => {
    expect(groupsOf([])).toEqual([]);
  });
});
