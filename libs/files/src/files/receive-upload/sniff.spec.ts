import { detect, isWhatItClaims } from './sniff';

const bytes = (...parts: (string | number[])[]): Buffer =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  );

const PNG = bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 'IHDR');
const SAMPLES: [string, Buffer, string][] = [
  ['PDF', bytes('%PDF-1.7\n'), 'application/pdf'],
  ['PNG', PNG, 'image/png'],
  ['JPEG', bytes([0xff, 0xd8, 0xff, 0xe0], 'JFIF'), 'image/jpeg'],
  ['GIF', bytes('GIF89a'), 'image/gif'],
  ['WebP', bytes('RIFF', [1, 2, 3, 4], 'WEBPVP8 '), 'image/webp'],
  ['HEIC', bytes([0, 0, 0, 24], 'ftypheic'), 'image/heic'],
  ['MP4', bytes([0, 0, 0, 24], 'ftypisom'), 'video/mp4'],
  ['MP3', bytes('ID3', [3, 0]), 'audio/mpeg'],
  ['zip', bytes('PK\x03\x04'), 'application/zip'],
  ['Word 97', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'application/x-ole-storage'],
  ['Windows program', bytes('MZ\x90\0'), 'application/x-executable'],
  ['Linux program', bytes('\x7fELF\x02'), 'application/x-executable'],
  ['Mac program', bytes([0xcf, 0xfa, 0xed, 0xfe]), 'application/x-executable'],
  ['shell script', bytes('#!/bin/sh\n'), 'text/x-script'],
  ['page', bytes('<!DOCTYPE html><html>'), 'text/html'],
  ['page behind a comment', bytes('\xef\xbb\xbf  <!-- %PDF-1.7 -->\n<HTML>'), 'text/html'],
  ['page in UTF-16', Buffer.from('\ufeff<script>alert(1)</script>', 'utf16le'), 'text/html'],
  ['drawing', bytes('<?xml version="1.0"?>\n<!-- x -->\n<svg xmlns="x">'), 'image/svg+xml'],
  ['drawing with a doctype', bytes('<!DOCTYPE svg PUBLIC "x">\n<!-- x --><svg>'), 'image/svg+xml'],
];

it.each(SAMPLES)('a %s is recognised', (_name, head, mime) => {
  expect(detect(head)).toBe(mime);
});

it('looks once at each of the comments before a drawing that is none', () => {
  expect(detect(bytes('<?xml?>', '<!---->'.repeat(200), 'x'))).toBeNull();
  expect(detect(bytes('<!--'.repeat(200_000)))).toBeNull();
  expect(detect(bytes('<!---->'.repeat(200_000), '<html>'))).toBe('text/html');
});

const claims: [string, string, boolean][] = [
  ['PNG', 'image/png', true],
  ['PNG', 'image/jpeg', false],
  ['PNG', 'application/pdf', false],
  ['PNG', 'application/octet-stream', true],
  ['JPEG', 'image/jpg', true],
  ['page', 'application/pdf', false],
  ['page', 'image/png', false],
  ['page', 'image/gif', false],
  ['page', 'text/html', true],
  ['page', 'text/plain', true],
  ['page behind a comment', 'application/pdf', false],
  ['page in UTF-16', 'image/png', false],
  ['drawing', 'image/svg+xml', true],
  ['drawing', 'image/png', false],
  ['drawing', 'application/zip', false],
  ['Windows program', 'application/pdf', false],
  ['Windows program', 'image/jpeg', false],
  ['Windows program', 'text/plain', false],
  ['Windows program', 'application/vnd.microsoft.portable-executable', true],
  ['Linux program', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', false],
  ['Mac program', 'audio/mpeg', false],
  ['shell script', 'application/pdf', false],
  ['shell script', 'text/plain', true],
  ['zip', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', true],
  ['zip', 'application/vnd.oasis.opendocument.text', true],
  ['zip', 'image/png', false],
  ['zip', 'application/pdf', false],
  ['Word 97', 'application/msword', true],
  ['Word 97', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', false],
  ['MP4', 'video/quicktime', true],
  ['MP4', 'image/png', false],
  ['PDF', 'application/x-pdf', true],
  ['PDF', 'image/jpeg', false],
];

it.each(claims)('I17 a %s may come as %s: %s', (name, claimed, taken) => {
  const head = SAMPLES.find(([one]) => one === name)?.[1] ?? Buffer.alloc(0);
  expect(isWhatItClaims(claimed, head)).toBe(taken);
});

it('what has no mark may be anything that needs none', () => {
  const text = bytes('a,b,c\n1,2,3\n');
  for (const mime of ['text/csv', 'text/plain', 'application/json', 'application/x-own'])
    expect(isWhatItClaims(mime, text)).toBe(true);
  for (const mime of ['application/pdf', 'image/png', 'audio/mpeg', 'application/zip'])
    expect(isWhatItClaims(mime, text)).toBe(false);
});
