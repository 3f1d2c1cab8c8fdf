import type { Unit } from '@omni/platform';
import type { SignatureRequest } from './request.entity';
import { signatureRequests } from './request.resource';
import { Signer } from './signer.entity';

/** The request for a verb, locked before its signers: whoever signs at the same moment waits for the request. */
export async function loadRequest(unit: Unit, id: string): Promise<SignatureRequest> {
  const request = await unit.load(signatureRequests, id);
  request.signers = await signersOf(unit, id);
  return request;
}

export const signersOf = (unit: Unit, requestId: string): Promise<Signer[]> =>
  unit.rows(Signer, 't.request_id = $2', [requestId], 't.position');
