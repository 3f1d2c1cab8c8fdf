import sharp from 'sharp';
import { bytesOf } from '../mark';

/** Pixels of a side that a signature is printed with at most. */
const SIDE = 1200;

/**
 * The image as the typesetter takes any: PNGs come interlaced, with palettes and sixteen bits, and some it cannot read.
 * Written anew, without whatever else lay in the file.
 */
export async function printableImage(dataUrl: string): Promise<string> {
  const image = await sharp(bytesOf(dataUrl), { limitInputPixels: 3000 * 3000 })
    .resize({ width: SIDE, height: SIDE, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .png({ palette: false, progressive: false })
    .toBuffer();
  return `data:image/png;base64,${image.toString('base64')}`;
}
