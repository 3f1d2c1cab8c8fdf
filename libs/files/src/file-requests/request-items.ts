import { z } from 'zod';
import { id } from '../shared/fields';

const key = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_-]{0,59}$/, 'must be small letters, digits, hyphens and underscores')
  .meta({ example: 'floor-plan' });
const label = z.string().trim().min(1).max(200).meta({ example: 'Floor plan' });
const accepted = z
  .string()
  .trim()
  .toLowerCase()
  .max(127, { abort: true })
  .regex(
    /^[a-z0-9.+-]+\/(?:\*|[a-z0-9.+-]+)$/,
    'must be a media type such as image/png, or a family such as image/*',
  )
  .meta({ example: 'image/*' });

export const itemInput = z
  .strictObject({
    key: key.optional().describe('Names the item in uploads; made of its label unless told.'),
    label,
    required: z.boolean().default(true),
    maxFiles: z.int().min(1).max(50).default(1),
    allowedMime: z.array(accepted).max(20).optional().describe('Any type unless told.'),
  })
  .meta({ id: 'FileRequestItemInput' });

export const requestItem = z
  .strictObject({
    key: z.string(),
    label: z.string(),
    required: z.boolean(),
    maxFiles: z.int(),
    allowedMime: z.array(z.string()),
    fileIds: z.array(id).describe('Files that came for it and are available.'),
  })
  .meta({ id: 'FileRequestItem' });

export type RequestItem = z.output<typeof requestItem>;

/** Items as they are kept; each has a key of its own. */
export function itemsOf(given: readonly z.output<typeof itemInput>[]): RequestItem[] {
  const taken = new Set(given.flatMap((item) => item.key ?? []));
  return given.map(({ label: text, allowedMime = [], ...item }) => {
    const made = item.key ?? freeKey(keyOf(text), taken);
    taken.add(made);
    return { ...item, key: made, label: text, allowedMime, fileIds: [] };
  });
}

export const keysRepeat = (given: readonly { key?: string | undefined }[]): boolean => {
  const keys = given.flatMap((item) => item.key ?? []);
  return new Set(keys).size < keys.length;
};

export const accepts = ({ allowedMime }: Pick<RequestItem, 'allowedMime'>, mime: string): boolean =>
  allowedMime.length === 0 ||
  allowedMime.some((one) => (one.endsWith('/*') ? mime.startsWith(one.slice(0, -1)) : one === mime));

const keyOf = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40) || 'item';

function freeKey(wanted: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n += 1) {
    const made = n === 1 ? wanted : `${wanted}-${String(n)}`;
    if (!taken.has(made)) return made;
  }
}
