import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { constantTimeEqual, hashToken, type Unit } from '@omni/platform';
import { SecretLinks } from '../../links/secret-links';
import { signerPlace } from '../create-request/signers-of';
import { noteEvidence } from '../note-evidence';
import { mailSigner } from '../notify-signers';
import { codeNeeded, codeTooSoon, noNeedOfCode, tooManyCodes } from '../request.errors';
import type { Signing } from './signing';

const VALID_MS = 10 * 60_000;
const PAUSE_MS = 60_000;
const ATTEMPTS = 5;
/** Each code may be guessed at a few times: with codes without end one would be hit. */
const CODES_A_DAY = 10;

/** One-time codes by mail: that whoever signs reads the signer's mail now, and not only found an old link. */
@Injectable()
export class Codes {
  constructor(private readonly links: SecretLinks) {}

  async send(unit: Unit, { request, signer }: Signing): Promise<void> {
    if (signer.auth !== 'otp') throw noNeedOfCode();
    if (signer.codeSentAt !== null && Date.parse(unit.now) - Date.parse(signer.codeSentAt) < PAUSE_MS)
      throw codeTooSoon();
    if ((await sentToday(unit, signer.requestId, signer.id)) >= CODES_A_DAY) throw tooManyCodes();
    const code = String(randomInt(0, 1_000_000)).padStart(6, '0');
    signer.codeHash = hashOf(signer.id, code);
    signer.codeSealed = this.links.seal(code, signerPlace(signer));
    signer.codeSentAt = unit.now;
    signer.codeExpiresAt = new Date(Date.parse(unit.now) + VALID_MS).toISOString();
    signer.codeAttempts = 0;
    await noteEvidence(unit, request, 'code_sent', { signerId: signer.id });
    await mailSigner(unit, signer, 'code');
  }

  /** Uses the code up. A wrong one counts even though the call is refused: a code of six digits can be guessed. */
  async check(unit: Unit, { request, signer }: Signing, code: string | undefined): Promise<void> {
    if (signer.auth !== 'otp') return;
    const { codeHash, codeExpiresAt, codeAttempts } = signer;
    if (code === undefined) throw codeNeeded('is needed: ask for one');
    if (codeHash === null || codeExpiresAt === null || codeExpiresAt <= unit.now || codeAttempts >= ATTEMPTS)
      throw codeNeeded('has expired: ask for a new one');
    if (!constantTimeEqual(hashOf(signer.id, code), codeHash)) {
      signer.codeAttempts += 1;
      unit.refuse(codeNeeded('is not right'));
    }
    signer.codeHash = null;
    signer.codeSealed = null;
    await noteEvidence(unit, request, 'code_confirmed', { signerId: signer.id });
  }
}

async function sentToday(unit: Unit, requestId: string, signerId: string): Promise<number> {
  const [row] = await unit.sql<{ count: number }>(
    `select count(*)::int as count from agreements.signature_evidence e
     where e.organization_id = $1 and e.request_id = $2 and e.kind = 'code_sent' and e.data->>'signerId' = $3
       and e.occurred_at > $4::timestamptz - interval '1 day'`,
    [unit.tenantId, requestId, signerId, unit.now],
  );
  return row?.count ?? 0;
}

const hashOf = (signerId: string, code: string): string => hashToken(`${signerId} ${code}`);
