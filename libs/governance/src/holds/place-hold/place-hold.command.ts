import { command } from '@omni/platform';
import { holdContract } from '../hold.contract';
import { legalHolds } from '../hold.resource';

export class PlaceHold extends command({
  name: 'legal_hold.place',
  summary: 'Keeps a record, and whatever refers to it, until somebody says otherwise',
  resource: legalHolds,
  needs: 'create',
  input: holdContract.create,
  output: holdContract.view,
  effect: 'compensatable',
  undoneBy: 'legal_hold.release',
  errors: ['reference_not_found'],
}) {}
