import { Injectable } from '@nestjs/common';
import { Clock, addMonths, businessDate } from '@omni/platform';
import { GENESIS } from './chain';
import { AuditVerifier, type Ask, type Verdict } from './audit-verifier';
import { AUDIT_MONTHS } from '../partitions';

export interface Anchor {
  day: string;
  seq: number;
  hash: string;
}

export interface ChainHead {
  seq: number;
  hash: string;
  sealedAt: string | null;
}

/** The chain's head now, and as it was noted day by day. */
@Injectable()
export class AuditHeads {
  constructor(
    private readonly verifier: AuditVerifier,
    private readonly clock: Clock,
  ) {}

  async head(ask: Ask, organizationId: string): Promise<ChainHead> {
    const [row] = await ask<ChainHead>(
      `select seq, encode(hash, 'hex') as hash, created_at as "sealedAt" from timeline.audit_seals
       where organization_id = $1 order by seq desc limit 1`,
      [organizationId],
    );
    return row ?? { seq: 0, hash: GENESIS, sealedAt: null };
  }

  /** How many entries wait behind the head. */
  async unsealed(ask: Ask, organizationId: string): Promise<number> {
    const [row] = await ask<{ count: number }>(
      `select count(*) as count from timeline.audit_events a where a.organization_id = $1 and (a.xid, a.position) > (
         coalesce((select (s.audit_xid, s.audit_position) from timeline.audit_seals s
                   where s.organization_id = $1 order by s.seq desc limit 1), ('0'::xid8, 0::bigint)))`,
      [organizationId],
    );
    return row?.count ?? 0;
  }

  /** Noted heads, newest first. */
  async anchors(ask: Ask, organizationId: string, count: number): Promise<Anchor[]> {
    return ask<Anchor>(
      `select day, seq, encode(hash, 'hex') as hash from timeline.audit_anchors
       where organization_id = $1 order by day desc limit $2`,
      [organizationId, count],
    );
  }

  /** Walks from an entry on; every head noted here, and one kept outside if given, must be found again. */
  async verify(
    ask: Ask,
    organizationId: string,
    fromSeq: number,
    limit: number,
    outside: { seq: number; hash: string } | null,
  ): Promise<Verdict> {
    const anchors = await this.anchors(ask, organizationId, 10_000);
    const today = businessDate(this.clock.now(), 'UTC');
    return this.verifier.verify(ask, {
      organizationId,
      fromSeq,
      limit,
      // Partitions end with their month, so the last month that may be gone is whole.
      keptSince: `${addMonths(today, -AUDIT_MONTHS).slice(0, 7)}-01T00:00:00.000Z`,
      heads: outside ? [...anchors, outside] : anchors,
    });
  }
}
