import { expect, test } from 'vitest';
import { formatMarkdown } from '../../../../lib/resume/files/format-markdown';

test.each([
  ['# Marisol Tenbrink', 'Marisol Tenbrink'],
  ['## Experience ##', 'Experience'],
  ['* Led a team\n+ Wrote code', '- Led a team\n- Wrote code'],
  ['  * nested', '  - nested'],
  ['**Python**, *SQL*, __Rust__ and _Go_', 'Python, SQL, Rust and Go'],
  ['***both***', 'both'],
  ['snake_case_name and C* and 2 * 3 * 4', 'snake_case_name and C* and 2 * 3 * 4'],
  ['#hashtag stays, C# stays', '#hashtag stays, C# stays'],
  ['[my code](https://code.invalid/m)', 'my code (https://code.invalid/m)'],
  ['[https://a.invalid](https://a.invalid)', 'https://a.invalid'],
  ['<marisol@tenbrink.invalid>', 'marisol@tenbrink.invalid'],
  ['![photo](me.png)', 'photo'],
  ['`pandas` and ``dbt``', 'pandas and dbt'],
  ['| Skill | Years |\n|---|:-:|\n| Python | 6 |', 'Skill\tYears\n\nPython\t6'],
  ['one<br/>two <b>bold</b>', 'onetwo bold'],
  ['Title\n=====', 'Title\n'],
  ['---', ''],
  ['> quoted', 'quoted'],
  ['a <!-- not\nshown --> b', 'a  b'],
  ['5 \\* stars', '5 * stars'],
  ['```python\nimport pandas\n```', '\nimport pandas\n'],
  ['R < S and T > U', 'R < S and T > U'],
])('%j shows %j', (source, shown) => {
  expect(formatMarkdown(source)).toBe(shown);
});
