import { describe, expect, it } from 'vitest';
import { namePlace, sayName, sayPlace, tagPay } from '../../../lib/salary/place-words';

describe('the words for places', () => {
  it.each([
    ['United States', 'the United States', 'United States'],
    ['United States (not stated)', 'the United States', 'United States'],
    ['Tech hubs (United States, not stated)', 'tech hubs in the United States', 'tech hubs, United States'],
    ['London, UK', 'London, UK', 'London, UK'],
    ['Japan', 'Japan', 'Japan'],
    ['Remote, anywhere', 'remote work from anywhere', 'Remote, anywhere'],
  ])('%s is "%s" in a sentence and "%s" in a list', (label, spoken, named) => {
    expect(sayPlace(label)).toBe(spoken);
    expect(namePlace(label)).toBe(named);
  });

  it.each([
    ['Philippines', 'the Philippines'],
    ['United Arab Emirates', 'the United Arab Emirates'],
    ['Georgia (country)', 'Georgia'],
    ['San Francisco Bay Area', 'the San Francisco Bay Area'],
    ['Cambridge (UK)', 'Cambridge'],
    ['Netherlands', 'the Netherlands'],
  ])('%s is said "%s"', (name, spoken) => {
    expect(sayName(name)).toBe(spoken);
  });

  it.each([
    [{ country: 'US', label: 'United States' }, 'US pay'],
    [{ country: 'GB', label: 'London, UK' }, 'UK pay'],
    [{ country: 'NL', label: 'Netherlands' }, 'pay in the Netherlands'],
    [{ label: 'Remote, anywhere' }, 'pay elsewhere'],
  ])('pay of %o is "%s"', (place, words) => {
    expect(tagPay(place)).toBe(words);
  });
});
