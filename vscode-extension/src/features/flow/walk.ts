// Where somebody is who steps through the way of the data. Nothing here knows the editor.
import { successor, type Finding, type Place, type Step } from "../../infrastructure/findings/finding";

export class Walk {
  private constructor(
    readonly finding: Finding,
    /** The step one stands on; -1 before the first. */
    readonly position: number,
    /** Whether the last analysis found it; if not, the steps are those of the one before. */
    readonly isFound = true,
  ) {}

  /** Before the first step of a finding. */
  static of(finding: Finding): Walk {
    return new Walk(finding, -1);
  }

  get steps(): readonly Step[] {
    return this.finding.steps;
  }

  get current(): Step | undefined {
    return this.steps[this.position];
  }

  get isAtStart(): boolean {
    return this.position <= 0;
  }

  get isAtEnd(): boolean {
    return this.position >= this.steps.length - 1;
  }

  /** One step on; stays at the end. */
  next(): Walk {
    return this.to(this.position + 1);
  }

  /** One step back; stays at the first. */
  previous(): Walk {
    return this.to(this.position - 1);
  }

  to(position: number): Walk {
    return new Walk(this.finding, Math.min(Math.max(position, 0), this.steps.length - 1), this.isFound);
  }

  /**
   * The same way after an analysis, with its places of now; this very walk when nothing is different. One that is not found stays as it was:
   * it may be back in a moment, when what is being typed is code again or a server that ended has looked at everything anew.
   */
  after(findings: readonly Finding[]): Walk {
    const finding = successor(this.finding, findings);
    if (finding === undefined) return this.isFound ? new Walk(this.finding, this.position, false) : this;
    if (this.isFound && JSON.stringify(finding) === JSON.stringify(this.finding)) return this;
    return new Walk(finding, Math.min(this.position, finding.steps.length - 1));
  }

  /** The places of the way in a file, without the one that one stands on. */
  othersIn(uri: string): Place[] {
    return this.steps.filter((step, index) => index !== this.position && step.place.uri === uri).map((step) => step.place);
  }
}
