import { describe, expect, test } from 'vitest';
import { parsePage } from '../../commands/parse-page';

const URL_OF_PAGE = new URL('https://www.linkedin.com/jobs/view/4000000001/');

function parseServerDriven(body: string): Document {
  return parsePage(`<!doctype html><body><main data-sdui-screen="x.JobDetails">${body}</main>`, URL_OF_PAGE);
}

describe('a list inside a paragraph of a server-driven page', () => {
  const page = parseServerDriven(
    '<p id="box" class="a"><span>You will:<ul><li>train models</li></ul>and serve them</span></p><p>Next</p>',
  );

  test('keeps its text in the paragraph', () => {
    expect(page.querySelector('#box')?.textContent).toBe('You will:train modelsand serve them');
  });

  test('leaves the paragraph what it was', () => {
    expect(page.querySelector('#box')?.outerHTML).toMatch(/^<p id="box" class="a"><span>/);
    expect(page.querySelectorAll('main > p')).toHaveLength(2);
    expect(page.querySelector('kept-paragraph')).toBeNull();
  });
});

test('tags inside scripts, comments and attributes are left alone', () => {
  const page = parseServerDriven('<script>const a = "<p>";</script><!-- <p> --><i title="<p>">x</i><pre>y</pre>');
  expect(page.querySelector('script')?.textContent).toBe('const a = "<p>";');
  expect(page.querySelector('i')?.getAttribute('title')).toBe('<p>');
  expect(page.querySelector('pre')?.textContent).toBe('y');
  expect(page.querySelectorAll('p')).toHaveLength(0);
});

test('other pages are parsed as browsers parse them', () => {
  const page = parsePage('<p id="box">a<ul><li>b</li></ul></p>', URL_OF_PAGE);
  expect(page.querySelector('#box')?.textContent).toBe('a');
});

test('the page’s scripts never run and its address is the given one', () => {
  const page = parsePage('<body><script>document.body.className = "ran"</script>', URL_OF_PAGE);
  expect(page.body.className).toBe('');
  expect(page.URL).toBe(URL_OF_PAGE.href);
});
