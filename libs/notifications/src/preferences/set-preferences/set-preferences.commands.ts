import { command } from '@omni/platform';
import { preferenceContract } from '../preference.contract';
import { notificationPreferences } from '../preference.resource';

const shared = {
  resource: notificationPreferences,
  output: preferenceContract.levelView,
  effect: 'reversible',
  errors: ['notifications.preference.security', 'notifications.preference.invalid'],
} as const;

export class SetOrganizationPreferences extends command({
  ...shared,
  name: 'notification_preference.set_organization',
  summary: 'Sets what members hear of where they chose nothing themselves.',
  needs: 'configure',
  input: preferenceContract.level,
  undoneBy: 'notification_preference.set_organization',
}) {}

export class SetMyPreferences extends command({
  ...shared,
  name: 'notification_preference.set_own',
  summary: 'Sets what you want to hear of, by which channel and how often.',
  needs: 'update',
  input: preferenceContract.level,
  undoneBy: 'notification_preference.set_own',
}) {}

export class SetEntityPreferences extends command({
  ...shared,
  name: 'notification_preference.set_entity',
  summary: 'Sets what you want to hear of one record and what belongs to it; off mutes it.',
  needs: 'update',
  input: preferenceContract.entityLevel,
  undoneBy: 'notification_preference.set_entity',
  errors: [...shared.errors, 'notifications.entity_unknown'],
}) {}
