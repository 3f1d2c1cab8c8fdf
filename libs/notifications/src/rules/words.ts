import { cut } from '@omni/platform';
type Data = Readonly<Record<string, unknown>>;

/** `Task “{title}” is done` with an event's data; what the data does not say is left out, and so are marks around it. */
export function fillIn(text: string, data: Data, organization: string): string {
  return text
    .replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = name === 'organization' ? organization : data[name];
      return typeof value === 'string' || typeof value === 'number' ? cut(String(value), 300) : '';
    })
    .replace(/[“"]\s*[”"]/g, '')
    .replace(/\s{2,}/g, ' ')
    .replace(/\s*:\s*$/, '')
    .trim();
}

/** Whether an event is one that a rule is about. */
export const fits = (when: Readonly<Record<string, readonly unknown[]>> | undefined, data: Data): boolean =>
  Object.entries(when ?? {}).every(([name, values]) => values.includes(data[name] ?? null));

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The ids under a name, be it one or a list. */
export const idsUnder = (data: Data, name: string): string[] =>
  [data[name]].flat().filter((value): value is string => typeof value === 'string' && UUID.test(value));

export const wordsUnder = (data: Data, name: string): string[] =>
  [data[name]].flat().filter((value): value is string => typeof value === 'string');
