// Where somebody is who steps through the way of the data. Nothing here knows the editor.
import type { Finding, Place, Step } from "../../infrastructure/findings/finding";

export class Walk {
  private constructor(
    readonly finding: Finding,
    /** The step one stands on; -1 before the first. */
    readonly position: number,
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
    return new Walk(this.finding, Math.min(Math.max(position, 0), this.steps.length - 1));
  }

  /** The same way after an analysis, with its places of now. */
  in(finding: Finding): Walk {
    return new Walk(finding, Math.min(this.position, finding.steps.length - 1));
  }

  /** The places of the way in a file, without the one that one stands on. */
  othersIn(uri: string): Place[] {
    return this.steps.filter((step, index) => index !== this.position && step.place.uri === uri).map((step) => step.place);
  }
}
