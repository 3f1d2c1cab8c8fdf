import { Injectable } from '@nestjs/common';

/** Rings after a commit that left events, so that the relay need not wait for its next poll. Losing a ring loses nothing. */
@Injectable()
export class OutboxWake {
  private readonly listeners = new Set<() => void>();

  onRing(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  ring(): void {
    for (const listener of this.listeners) listener();
  }
}
