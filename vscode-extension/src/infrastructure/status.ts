/** How the analysis is doing. The first three are about the process, the others are told by it. */
export type State = "starting" | "restarting" | "stopped" | "loading" | "ready" | "incomplete" | "failed";

export interface Status {
  readonly state: State;
  /** What was missing or went wrong. */
  readonly details: readonly string[];
}

const told: ReadonlySet<string> = new Set<State>(["loading", "ready", "incomplete", "failed"]);

/** A state that needs no more words. */
export function plain(state: State): Status {
  return { state, details: [] };
}

/** What the server says of itself, if it can be understood. */
export function statusFrom(message: unknown): Status | undefined {
  const { state, details } = (message ?? {}) as { state?: unknown; details?: unknown };
  if (typeof state !== "string" || !told.has(state)) return undefined;
  return {
    state: state as State,
    details: Array.isArray(details) ? details.filter((detail): detail is string => typeof detail === "string") : [],
  };
}
