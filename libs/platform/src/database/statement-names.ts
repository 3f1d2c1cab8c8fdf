import { LRUCache } from 'lru-cache';

/** Beyond this many distinct texts, statements go unnamed: a connection must not hold an unbounded set of plans. */
const LIMIT = 1_500;
const names = new Map<string, string>();
/** Texts met once: most odd filters never come again, and must not use up the names. */
const once = new LRUCache<string, true>({ max: 5_000 });

/** A stable name for a statement's text in this process, from its second time on, so PostgreSQL plans it once a connection. */
export function statementName(text: string): string | undefined {
  const known = names.get(text);
  if (known) return known;
  if (!once.has(text)) {
    once.set(text, true);
    return undefined;
  }
  if (names.size >= LIMIT) return undefined;
  once.delete(text);
  const name = `s${String(names.size)}`;
  names.set(text, name);
  return name;
}
