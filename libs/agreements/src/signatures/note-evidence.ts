import type { Unit } from '@omni/platform';
import { Evidence } from './evidence.entity';
import { GENESIS, linkHash } from './evidence-chain';
import type { SignatureRequest } from './request.entity';

/** Links of this unit that are not written yet, by request: each follows the one before. */
const heads = new WeakMap<SignatureRequest, { seq: number; hash: string }>();

/**
 * Adds a link to the request's chain. Whoever calls holds the request's lock, so that no two links are the same number.
 * Never put here: what somebody signed with, codes, tokens.
 */
export async function noteEvidence(
  unit: Unit,
  request: SignatureRequest,
  kind: string,
  data: Record<string, unknown>,
): Promise<void> {
  const head = heads.get(request) ?? (await readHead(unit, request.id));
  const link = {
    requestId: request.id,
    seq: head.seq + 1,
    kind,
    // As JSON gives it back: undefined members would hash differently once they are read.
    data: JSON.parse(JSON.stringify(data)) as Record<string, unknown>,
    occurredAt: unit.now,
    prevHash: head.hash,
  };
  const hash = linkHash(link);
  heads.set(request, { seq: link.seq, hash });
  unit.insert(Evidence, { ...link, hash });
}

async function readHead(unit: Unit, requestId: string): Promise<{ seq: number; hash: string }> {
  const [row] = await unit.sql<{ seq: number; hash: string }>(
    `select e.seq, e.hash from agreements.signature_evidence e
     where e.organization_id = $1 and e.request_id = $2 order by e.seq desc limit 1`,
    [unit.tenantId, requestId],
  );
  return row ?? { seq: 0, hash: GENESIS };
}

/** Where a request of the world outside came from. */
export const origin = (unit: Unit): { ip: string | null; userAgent: string | null } => ({
  ip: unit.call.ip,
  userAgent: unit.call.userAgent,
});
