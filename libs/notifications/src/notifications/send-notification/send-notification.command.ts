import { command } from '@omni/platform';
import { notificationContract } from '../notification.contract';
import { notifications } from '../notification.resource';

export class SendNotification extends command({
  name: 'notification.send',
  summary:
    'Tells a member or a client’s contact something, the way they want to be told. The same key is told once.',
  resource: notifications,
  needs: 'create',
  input: notificationContract.create,
  output: notificationContract.view,
  effect: 'irreversible',
  prefers: ['return-existing'],
  errors: [
    'notifications.recipient_unknown',
    'notifications.entity_unknown',
    'notifications.incomplete_link',
  ],
}) {}
