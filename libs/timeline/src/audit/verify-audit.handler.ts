import { QueryHandler } from '@nestjs/cqrs';
import { unprocessable, type Answers } from '@omni/platform';
import { AuditHeads } from './audit-heads';
import { ShowAuditHead, VerifyAudit } from './audit.queries';

@QueryHandler(VerifyAudit)
export class VerifyAuditHandler implements Answers<typeof VerifyAudit> {
  constructor(private readonly heads: AuditHeads) {}

  execute({ reader, input }: VerifyAudit) {
    const { fromSeq, limit, headSeq, headHash } = input;
    if ((headSeq === undefined) !== (headHash === undefined)) {
      throw unprocessable('timeline.audit.half_head', 'A head is its headSeq and its headHash together.');
    }
    const outside = headSeq !== undefined && headHash !== undefined ? { seq: headSeq, hash: headHash } : null;
    return this.heads.verify(reader.tx.rows.bind(reader.tx), reader.organization.id, fromSeq, limit, outside);
  }
}

@QueryHandler(ShowAuditHead)
export class ShowAuditHeadHandler implements Answers<typeof ShowAuditHead> {
  constructor(private readonly heads: AuditHeads) {}

  async execute({ reader }: ShowAuditHead) {
    const ask = reader.tx.rows.bind(reader.tx);
    const { id } = reader.organization;
    const [head, unsealed, anchors] = await Promise.all([
      this.heads.head(ask, id),
      this.heads.unsealed(ask, id),
      this.heads.anchors(ask, id, 1),
    ]);
    return { ...head, unsealed, anchor: anchors[0] ?? null };
  }
}
