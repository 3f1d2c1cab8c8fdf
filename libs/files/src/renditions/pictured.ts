/** Pictures of points; drawings such as SVG are programs, and are not drawn here. */
const PICTURES = new Set([
  'image/png',
  'image/jpeg',
  'image/jpg',
  'image/gif',
  'image/webp',
  'image/avif',
  'image/tiff',
]);

/** Whether smaller pictures of such a file can be made. */
export const canBePictured = (mime: string): boolean => PICTURES.has(mime);
