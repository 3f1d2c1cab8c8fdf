import { command, id } from '@omni/platform';
import { z } from 'zod';
import { viewContract } from '../view.contract';
import { portalViews } from '../view.resource';

const declared = {
  resource: portalViews,
  needs: 'act',
  output: viewContract.view,
  effect: 'reversible',
} as const;

export class PublishView extends command({
  ...declared,
  name: 'portal_view.publish',
  summary: 'Shows this view to the clients whom it is for.',
  input: z.strictObject({ id }).meta({ id: 'PublishPortalViewInput' }),
  undoneBy: 'portal_view.unpublish',
  errors: ['portal.view.invalid_sections', 'portal.view.engagement_mismatch'],
}) {}

export class UnpublishView extends command({
  ...declared,
  name: 'portal_view.unpublish',
  summary: 'Takes this view back: clients see the next that fits, or what the house shows by itself.',
  input: z.strictObject({ id }).meta({ id: 'UnpublishPortalViewInput' }),
  undoneBy: 'portal_view.publish',
}) {}
