import { lazy } from 'react';
import { readPreferences } from '../../lib/browser/preferences';
import type { PayPlace } from '../../lib/career/choose-role-pay';
import { DEFAULT_PREFERENCES } from '../../lib/preferences';

// The guide is the largest thing that the dashboard reads: what needs it comes with it, when it is first shown.

async function readPlace(): Promise<PayPlace> {
  const { level = 'all', country } = await readPreferences().catch(() => DEFAULT_PREFERENCES);
  return { level, country };
}

/** Career fit, when it is first shown. */
export const LazyFit = lazy(async () => {
  const [{ FitPart }, place] = await Promise.all([import('./fit-part'), readPlace()]);
  return { default: () => <FitPart place={place} /> };
});

/** The role guide, when it is first shown. */
export const LazyRoles = lazy(async () => {
  const [{ RolesPart }, place] = await Promise.all([import('./roles-part'), readPlace()]);
  return { default: ({ roleId }: { readonly roleId?: string }) => <RolesPart place={place} roleId={roleId} /> };
});

/** The market view, when it is first shown. */
export const LazyMarket = lazy(async () => {
  const [{ MarketView }, { marketClient }] = await Promise.all([
    import('../../components/market/MarketView'),
    import('../../lib/browser/saved-client'),
  ]);
  return { default: () => <MarketView client={marketClient} /> };
});

/** The learning plan, when it is first shown. */
export const LazyPlan = lazy(async () => {
  const [{ LearningPlan }, { planClient }] = await Promise.all([
    import('../../components/plan/LearningPlan'),
    import('../../lib/browser/plan-client'),
  ]);
  // Another role is another plan: what it can be made from is read anew.
  return {
    default: ({ role }: { readonly role?: string }) => <LearningPlan key={role} client={planClient} role={role} />,
  };
});
