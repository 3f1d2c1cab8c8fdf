import { base, id, instantString } from '@omni/platform';
import { z } from 'zod';

/** A moment in whatever zone it was written, kept in UTC. */
export const moment = instantString.transform((text) => new Date(text).toISOString());
/** Values of the organization's own fields, by key. */
export const custom = z.record(z.string().max(64), z.unknown());
/** A key by which a repeated automatic creation finds what it made before. */
export const sourceKey = z.string().trim().min(1).max(300);

export const SENSITIVITIES = ['normal', 'hr', 'financial', 'legal'] as const;
export const sensitivity = z
  .enum(SENSITIVITIES)
  .meta({ id: 'FileSensitivity' })
  .describe(
    'Who is kept from it by role: hr from Managers and Staff, legal from Staff, all but financial from Accountants.',
  );
export type Sensitivity = (typeof SENSITIVITIES)[number];

// Control characters, separators of paths, and the marks that turn the direction of writing (which hide an ending).
const FORBIDDEN = /[\p{Cc}/\\\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** A name as it may stand in a folder: one step of a path, which leads nowhere else. */
export const entryName = z
  .string()
  .trim()
  .min(1)
  .max(255)
  .refine(
    (name) => !FORBIDDEN.test(name),
    'must not hold slashes, control characters or marks of writing direction',
  )
  .refine((name) => !/^\.+$/.test(name), 'must not be dots alone')
  .meta({ example: 'Contract.pdf' });

export const mime = z
  .string()
  .trim()
  .toLowerCase()
  .max(127, { abort: true })
  .regex(
    /^[a-z0-9][a-z0-9!#$&^_.+-]*\/[a-z0-9][a-z0-9!#$&^_.+-]*$/,
    'must be a media type such as application/pdf',
  )
  .meta({ example: 'application/pdf' });

export const sha256Hex = z
  .string()
  .toLowerCase()
  .regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits')
  .meta({ example: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' });

export { base, id };
