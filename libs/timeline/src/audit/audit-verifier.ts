import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { FAULTS, verdictView } from './audit.contract';
import { FACT_COLUMNS, GENESIS, contentHash, sealHash, type AuditFacts } from './chain';

/** Asks the tenant's own rows: a reader's or a unit's transaction. */
export type Ask = <R extends object>(text: string, values: readonly unknown[]) => Promise<R[]>;
export type Verdict = z.output<typeof verdictView>;
type Bad = NonNullable<Verdict['firstBad']>;
type Reason = (typeof FAULTS)[number];

export interface Walk {
  organizationId: string;
  fromSeq: number;
  limit: number;
  /** entries from before this moment may have been dropped by retention */
  keptSince: string;
  /** heads that were noted, here or outside: each must be found again */
  heads: readonly { seq: number; hash: string }[];
}

type Sealed = Partial<AuditFacts> & {
  seq: number;
  auditId: string;
  auditCreatedAt: string;
  auditXid: string;
  auditPosition: number;
  contentHash: string;
  prevHash: string;
  hash: string;
};

const STEP = 1000;

const MESSAGES: Record<Reason, string> = {
  changed_row: 'The entry is not what was sealed.',
  missing_row: 'The entry was sealed and is gone.',
  inserted_row: 'An entry stands among the sealed ones that was never sealed.',
  missing_seal: 'The chain has a gap here.',
  broken_link: 'The seal does not follow from the one before.',
  dropped_tail: 'The chain ends before a head that was noted.',
  foreign_head: 'The chain has another hash here than was noted.',
};

/** Walks the chain and names the first entry that is not as it was sealed. */
@Injectable()
export class AuditVerifier {
  async verify(ask: Ask, walk: Walk): Promise<Verdict> {
    const state: State = { ...(await this.before(ask, walk)), seq: walk.fromSeq - 1, checked: 0, expired: 0 };
    let complete = false;
    let bad: Bad | null = null;
    while (!bad && !complete && state.checked < walk.limit) {
      const count = Math.min(STEP, walk.limit - state.checked);
      const batch = await ask<Sealed>(SEALS, [walk.organizationId, state.seq, count]);
      const from = state.place;
      bad = check(walk, batch, state) ?? (await this.strays(ask, walk, from, state.place));
      complete = batch.length < count;
    }
    if (!bad && complete) bad = tail(walk, state.seq);
    return {
      valid: !bad,
      checked: state.checked,
      fromSeq: walk.fromSeq,
      toSeq: state.seq,
      complete,
      nextSeq: bad || complete ? null : state.seq + 1,
      expired: state.expired,
      firstBad: bad,
    };
  }

  private async before(
    ask: Ask,
    { organizationId, fromSeq }: Walk,
  ): Promise<Pick<State, 'previous' | 'place'>> {
    if (fromSeq === 1) return { previous: GENESIS, place: ['0', 0] };
    const [row] = await ask<{ hash: string; xid: string; position: number }>(
      `select encode(hash, 'hex') as hash, audit_xid::text as xid, audit_position as position
       from timeline.audit_seals where organization_id = $1 and seq = $2`,
      [organizationId, fromSeq - 1],
    );
    return row ? { previous: row.hash, place: [row.xid, row.position] } : { previous: null, place: ['0', 0] };
  }

  /** An entry between two sealed ones must be sealed itself: the sealer never passes one over. */
  private async strays(ask: Ask, { organizationId }: Walk, from: Place, to: Place): Promise<Bad | null> {
    const [stray] = await ask<{ id: string; seq: number | null }>(
      `select a.id, (select max(s.seq) from timeline.audit_seals s where s.organization_id = $1
         and (s.audit_xid, s.audit_position) < (a.xid, a.position)) as seq
       from timeline.audit_events a
       where a.organization_id = $1 and (a.xid, a.position) > ($2::text::xid8, $3) and (a.xid, a.position) < ($4::text::xid8, $5)
         and not exists (select 1 from timeline.audit_seals s where s.organization_id = a.organization_id and s.audit_id = a.id)
       order by a.xid, a.position limit 1`,
      [organizationId, ...from, ...to],
    );
    return stray ? fault('inserted_row', (stray.seq ?? 0) + 1, stray.id) : null;
  }
}

const SEALS = `
  select s.seq, s.audit_id as "auditId", s.audit_created_at as "auditCreatedAt", s.audit_xid::text as "auditXid",
    s.audit_position as "auditPosition", encode(s.content_hash, 'hex') as "contentHash",
    encode(s.prev_hash, 'hex') as "prevHash", encode(s.hash, 'hex') as hash, ${FACT_COLUMNS}
  from timeline.audit_seals s
  left join timeline.audit_events a
    on a.organization_id = s.organization_id and a.id = s.audit_id and a.created_at = s.audit_created_at
  where s.organization_id = $1 and s.seq > $2 order by s.seq limit $3`;

type Place = readonly [xid: string, position: number];

interface State {
  previous: string | null;
  /** of the last entry walked */
  place: Place;
  seq: number;
  checked: number;
  expired: number;
}

function check(walk: Walk, batch: readonly Sealed[], state: State): Bad | null {
  for (const seal of batch) {
    if (seal.seq !== state.seq + 1) return fault('missing_seal', state.seq + 1, null);
    const reason = faultOf(walk, seal, state);
    if (reason) return fault(reason, seal.seq, seal.auditId);
    state.previous = seal.hash;
    state.seq = seal.seq;
    state.place = [seal.auditXid, seal.auditPosition];
    state.checked += 1;
  }
  return null;
}

function faultOf(walk: Walk, seal: Sealed, state: State): Reason | null {
  if (seal.prevHash !== state.previous) return 'broken_link';
  if (!isThere(seal)) {
    if (seal.auditCreatedAt >= walk.keptSince) return 'missing_row';
    state.expired += 1;
  } else {
    const content = contentHash(seal);
    if (content !== seal.contentHash || sealHash(seal.prevHash, seal.seq, seal, content) !== seal.hash)
      return 'changed_row';
  }
  return walk.heads.some((h) => h.seq === seal.seq && h.hash !== seal.hash) ? 'foreign_head' : null;
}

const isThere = (seal: Sealed): seal is Sealed & AuditFacts => typeof seal.id === 'string';

function tail(walk: Walk, reached: number): Bad | null {
  return walk.heads.some((h) => h.seq > reached) ? fault('dropped_tail', reached + 1, null) : null;
}

const fault = (reason: Reason, seq: number, auditId: string | null): Bad => ({
  seq,
  auditId,
  reason,
  message: MESSAGES[reason],
});
