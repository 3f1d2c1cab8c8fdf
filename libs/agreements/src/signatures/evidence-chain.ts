import { canonicalJson, sha256 } from '@omni/platform';

/** What a link of the chain is made of. */
export interface Link {
  requestId: string;
  seq: number;
  kind: string;
  data: Record<string, unknown> | null;
  /** RFC 3339, UTC, milliseconds */
  occurredAt: string;
  prevHash: string;
}

/** Before the first link. */
export const GENESIS = '0'.repeat(64);

/** SHA-256 over the canonical JSON of a link with the hash of the one before: change one, and all that follow differ. */
export const linkHash = ({ requestId, seq, kind, data, occurredAt, prevHash }: Link): string =>
  sha256(canonicalJson({ requestId, seq, kind, data, occurredAt: instant(occurredAt), prevHash }));

const instant = (text: string): string => new Date(text).toISOString();

export interface ChainFault {
  seq: number;
  reason: 'missing' | 'previous_hash' | 'hash' | 'emptied';
}

/** The first link that is not what it was, or null. Links come in the order of their numbers. */
export function firstFault(links: readonly (Link & { hash: string })[]): ChainFault | null {
  let expected = 1;
  let before = GENESIS;
  for (const link of links) {
    if (link.seq !== expected) return { seq: expected, reason: 'missing' };
    if (link.prevHash !== before) return { seq: link.seq, reason: 'previous_hash' };
    if (link.data === null) return { seq: link.seq, reason: 'emptied' };
    if (linkHash(link) !== link.hash) return { seq: link.seq, reason: 'hash' };
    before = link.hash;
    expected += 1;
  }
  return null;
}
