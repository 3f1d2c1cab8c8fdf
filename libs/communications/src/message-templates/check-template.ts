import { unprocessable } from '@omni/platform';
import { emptyMessage } from '../communications.errors';
import type { MessageTemplate } from './message-template.entity';
import { templateFaults } from './render-template';

/** A template that could never be filled in is refused when it is written, not when it is needed. */
export function checkTemplate(template: MessageTemplate): void {
  if (!template.bodyText && !template.bodyHtml) throw emptyMessage();
  const faults = templateFaults(template);
  if (faults.length > 0)
    throw unprocessable(
      'communications.message_template.invalid',
      'The template cannot be filled in.',
      faults,
    );
}
