import { query } from '@omni/platform';
import { z } from 'zod';
import { preferenceContract } from '../preference.contract';
import { notificationPreferences } from '../preference.resource';

export class GetOrganizationPreferences extends query({
  name: 'notification_preference.of_organization',
  summary: 'What members hear of where they chose nothing themselves',
  resource: notificationPreferences,
  needs: 'read',
  input: z.strictObject({}),
  output: preferenceContract.levelView,
}) {}

export class GetMyPreferences extends query({
  name: 'notification_preference.of_me',
  summary: 'What you chose for yourself',
  resource: notificationPreferences,
  needs: 'read',
  input: z.strictObject({}),
  output: preferenceContract.levelView,
}) {}

export class GetEntityPreferences extends query({
  name: 'notification_preference.of_entity',
  summary: 'What you chose for one record',
  resource: notificationPreferences,
  needs: 'read',
  input: preferenceContract.entity,
  output: preferenceContract.levelView,
}) {}

export class EffectivePreferences extends query({
  name: 'notification_preference.effective',
  summary: 'Of what you hear in the end, by which channel, and which level decided',
  resource: notificationPreferences,
  needs: 'read',
  input: preferenceContract.entity.partial(),
  output: preferenceContract.effective,
}) {}
