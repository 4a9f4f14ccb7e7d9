import { describe, expect, it } from 'vitest';
import { SampleStore } from '../audit/sample-store.ts';
import { verifyPackage } from '../verify/verify.ts';
import { questionCell, questionOf } from './questions.ts';
import { english } from './strings.ts';
import { german } from './strings-de.ts';
import { french } from './strings-fr.ts';

const { items } = english.cloud;

describe('a check as a question', () => {
  it.each([
    ['log files', items['log files'], ''],
    ['key arn:aws-eusc:kms:x', items.key, 'arn:aws-eusc:kms:x'],
    ['changes of the trail', items['changes of the trail'], ''],
    ['changes of arn:aws-eusc:kms:x', items.changes, 'arn:aws-eusc:kms:x'],
    ['bucket policy: removal by arn:aws-eusc:iam::1:role/x', items['bucket policy: removal'], 'arn:aws-eusc:iam::1:role/x'],
    ['keys', '<span lang="en">keys</span>', ''],
    ['constructor', '<span lang="en">constructor</span>', ''],
  ])('%s', (name, question, about) => {
    const asked = questionOf(items, name);
    expect([asked.question.text, asked.about]).toEqual([question.replaceAll("'", '&#39;'), about]);
  });

  it('shows what an attacker named as text', () => {
    expect(questionCell(items, 'session <b>\u202e').text).toContain('&lt;b&gt;\ufffd');
  });

  it('is there for every check of a seal, in every language', async () => {
    const store = await SampleStore.start();
    try {
      const { folder } = await store.deploy('shop-1');
      await store.seal(folder);
      const { records } = await verifyPackage(`${folder}/out/evidence-shop-1-seal.tar`, { trust: store.trust, now: store.clock });
      const names = records.flatMap(({ checks }) => checks.map(({ name }) => name));
      expect(names.length).toBeGreaterThan(20);
      for (const { cloud } of [english, german, french])
        for (const name of names) expect(questionOf(cloud.items, name).question.text, name).not.toContain('lang="en"');
    } finally {
      await store.close();
    }
  });
});
