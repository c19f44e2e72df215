import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWordEdge } from '../../../lib/skills/char-tables';
import { createNameMatcher, findNames } from '../../../lib/skills/name-matcher';

const NAMES = [
  'C',
  'R',
  'Go',
  'C++',
  'C#',
  '.NET',
  'ASP.NET',
  'Node.js',
  'CI/CD',
  'Java',
  'JavaScript',
  'Python',
  'GPT',
  'GPT-4o',
  'SQL',
  'SQL Server',
  'machine learning',
  'machine learning operations',
  'VM',
  'A/B testing',
  'R&D',
  '機械学習',
  'データ',
  'データベース',
  'İzmir',
];
const matcher = createNameMatcher(NAMES.map((form, value) => ({ form, value })));

function found(text: string): string[] {
  return findNames(matcher, text).map((m) => `${NAMES[m.value]}=${text.slice(m.start, m.end)}`);
}

describe('findNames', () => {
  it.each([
    ['Strong C++, C# and C.', ['C++=C++', 'C#=C#', 'C=C']],
    ['C/C++', ['C=C', 'C++=C++']],
    ['modern C++17 and C++20.', ['C++=C++17', 'C++=C++20']],
    ['work with .NET, ASP.NET or .NET 8', ['.NET=.NET', 'ASP.NET=ASP.NET', '.NET=.NET']],
    ['visit example.net', []],
    ['Node.js, node.JS', ['Node.js=Node.js', 'Node.js=node.JS']],
    ['CI/CD, CI-CD, CI / CD and ci cd', ['CI/CD=CI/CD', 'CI/CD=CI-CD', 'CI/CD=CI / CD', 'CI/CD=ci cd']],
    ['an R&D budget', ['R&D=R&D']],
    ['JavaScript is not Java', ['JavaScript=JavaScript', 'Java=Java']],
    ['Python 3, Python3 and Python 3.11', ['Python=Python', 'Python=Python3', 'Python=Python']],
    ['Python3x', []],
    ['GPT-4o beats GPT-3', ['GPT-4o=GPT-4o', 'GPT=GPT']],
    ['SQL server', ['SQL Server=SQL server']],
    ['SQL - Server', ['SQL=SQL']],
    ['SQL\n- Server', ['SQL=SQL']],
    ['machine\nlearning', ['machine learning=machine\nlearning']],
    ['machine\n\nlearning', []],
    ['machine-\nlearning', ['machine learning=machine-\nlearning']],
    [
      'machine\u00a0learning, Machine‑Learning',
      ['machine learning=machine\u00a0learning', 'machine learning=Machine‑Learning'],
    ],
    ['machine learning operational', ['machine learning=machine learning']],
    ['many VMs, Pythons', ['VM=VMs', 'Python=Pythons']],
    ['Rs. 12 lakh, gos, Gos', []],
    ["Python's and Python’s", ['Python=Python', 'Python=Python']],
    ['PythonとSQLの経験', ['Python=Python', 'SQL=SQL']],
    ['機械学習エンジニア', ['機械学習=機械学習']],
    ['データベースとデータ', ['データベース=データベース', 'データ=データ']],
    ['Ｐｙｔｈｏｎ経験', ['Python=Ｐｙｔｈｏｎ']],
    ['U.S.C. in the C.I.A.', []],
    ['İİ Python', ['Python=Python']],
    ['MySQL PostSQLs', []],
    ['', []],
  ])('reads %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('keeps the first of equal spellings', () => {
    const twice = createNameMatcher([
      { form: 'scikit-learn', value: 7 },
      { form: 'Scikit Learn', value: 8 },
    ]);
    expect(findNames(twice, 'SCIKIT LEARN').map((m) => m.value)).toEqual([7]);
  });

  it('finds nothing without names', () => {
    expect(findNames(createNameMatcher([{ form: ' - ', value: 1 }]), 'a - b')).toEqual([]);
  });

  it('reports places in order, inside the text, at word edges, for any text', () => {
    const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...NAMES, ' ', '\n', 's', '-', ', ', '2'));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end } of findNames(matcher, text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(isWordEdge(text, start) && isWordEdge(text, end)).toBe(true);
          last = end;
        }
      }),
    );
  });

  it('finds every name that stands alone among spaces', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Python', 'C++', 'C#', 'Node.js', 'CI/CD', 'Go')), (names) => {
        expect(findNames(matcher, names.join(' , ')).map((m) => NAMES[m.value])).toEqual(names);
      }),
    );
  });
});
