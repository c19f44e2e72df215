import { DashboardScreen } from '../../components/dashboard/DashboardScreen';
import { openOptions } from '../../lib/browser/ask-posting';

/** The dashboard. */
export function App() {
  return (
    <DashboardScreen
      onOpenOptions={openOptions}
      parts={{
        saved: () => undefined,
        market: () => undefined,
        roles: () => undefined,
        fit: () => undefined,
        plan: () => undefined,
      }}
    />
  );
}
