/** How the analysis is doing. The first three are about the process, the others are told by it. */
export type State = "starting" | "restarting" | "stopped" | "loading" | "ready" | "incomplete" | "failed";

export interface Status {
  readonly state: State;
  /** A sentence in the editor's language; empty where the state says it all. */
  readonly message: string;
  /** What was missing or went wrong. */
  readonly details: readonly string[];
}

const told: ReadonlySet<string> = new Set<State>(["loading", "ready", "incomplete", "failed"]);

/** A state that needs no more words. */
export function plain(state: State): Status {
  return { state, message: "", details: [] };
}

/** What the server says of itself, if it can be understood. */
export function statusFrom(message: unknown): Status | undefined {
  const { state, message: text, details } = (message ?? {}) as { state?: unknown; message?: unknown; details?: unknown };
  if (typeof state !== "string" || !told.has(state)) return undefined;
  return {
    state: state as State,
    message: typeof text === "string" ? text : "",
    details: Array.isArray(details) ? details.filter((detail): detail is string => typeof detail === "string") : [],
  };
}
