import {
  context,
  SpanKind,
  SpanStatusCode,
  trace,
  TraceFlags,
  type Attributes,
  type Context,
} from '@opentelemetry/api';

const tracer = trace.getTracer('omnibusiness');

// Asked once: an SDK registers before the product is loaded (`node --require`), and without one a span costs nothing,
// not even its own construction.
let recording: boolean | undefined;
const isRecording = (): boolean => (recording ??= probe());

function probe(): boolean {
  const span = tracer.startSpan('probe');
  const answer = span.isRecording();
  span.end();
  return answer;
}

/** A cause in another process: events carry it to their consumers. */
export interface Cause {
  /** one for everything that a first cause set off; as 32 hex digits it is the trace's id */
  correlationId: string;
  /** the event that led here */
  eventId: string;
}

/** Runs work under a span of this name; just runs it where nobody records. */
export function traced<T>(
  name: string,
  attributes: Attributes,
  work: () => Promise<T>,
  cause?: Cause,
): Promise<T> {
  if (!isRecording()) return work();
  const kind = cause ? SpanKind.CONSUMER : SpanKind.INTERNAL;
  return tracer.startActiveSpan(
    name,
    { attributes, kind },
    cause ? causedBy(cause) : context.active(),
    async (span) => {
      try {
        return await work();
      } catch (error) {
        span.setStatus({ code: SpanStatusCode.ERROR, message: (error as Error).name });
        throw error;
      } finally {
        span.end();
      }
    },
  );
}

function causedBy({ correlationId, eventId }: Cause): Context {
  return trace.setSpanContext(context.active(), {
    traceId: hex(correlationId),
    spanId: hex(eventId).slice(0, 16),
    traceFlags: TraceFlags.SAMPLED,
    isRemote: true,
  });
}

const hex = (uuid: string): string => uuid.replaceAll('-', '').toLowerCase();

const TRACEPARENT = /^00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/;

/**
 * The correlation id of a request that is part of a trace, from the span that is open or from its `traceparent` (W3C
 * Trace Context); undefined outside any trace. Trace and correlation are one: what a request sets off days later is
 * still found under the caller's trace id.
 */
export function correlationOf(traceparent: string | string[] | undefined): string | undefined {
  const open = isRecording() ? trace.getActiveSpan()?.spanContext().traceId : undefined;
  const id = open ?? (typeof traceparent === 'string' ? TRACEPARENT.exec(traceparent)?.[1] : undefined);
  if (!id || /^0+$/.test(id)) return undefined;
  return `${id.slice(0, 8)}-${id.slice(8, 12)}-${id.slice(12, 16)}-${id.slice(16, 20)}-${id.slice(20)}`;
}
