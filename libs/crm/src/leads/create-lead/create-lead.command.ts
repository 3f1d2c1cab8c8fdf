import { command } from '@omni/platform';
import { leadContract } from '../lead.contract';
import { leads } from '../lead.resource';

export class CreateLead extends command({
  name: 'lead.create',
  summary:
    'Creates a lead. An address that an open lead has already answers 409, or that lead with Prefer: return-existing',
  resource: leads,
  needs: 'create',
  input: leadContract.create,
  output: leadContract.view,
  effect: 'reversible',
  undoneBy: 'lead.remove',
  errors: ['duplicate_lead'],
  prefers: ['return-existing'],
}) {}
