import { randomBytes } from 'node:crypto';

/** `Ångström & Söhne GmbH` → `angstrom-sohne-gmbh-3f9a`: readable, and as good as never taken. */
export function slugOf(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  const head = words.replace(/^-+/, '').slice(0, 50).replace(/-+$/, '');
  return [head, randomBytes(2).toString('hex')].filter(Boolean).join('-');
}
