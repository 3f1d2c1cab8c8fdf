/** Beyond this many distinct texts, statements go unnamed: a connection must not hold an unbounded set of plans. */
const LIMIT = 800;
const names = new Map<string, string>();

/** A stable name for a statement's text in this process, so PostgreSQL plans it once a connection. */
export function statementName(text: string): string | undefined {
  const known = names.get(text);
  if (known) return known;
  if (names.size >= LIMIT) return undefined;
  const name = `s${String(names.size)}`;
  names.set(text, name);
  return name;
}
