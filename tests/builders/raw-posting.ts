import type { RawPosting } from '../../lib/posting/raw-posting';

/** A data scientist's posting of an invented company; override what a test is about. */
export function buildRawPosting(overrides: Partial<RawPosting> = {}): RawPosting {
  return {
    site: 'linkedin',
    layout: 'linkedin-guest',
    url: 'https://www.linkedin.com/jobs/view/1234567/',
    sourceId: '1234567',
    title: 'Senior Data Scientist',
    company: 'Quillmark Analytics',
    location: 'New York, NY',
    description: 'Requirements\n- 5+ years of Python\n- SQL\n- Machine learning\n\nNice to have\n- PyTorch',
    layers: { title: 'attribute', description: 'attribute' },
    ...overrides,
  };
}
