// When a server that died is started again.

/** Waits longer after each crash, gives up when they come too often, and forgets those that are long past. */
export class RestartPolicy {
  static readonly limit = 5;
  static readonly windowMinutes = 3;
  private static readonly firstDelay = 500;
  private crashes: number[] = [];

  /** Takes note of a crash at the time `now`; how many milliseconds to wait before the next start, undefined to give up. */
  crashed(now: number): number | undefined {
    this.crashes = [...this.crashes.filter((time) => now - time < RestartPolicy.windowMinutes * 60_000), now];
    if (this.crashes.length >= RestartPolicy.limit) return undefined;
    return RestartPolicy.firstDelay * 2 ** (this.crashes.length - 1);
  }

  /** Forgets everything, because a person asked for a start. */
  reset(): void {
    this.crashes = [];
  }
}
