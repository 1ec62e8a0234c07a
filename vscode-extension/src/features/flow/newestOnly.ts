/** Does some work whenever it is asked to, never twice at a time: of those who ask while it is being done, the last is served, for all. */
export class NewestOnly {
  private isWanted = false;
  private running: Promise<void> | undefined;

  constructor(private readonly work: () => Promise<void>) {}

  /** Ends when the work was done once more and nobody has asked since. */
  ask(): Promise<void> {
    this.isWanted = true;
    return (this.running ??= this.run());
  }

  private async run(): Promise<void> {
    try {
      while (this.isWanted) {
        this.isWanted = false;
        try {
          await this.work();
        } catch (error) {
          // What was overtaken may well fail; only the last counts.
          if (!this.isWanted) throw error;
        }
      }
    } finally {
      this.running = undefined;
    }
  }
}
