import type { SignatureRequest } from '../request.entity';
import type { Signer } from '../signer.entity';

/** One signer before one request, with everybody else who is to sign: what their verbs work on. */
export interface Signing {
  request: SignatureRequest;
  signers: Signer[];
  signer: Signer;
}
