// A project that refers to the NuGet package is looked at twice: by us, and by the C# extension, which runs the package's
// analyzers. Each finding is to be seen once, whichever of the two is quicker.

/** As much of a diagnostic as is needed to see that two are the same. */
export interface Seen {
  readonly code: string;
  readonly line: number;
}

/** Those of `ours` that nobody else shows: for each of theirs on the same line, one of ours steps back. */
export function notShownByOthers<T extends Seen>(ours: readonly T[], theirs: readonly Seen[]): T[] {
  const left = new Map<string, number>();
  for (const seen of theirs) left.set(key(seen), (left.get(key(seen)) ?? 0) + 1);
  return ours.filter((seen) => {
    const count = left.get(key(seen)) ?? 0;
    left.set(key(seen), count - 1);
    return count <= 0;
  });
}

function key({ code, line }: Seen): string {
  return `${code}@${line}`;
}
