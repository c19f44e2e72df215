import { DashboardScreen } from '../../components/dashboard/DashboardScreen';
import { SavedPart } from '../../components/saved/SavedPart';
import { openOptions } from '../../lib/browser/ask-posting';
import { savedClient } from '../../lib/browser/saved-client';
import { LazyFit, LazyMarket, LazyPlan, LazyRoles } from './lazy-parts';

/** The dashboard. */
export function App() {
  return (
    <DashboardScreen
      onOpenOptions={openOptions}
      parts={{
        saved: (rest) => <SavedPart client={savedClient} rest={rest} />,
        market: () => <LazyMarket />,
        roles: ([role]) => <LazyRoles roleId={role} />,
        fit: () => <LazyFit />,
        plan: ([role]) => <LazyPlan role={role} />,
      }}
    />
  );
}
