import { cut } from '@omni/platform';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

type Data = Readonly<Record<string, unknown>>;

/** The first of the named properties of an event's data that holds an id. */
export function idIn(data: Data, ...names: string[]): string | null {
  for (const name of names) {
    const value = data[name];
    if (typeof value === 'string' && UUID.test(value)) return value;
  }
  return null;
}

export function idsIn(data: Data, name: string): string[] {
  const value = data[name];
  return Array.isArray(value)
    ? value.filter((id): id is string => typeof id === 'string' && UUID.test(id))
    : [];
}

/** The first of the named properties that holds text. */
export function textIn(data: Data, ...names: string[]): string | null {
  for (const name of names) {
    const value = data[name];
    if (typeof value === 'string' && value !== '') return value;
  }
  return null;
}

/** The first of the named properties that holds text, as long as an activity's subject may be. */
export function subjectIn(data: Data, ...names: string[]): string | null {
  const text = textIn(data, ...names);
  return text && cut(text, 300);
}

/** E-mail addresses under a name, however they are written: text, `{ email }`, `{ address }`, or a list of those. */
export function addressesIn(data: Data, name: string): string[] {
  return [data[name]].flat().flatMap((entry) => {
    if (typeof entry === 'string') return entry.includes('@') ? [entry] : [];
    if (entry === null || typeof entry !== 'object') return [];
    const address = textIn(entry as Data, 'email', 'address');
    return address ? [address] : [];
  });
}

/** The first of the named properties that holds a moment. */
export function momentIn(data: Data, ...names: string[]): string | null {
  const text = textIn(data, ...names.filter((name) => !Number.isNaN(Date.parse(String(data[name])))));
  return text && new Date(text).toISOString();
}
