import { Injectable } from '@nestjs/common';
import type { Unit } from '@omni/platform';
import { FACT_COLUMNS, GENESIS, contentHash, sealHash, type AuditFacts } from './chain';

interface Head {
  seq: number;
  hash: string;
  xid: string;
  position: number;
  createdAt: string;
}

type Pending = AuditFacts & { xid: string; createdAt: string };

const BEGINNING: Head = { seq: 0, hash: GENESIS, xid: '0', position: 0, createdAt: '-infinity' };
/** Enough to catch up with whatever one batch of events left behind. */
const BATCH = 500;

/**
 * Numbers and hashes audit entries behind the writes, in commit order. What a transaction that is still open may yet
 * put before them waits for the next time. One sealer an organization at once; whoever finds it taken goes home, for the
 * other will see the same entries or the next one will.
 */
@Injectable()
export class AuditSealer {
  /** Seals what is due in the unit's organization, up to a batch; answers how many. */
  async seal(unit: Unit): Promise<number> {
    const [lock] = await unit.sql<{ mine: boolean }>(
      `select pg_try_advisory_xact_lock(hashtextextended('audit-seal ' || $1::text, 0)) as mine`,
      [unit.tenantId],
    );
    if (!lock?.mine) return 0;
    // After the lock, in a statement of its own: it sees what the holder before committed.
    const head = (await newestSeal(unit)) ?? BEGINNING;
    const pending = await unit.sql<Pending>(
      `select ${FACT_COLUMNS}, a.xid::text as xid, a.created_at as "createdAt" from timeline.audit_events a
       where a.organization_id = $1 and (a.xid, a.position) > ($2::text::xid8, $3)
         and a.xid < engine.visible_xid() and a.created_at >= $4::timestamptz - interval '1 day'
       order by a.xid, a.position limit $5`,
      [unit.tenantId, head.xid, head.position, head.createdAt, BATCH],
    );
    if (pending.length === 0) return 0;
    await unit.sql(INSERT, [unit.tenantId, JSON.stringify(chain(head, pending))]);
    return pending.length;
  }

  /** Seals everything that is due. */
  async sealAll(unit: Unit): Promise<void> {
    while ((await this.seal(unit)) === BATCH);
  }
}

const INSERT = `
  insert into timeline.audit_seals (organization_id, seq, audit_id, audit_created_at, audit_xid, audit_position,
    content_hash, prev_hash, hash)
  select $1, s.seq, s.audit_id, s.audit_created_at, s.audit_xid::xid8, s.audit_position, decode(s.content_hash, 'hex'),
    decode(s.prev_hash, 'hex'), decode(s.hash, 'hex')
  from jsonb_to_recordset($2::jsonb) as s (seq bigint, audit_id uuid, audit_created_at timestamptz, audit_xid text,
    audit_position bigint, content_hash text, prev_hash text, hash text)`;

async function newestSeal(unit: Unit): Promise<Head | undefined> {
  const [row] = await unit.sql<Head>(
    `select seq, encode(hash, 'hex') as hash, audit_xid::text as xid, audit_position as position, audit_created_at as "createdAt"
     from timeline.audit_seals where organization_id = $1 order by seq desc limit 1`,
    [unit.tenantId],
  );
  return row;
}

function chain(head: Head, rows: readonly Pending[]): Record<string, unknown>[] {
  let { seq, hash: previous } = head;
  return rows.map((row) => {
    seq += 1;
    const content = contentHash(row);
    const hash = sealHash(previous, seq, row, content);
    const seal = {
      seq,
      audit_id: row.id,
      audit_created_at: row.createdAt,
      audit_xid: row.xid,
      audit_position: row.position,
      content_hash: content,
      prev_hash: previous,
      hash,
    };
    previous = hash;
    return seal;
  });
}
