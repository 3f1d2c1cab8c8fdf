import { base, ianaZone, id } from '@omni/platform';
import { z } from 'zod';
import {
  address,
  custom,
  emailAddress,
  givenSource,
  lifecycleSource,
  moment,
  phoneText,
} from '../shared/fields';
import { consents } from './contact.values';

export const contactConsent = z.enum(consents).meta({ id: 'ContactConsent' });

const emails = z
  .array(
    z
      .strictObject({ email: emailAddress, label: z.string().trim().max(40).nullable().optional() })
      .meta({ id: 'ContactEmailInput' }),
  )
  .max(20)
  .describe('All addresses of the contact; on revise they replace the ones before.');

const name = z.string().trim().min(1).max(100).nullable().optional();

const fields = {
  clientId: id.nullable().optional(),
  firstName: name,
  lastName: name,
  title: z.string().trim().max(100).nullable().optional().describe('Job title.'),
  primaryEmail: emailAddress
    .nullable()
    .optional()
    .describe('Where mail goes; added to the addresses when it is not among them.'),
  emails: emails.optional(),
  phone: phoneText.nullable().optional(),
  address: address.nullable().optional(),
  timezone: ianaZone.nullable().optional(),
  locale: z
    .string()
    .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}$/)
    .nullable()
    .optional(),
  marketingConsent: contactConsent.optional(),
  consentSource: z
    .string()
    .trim()
    .max(200)
    .nullable()
    .optional()
    .describe('Where the consent was given, such as a form or a call.'),
  consentAt: moment.nullable().optional(),
  doNotContact: z.boolean().optional(),
  ownerMemberId: id.nullable().optional(),
  isPrimary: z.boolean().optional().describe("The client's first person; the one before steps back."),
  custom: custom.nullable().optional(),
};

export const contactContract = {
  create: z.strictObject({ ...fields, lifecycleSource: givenSource }).meta({ id: 'ContactCreate' }),
  revise: z.strictObject(fields).meta({ id: 'ContactRevise' }),
  view: z
    .strictObject({
      ...base,
      clientId: id.nullable(),
      firstName: z.string().nullable(),
      lastName: z.string().nullable(),
      displayName: z.string(),
      title: z.string().nullable(),
      primaryEmail: z.string().nullable(),
      emails: z
        .array(
          z
            .strictObject({
              id,
              email: z.string(),
              label: z.string().nullable(),
              verifiedAt: z.iso.datetime().nullable(),
            })
            .meta({ id: 'ContactEmail' }),
        )
        .optional()
        .describe('Always with one contact, in lists with include=emails.'),
      phone: z.string().nullable(),
      address: address.nullable(),
      timezone: z.string().nullable(),
      locale: z.string().nullable(),
      marketingConsent: contactConsent,
      consentSource: z.string().nullable(),
      consentAt: z.iso.datetime().nullable(),
      doNotContact: z.boolean(),
      ownerMemberId: id.nullable(),
      isPrimary: z.boolean(),
      custom: custom.nullable(),
      mergedIntoId: id.nullable(),
      lifecycleSource,
      erasedAt: z.iso.datetime().nullable(),
    })
    .meta({ id: 'Contact' }),
};
