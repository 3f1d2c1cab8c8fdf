import { enlist, type Unit } from '@omni/platform';
import { noteEvidence } from '../note-evidence';
import { mailSigner } from '../notify-signers';
import { isInternal, type SignatureRequest } from '../request.entity';
import { SignatureRequestReminded, requestFacts } from '../request.events';
import type { Signer } from '../signer.entity';

/** Reminds these signers, here by mail or by the provider, and says when the next reminder is due. */
export async function remind(
  unit: Unit,
  request: SignatureRequest,
  signers: readonly Signer[],
): Promise<void> {
  request.scheduleReminder(unit.now);
  if (signers.length === 0) return;
  for (const signer of signers) {
    signer.remindedAt = unit.now;
    if (isInternal(request)) await mailSigner(unit, signer, 'reminder');
    else await enlist(unit, 'agreements.remind-signer', { requestId: request.id, signerId: signer.id });
  }
  await noteEvidence(unit, request, 'reminded', { signers: signers.map(({ id }) => id) });
  unit.emit(SignatureRequestReminded, request, { ...requestFacts(request), signers: signers.length });
}
