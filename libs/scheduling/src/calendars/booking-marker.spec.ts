import { bookingMarker } from './booking-marker';

test.each([
  [{ title: 'Lunch' }, null],
  [{ title: 'A #bookingless day' }, null],
  [{ title: 'Call #booking' }, { slug: null, title: 'Call' }],
  [{ title: '#Booking:Intro-Call Navy' }, { slug: 'intro-call', title: 'Navy' }],
  [
    { title: 'Call', description: 'see #booking:intro' },
    { slug: 'intro', title: 'Call' },
  ],
  [
    { title: 'Call', marks: { booking: 'true' } },
    { slug: null, title: 'Call' },
  ],
  [
    { title: '', marks: { booking: 'intro' } },
    { slug: 'intro', title: 'Appointment' },
  ],
  [{ title: 'Call', marks: { other: 'x' } }, null],
])('%j is %j', (event, marker) => {
  expect(bookingMarker(event)).toEqual(marker);
});
