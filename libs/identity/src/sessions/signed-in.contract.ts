import { id } from '@omni/platform';
import { z } from 'zod';
import { ACCESS_TOKEN_SECONDS } from './tokens';

export const role = z.enum(['owner', 'manager', 'staff', 'accountant']).meta({ id: 'Role' });

/** An organization as it stands in a person's list of them. */
export const workplace = z
  .strictObject({
    id,
    name: z.string(),
    slug: z.string(),
    status: z.string(),
    memberId: id,
    role,
  })
  .meta({ id: 'Workplace' });

/** Tokens for one person in one organization. */
export const signedIn = z
  .strictObject({
    tokenType: z.literal('Bearer'),
    accessToken: z.string().describe('Send it as Authorization: Bearer.'),
    expiresIn: z
      .int()
      .describe('Seconds that the access token is good for.')
      .meta({ example: ACCESS_TOKEN_SECONDS }),
    refreshToken: z.string().describe('Good for one use at POST /v1/auth/refresh.'),
    refreshTokenExpiresAt: z.iso.datetime(),
    user: z.strictObject({ id, email: z.string(), name: z.string(), mfaEnabled: z.boolean() }),
    organization: workplace
      .nullable()
      .describe('Where the tokens are for; null for people without an organization.'),
    organizations: z
      .array(workplace)
      .describe('Where else this person works: see POST /v1/auth/switch-organization.'),
  })
  .meta({ id: 'SignedIn' });

export type Workplace = z.output<typeof workplace>;
export type SignedIn = z.output<typeof signedIn>;
