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
    const of = (outcome: ReturnType<TestCase["outcome"]>) => [...this.tests].filter((test) => test.outcome() === outcome);
    const flaky = of("flaky");
    for (const test of flaky) console.log(`passed when run again: ${test.titlePath().filter((part) => part !== "").join(" › ")}`);
    console.log(`${of("expected").length + flaky.length} passed, ${of("unexpected").length + this.broken} failed`);
  }
}
