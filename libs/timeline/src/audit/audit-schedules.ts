import { Injectable } from '@nestjs/common';
import { BaseEntity, Scheduled, businessDate, type ScheduledJob, type Unit } from '@omni/platform';
import { AuditHeads } from './audit-heads';
import { AuditSealer } from './audit-sealer';
import { AuditChainVerified, AuditTamperDetected } from './audit.events';

/** Refusals leave entries and no events; what no event's batch has sealed is sealed here. */
@Injectable()
@Scheduled({
  name: 'timeline.seal-audit',
  summary: 'Seals audit entries that are not sealed yet.',
  cron: '*/10 * * * *',
})
export class SealAudit implements ScheduledJob {
  constructor(private readonly sealer: AuditSealer) {}

  run(unit: Unit): Promise<void> {
    return this.sealer.sealAll(unit);
  }
}

/** What the events are about: one chain an organization, known by the organization's id. It has no table. */
class AuditChain extends BaseEntity {}

/** As far as one night's walk goes; what is left is walked the next night. */
const NIGHTLY = 100_000;

@Injectable()
@Scheduled({
  name: 'timeline.anchor-audit',
  summary: 'Verifies the audit since yesterday and notes its head.',
  cron: '20 2 * * *',
})
export class AnchorAudit implements ScheduledJob {
  constructor(
    private readonly sealer: AuditSealer,
    private readonly heads: AuditHeads,
  ) {}

  async run(unit: Unit): Promise<void> {
    await this.sealer.sealAll(unit);
    const ask = unit.sql.bind(unit);
    const [anchor] = await this.heads.anchors(ask, unit.tenantId, 1);
    const head = await this.heads.head(ask, unit.tenantId);
    if (head.seq === 0 && !anchor) return;
    const verdict = await this.heads.verify(ask, unit.tenantId, Math.max(anchor?.seq ?? 1, 1), NIGHTLY, null);
    const about = Object.assign(new AuditChain(), { id: unit.tenantId, version: head.seq });
    if (verdict.firstBad) {
      const { seq, auditId, reason } = verdict.firstBad;
      unit.emit(AuditTamperDetected, about, { seq, auditId, reason });
      return;
    }
    const day = businessDate(new Date(unit.now), 'UTC');
    const [noted] = await unit.sql<{ hash: string }>(
      `insert into timeline.audit_anchors (organization_id, day, seq, hash)
       select organization_id, $3, seq, hash from timeline.audit_seals where organization_id = $1 and seq = $2
       on conflict do nothing returning encode(hash, 'hex') as hash`,
      [unit.tenantId, verdict.toSeq, day],
    );
    if (noted)
      unit.emit(AuditChainVerified, about, {
        day,
        seq: verdict.toSeq,
        hash: noted.hash,
        checked: verdict.checked,
      });
  }
}
