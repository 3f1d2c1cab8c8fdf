import { command, id } from '@omni/platform';
import { leadContract } from '../lead.contract';
import { leads } from '../lead.resource';

export class ReviseLead extends command({
  name: 'lead.revise',
  summary: 'Revises a lead. Absent fields stay, null clears.',
  resource: leads,
  needs: 'update',
  input: leadContract.revise.extend({ id }).meta({ id: 'LeadRevise' }),
  output: leadContract.view,
  effect: 'reversible',
  errors: ['duplicate_lead'],
}) {}
