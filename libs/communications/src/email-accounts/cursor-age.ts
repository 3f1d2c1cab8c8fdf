type View = Record<string, unknown>;

/** How long ago the mailbox was last read further, at the moment of the answer; a row cannot know that. */
export function withCursorAge(view: View, now: Date): View {
  const { cursorMovedAt } = view;
  // A sparse answer without the moment has no age either.
  if (cursorMovedAt === undefined) return view;
  const age =
    typeof cursorMovedAt === 'string'
      ? Math.max(0, Math.floor((now.getTime() - Date.parse(cursorMovedAt)) / 1000))
      : null;
  return { ...view, cursorAgeSeconds: age };
}
