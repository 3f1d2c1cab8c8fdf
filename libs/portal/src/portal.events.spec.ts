import { portalEvents } from './portal.events';

test.each(portalEvents.map((event) => [event.type, event] as const))(
  'the sample of %s is what the event carries',
  (_, event) => {
    const data = event.data.parse(event.sample) as never;
    expect(event.line?.(data) ?? event.summary).toMatch(/\w/);
  },
);
