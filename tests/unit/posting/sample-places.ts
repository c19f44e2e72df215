import type { Places } from '../../../lib/knowledge/schemas';

/** A few places with the traps that real ones have: shared city names, codes of two meanings, a state that is a city. */
export const SAMPLE_PLACES: Places = {
  countries: [
    {
      id: 'US',
      name: 'United States',
      currency: 'USD',
      names: ['usa', 'us', 'u.s.', 'united states of america'],
      regions: ['CA', 'California', 'MA', 'NY', 'New York', 'TX', 'Texas', 'GA', 'Georgia', 'IN', 'DE', 'Delaware'],
      cities: ['austin', 'atlanta', 'boston'],
      hosts: [],
    },
    {
      id: 'CA',
      name: 'Canada',
      currency: 'CAD',
      names: ['can'],
      regions: ['ON', 'Ontario', 'BC'],
      cities: ['toronto', 'vancouver'],
      hosts: ['ca'],
    },
    {
      id: 'GB',
      name: 'United Kingdom',
      currency: 'GBP',
      names: ['uk', 'great britain'],
      regions: ['England', 'Scotland'],
      cities: ['london', 'cambridge'],
      hosts: ['uk'],
    },
    {
      id: 'DE',
      name: 'Germany',
      currency: 'EUR',
      names: ['deutschland', 'allemagne'],
      regions: ['Bavaria', 'Bayern'],
      cities: ['berlin', 'münchen', 'munich'],
      hosts: ['de'],
    },
    {
      id: 'IN',
      name: 'India',
      currency: 'INR',
      names: ['bharat'],
      regions: ['Karnataka'],
      cities: ['bengaluru', 'bangalore'],
      hosts: ['in'],
    },
    {
      id: 'GE',
      name: 'Georgia',
      currency: 'GEL',
      names: ['sakartvelo'],
      regions: [],
      cities: ['tbilisi'],
      hosts: ['ge'],
    },
  ],
  metros: [
    {
      id: 'san-francisco-bay-area',
      name: 'San Francisco Bay Area',
      country: 'US',
      names: ['san francisco', 'sf', 'bay area', 'palo alto', 'mountain view'],
    },
    { id: 'new-york', name: 'New York City', country: 'US', names: ['new york', 'nyc', 'brooklyn'] },
    { id: 'boston', name: 'Greater Boston', country: 'US', names: ['boston', 'cambridge'] },
    { id: 'london', name: 'London', country: 'GB', names: ['london', 'city of london'] },
  ],
};
