import { createHash } from 'node:crypto';
import type { FieldCipher } from '../crypto';
import type { Tx } from '../database/tx';
import { Fault } from '../errors/fault';
import { NOBODY } from '../policy/access';
import type { Call } from './call';

/** The stored answer of a call, as it goes into `platform.idempotency_keys`. */
export interface KeptAnswer {
  organization_id: string;
  principal_id: string;
  key: string;
  method: string;
  path: string;
  request_hash: string;
  response_status: number;
  response_body: unknown;
  expires_at: string;
}

export interface Replay {
  status: number;
  body: unknown;
}

const DAY = 86_400_000;
const KEPT_FOR = DAY;

/**
 * One key, one effect. The key's advisory lock is taken for the transaction: a second call that comes while the first
 * still runs gets 409, one that comes later finds the stored answer. A crash leaves neither lock nor answer.
 */
export class Claim {
  private constructor(
    private readonly call: Call,
    private readonly hash: string,
    private readonly cipher: FieldCipher | null,
    private readonly answered: Promise<Replay | null>,
  ) {}

  /**
   * Sends the claim without waiting for it; null when the call carries no key, or comes from nobody in particular.
   * With a cipher the stored answer is sealed.
   */
  static send(
    tx: Tx,
    call: Call,
    input: unknown,
    now: string,
    cipher: FieldCipher | null = null,
  ): Claim | null {
    const { idempotencyKey: key, principal } = call;
    if (key === null || call.dryRun || (!principal.organization && !principal.id)) return null;
    const hash = createHash('sha256')
      .update(JSON.stringify([call.method, call.path, input]))
      .digest('hex');
    const owner = [principal.organization?.id ?? NOBODY, principal.id ?? NOBODY, key];
    // Two statements, so that the second sees what the first's lock waited out.
    const locked = tx.one<{ free: boolean }>(
      `select pg_try_advisory_xact_lock(hashtextextended($1 || $2 || $3, 0)) as free`,
      owner,
    );
    const stored = tx.one<{ requestHash: string; status: number; body: unknown }>(
      `select request_hash as "requestHash", response_status as status, response_body as body
       from platform.idempotency_keys where organization_id = $1 and principal_id = $2 and key = $3 and expires_at > $4`,
      [...owner, now],
    );
    const answered = Promise.all([locked, stored]).then(([lock, row]) => {
      if (row && row.requestHash !== hash) {
        throw new Fault(
          422,
          'idempotency_mismatch',
          'This Idempotency-Key came before with another request.',
        );
      }
      if (row) return { status: row.status, body: unseal(call, cipher, row.body) };
      if (!lock?.free) {
        throw new Fault(409, 'idempotency_in_progress', 'The same request is still running.', {
          headers: { 'Retry-After': '1' },
        });
      }
      return null;
    });
    answered.catch(() => undefined);
    return new Claim(call, hash, cipher, answered);
  }

  /** The stored answer of an earlier call with this key, if there was one. */
  replay(): Promise<Replay | null> {
    return this.answered;
  }

  keep(now: string, status: number, body: unknown): KeptAnswer {
    const { principal, idempotencyKey, method, path } = this.call;
    return {
      organization_id: principal.organization?.id ?? NOBODY,
      principal_id: principal.id ?? NOBODY,
      key: idempotencyKey ?? '',
      method,
      path,
      request_hash: this.hash,
      response_status: status,
      response_body: this.cipher
        ? { sealed: this.cipher.encrypt(JSON.stringify(body ?? null), placeOf(this.call)) }
        : (body ?? null),
      expires_at: new Date(Date.parse(now) + KEPT_FOR).toISOString(),
    };
  }
}

/** A sealed answer opens for the same caller and key alone. */
const placeOf = ({ principal, idempotencyKey }: Call) => ({
  organizationId: principal.organization?.id ?? NOBODY,
  table: 'platform.idempotency_keys',
  rowId: principal.id ?? NOBODY,
  column: `response_body of ${idempotencyKey ?? ''}`,
});

function unseal(call: Call, cipher: FieldCipher | null, body: unknown): unknown {
  const sealed = (body as { sealed?: unknown } | null)?.sealed;
  if (!cipher || typeof sealed !== 'string') return body;
  return JSON.parse(cipher.decrypt(sealed, placeOf(call))) as unknown;
}
