import { id, query } from '@omni/platform';
import { z } from 'zod';
import { workplace } from '../../sessions/signed-in.contract';
import { organizationContract } from '../organization.contract';
import { organizations } from '../organization.resource';

const open = 'signed_in' as const;

export class ListOrganizations extends query({
  name: 'organization.list',
  summary: 'Lists the organizations that one works in',
  resource: organizations,
  needs: 'read',
  open,
  input: z.strictObject({}),
  output: z
    .strictObject({
      data: z.array(
        organizationContract.view
          .partial({ settings: true, plan: true, closingAt: true })
          .meta({ id: 'OrganizationSeen' }),
      ),
      nextCursor: z.null(),
    })
    .meta({ id: 'OrganizationPage' }),
}) {}

export class GetOrganization extends query({
  name: 'organization.get',
  summary: 'Reads one of the organizations that one works in',
  resource: organizations,
  needs: 'read',
  open,
  input: z.strictObject({ id }),
  output: organizationContract.view,
}) {}

export class ListMyOrganizations extends query({
  name: 'user.organizations',
  summary: 'Where one works and in which role',
  resource: organizations,
  needs: 'read',
  open,
  input: z.strictObject({}),
  output: z.strictObject({ data: z.array(workplace), nextCursor: z.null() }).meta({ id: 'WorkplacePage' }),
}) {}
