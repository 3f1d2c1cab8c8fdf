const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();

interface Item {
  title: string;
  body: string | null;
}

export interface Letter {
  subject: string;
  text: string;
  html: string;
}

/** One thing told by mail. */
export function letterOf(item: Item, organization: string): Letter {
  const parts = [item.title, ...(item.body ? [item.body] : [])];
  return {
    subject: oneLine(item.title),
    text: [...parts, organization].join('\n\n'),
    html: [...parts.map(paragraph), paragraph(organization)].join('\n'),
  };
}

/** Many things told in one mail, in the order they happened. */
export function digestOf(items: readonly Item[], period: 'daily' | 'weekly', organization: string): Letter {
  const head = `${String(items.length)} ${items.length === 1 ? 'notification' : 'notifications'}`;
  const when = period === 'daily' ? 'since yesterday' : 'of the week';
  return {
    subject: oneLine(`${organization}: ${head} ${when}`),
    text: [
      `${head} ${when}:`,
      ...items.map(({ title, body }) => `- ${title}${body ? `\n  ${body.replaceAll('\n', '\n  ')}` : ''}`),
    ].join('\n\n'),
    html: [
      paragraph(`${head} ${when}:`),
      `<ul>${items.map(({ title, body }) => `<li>${escaped(title)}${body ? `<br>${broken(body)}` : ''}</li>`).join('')}</ul>`,
    ].join('\n'),
  };
}

const broken = (text: string): string => escaped(text).replaceAll('\n', '<br>');
const paragraph = (text: string): string => `<p>${broken(text)}</p>`;
