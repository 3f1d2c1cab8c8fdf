import type { LoggerService } from '@nestjs/common';

/** One line a message and this long, whatever happens in between. */
const WINDOW_MS = 5_000;

interface Spell {
  since: number;
  hidden: number;
}

/**
 * Says a thing once in a while. A server that restarts makes its clients fail thousands of times a second, and each time
 * tells nothing new.
 */
export class QuietLog {
  private readonly spells = new Map<string, Spell>();

  constructor(private readonly log: Pick<LoggerService, 'warn'>) {}

  warn(message: string, error?: unknown): void {
    const now = Date.now();
    const spell = this.spells.get(message);
    if (spell && now - spell.since < WINDOW_MS) {
      spell.hidden += 1;
      return;
    }
    const more = spell?.hidden ? `; ${String(spell.hidden)} more since the last of these lines` : '';
    const reason = error instanceof Error ? `: ${error.message || error.name}` : '';
    this.log.warn(`${message}${reason}${more}`);
    this.spells.set(message, { since: now, hidden: 0 });
  }
}
