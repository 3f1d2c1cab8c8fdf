import { command } from '@omni/platform';
import { activityContract } from '../activity.contract';
import { activities } from '../activity.resource';

export class LogActivity extends command({
  name: 'crm_activity.create',
  summary: 'Logs a call, mail, meeting or note about any record',
  resource: activities,
  needs: 'create',
  input: activityContract.create,
  output: activityContract.view,
  effect: 'reversible',
  undoneBy: 'crm_activity.remove',
  errors: ['crm.activity.already_logged'],
}) {}
