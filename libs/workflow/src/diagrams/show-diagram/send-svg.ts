import type { ApiRequest } from '@omni/platform';

/** Answers an image that shows and does nothing else, wherever it is opened. */
export function sendSvg(request: ApiRequest, { svg }: { svg: string }): string {
  void request.reply
    .header('Content-Type', 'image/svg+xml; charset=utf-8')
    .header('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
    .header('Cache-Control', 'private, no-cache');
  return svg;
}
