import type { Reporter, TestCase } from "@playwright/test/reporter";

/** Ends the run with the one line that the check command reads. */
export default class CountingReporter implements Reporter {
  private readonly tests = new Set<TestCase>();
  private broken = 0;

  onTestEnd(test: TestCase): void {
    this.tests.add(test);
  }

  /** Something broke outside any test, such as a file that cannot be loaded. */
  onError(): void {
    this.broken++;
  }

  onEnd(): void {
    const outcomes = [...this.tests].map((test) => test.outcome());
    const passed = outcomes.filter((outcome) => outcome === "expected").length;
    const failed = outcomes.filter((outcome) => outcome === "unexpected" || outcome === "flaky").length;
    console.log(`${passed} passed, ${failed + this.broken} failed`);
  }
}
