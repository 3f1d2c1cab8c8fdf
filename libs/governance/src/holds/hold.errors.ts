import { conflict, unprocessable, type Fault } from '@omni/platform';

export const heldFault = (): Fault =>
  conflict('governance.legal_hold.held', 'A legal hold covers this record: release it first.');

export const releasedAlready = (): Fault =>
  conflict('governance.legal_hold.released', 'The hold was released already.');

export const nothingToHold = (pointer: string): Fault =>
  unprocessable('reference_not_found', 'A referenced row does not exist.', [
    { pointer, code: 'reference_not_found', message: 'does not exist' },
  ]);
