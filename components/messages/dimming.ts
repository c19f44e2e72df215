/** Rules by which cards of result lists are dimmed, and what the page's highlights may tell. */
export const dimming = {
  heading: 'Dim jobs in result lists',
  intro:
    'A veil lies over the card of a job that falls under a rule. Nothing is hidden, the card says why, and one button there lifts the veil. The site can notice which cards are dimmed, not the reason.',
  rules: {
    viewed: { label: 'Opened before', hint: 'On either site, for as long as seen jobs are kept.' },
    applied: { label: 'Applied to', hint: 'Saved jobs from “Applied” on, whatever came of them.' },
    promoted: { label: 'Promoted or sponsored', hint: 'Where the site itself says so on the card.' },
  },
  pay: {
    label: 'Pay below',
    hint: 'Only where a card states pay in this currency and period, and all of it lies below. Leave it empty for no minimum.',
    amount: 'Least pay',
    currency: 'Currency',
    period: 'Period',
    invalid: 'Type an amount in digits, such as 90000.',
    per: { year: 'a year', month: 'a month', week: 'a week', day: 'a day', hour: 'an hour' },
  },
  lists: {
    companies: { label: 'Companies', hint: 'The whole name; case and legal form do not matter.', add: 'Company' },
    words: { label: 'Words in the title', hint: 'Whole words, such as “intern” or “part time”.', add: 'Word' },
  },
  add: 'Add',
  remove: (name: string) => `Remove ${name}`,
  removed: (name: string) => `${name} is removed.`,
  full: 'This list is full. Remove something first.',
  sites: 'Where',
  on: (site: string) => `On ${site}`,
  failed: 'This rule could not be saved. Try again.',
  own: {
    label: 'Let the highlights tell what your resume has and lacks',
    hint: 'The page can read highlights, so the site could learn from them which skills you have.',
  },
};
