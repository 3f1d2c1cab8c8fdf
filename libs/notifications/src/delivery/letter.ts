import { escapedMarkup, mailBody } from '@omni/platform';

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
  const { title, body } = item;
  return { subject: title, ...mailBody([title, ...(body ? [body] : []), organization]) };
}

/** Many things told in one mail, in the order they happened. */
export function digestOf(items: readonly Item[], period: 'daily' | 'weekly', organization: string): Letter {
  const head = `${String(items.length)} ${items.length === 1 ? 'notification' : 'notifications'}`;
  const when = period === 'daily' ? 'since yesterday' : 'of the week';
  const opening = mailBody([`${head} ${when}:`]);
  return {
    subject: `${organization}: ${head} ${when}`,
    text: [
      opening.text,
      ...items.map(({ title, body }) => `- ${title}${body ? `\n  ${body.replaceAll('\n', '\n  ')}` : ''}`),
    ].join('\n\n'),
    html: [
      opening.html,
      `<ul>${items.map(({ title, body }) => `<li>${broken(title)}${body ? `<br>${broken(body)}` : ''}</li>`).join('')}</ul>`,
    ].join('\n'),
  };
}

const broken = (text: string): string => escapedMarkup(text).replaceAll('\n', '<br>');
