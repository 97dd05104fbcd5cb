import { writeFile } from 'node:fs/promises';
import { answerKeyOf, answerKeyText } from './answer-key.ts';
import { demo, sectorOf } from './sector.ts';

// Run after a change of the demonstration: node local/demo/write-answer-key.ts
await writeFile(
  new URL('./answer-key.json', import.meta.url),
  answerKeyText(answerKeyOf(demo.seed, sectorOf(demo.seed))),
);
