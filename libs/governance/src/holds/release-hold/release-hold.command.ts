import { command } from '@omni/platform';
import { holdContract, releaseHoldInput } from '../hold.contract';
import { legalHolds } from '../hold.resource';

export class ReleaseHold extends command({
  name: 'legal_hold.release',
  summary: 'Lets retention take its course again',
  resource: legalHolds,
  needs: 'act',
  input: releaseHoldInput,
  output: holdContract.view,
  effect: 'compensatable',
  undoneBy: 'legal_hold.place',
  errors: ['governance.legal_hold.released'],
}) {}
