import { enlist, type Unit } from '@omni/platform';
import type { SignatureRequest } from './request.entity';
import type { Signer } from './signer.entity';

/** Whoever may sign now: all that are waiting, or in a sequence those of the lowest order. */
export function whoseTurn(
  request: Pick<SignatureRequest, 'signingOrder'>,
  signers: readonly Signer[],
): Signer[] {
  const waiting = signers.filter((signer) => signer.role !== 'cc' && isWaiting(signer));
  if (request.signingOrder === 'parallel') return waiting;
  const next = Math.min(...waiting.map((signer) => signer.orderNo));
  return waiting.filter((signer) => signer.orderNo === next);
}

export const isWaiting = ({ status }: Pick<Signer, 'status'>): boolean =>
  status !== 'signed' && status !== 'declined';

/** Asks those whose turn it is and who were not asked before. */
export async function notifyNext(
  unit: Unit,
  request: SignatureRequest,
  signers: readonly Signer[],
): Promise<void> {
  for (const signer of whoseTurn(request, signers)) {
    if (signer.status !== 'pending') continue;
    signer.status = 'notified';
    signer.notifiedAt = unit.now;
    await mailSigner(unit, signer, 'invitation');
  }
}

export type SignerMail = 'invitation' | 'reminder' | 'code' | 'copy';

export const mailSigner = (unit: Unit, signer: Pick<Signer, 'id'>, kind: SignerMail): Promise<void> =>
  enlist(unit, 'agreements.mail-signer', { signerId: signer.id, kind });
