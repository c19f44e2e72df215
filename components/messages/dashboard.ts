/** The frame of the dashboard; each of its parts has messages of its own. */
export const dashboard = {
  title: 'Dashboard',
  navigation: 'Parts of the dashboard',
  parts: {
    saved: 'Saved postings',
    market: 'Your market',
    roles: 'Role guide',
    fit: 'Career fit',
    plan: 'Learning plan',
  },
};
