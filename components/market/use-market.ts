import { useCallback, useEffect, useRef, useState } from 'react';
import type { MarketSource } from '../../lib/saved/market';
import type { MarketClient } from '../saved-client';

/** What the market is counted from, kept in step with other pages. */
export function useMarket(client: MarketClient) {
  const [source, setSource] = useState<MarketSource>();
  const [hasFailed, setHasFailed] = useState(false);
  const turn = useRef(0);
  const load = useCallback(() => {
    const mine = ++turn.current;
    client.readMarket().then(
      (next) => {
        if (mine !== turn.current) return;
        setSource(next);
        setHasFailed(false);
      },
      () => mine === turn.current && setHasFailed(true),
    );
  }, [client]);
  useEffect(() => {
    const stop = new AbortController();
    client.onChanged(load, stop.signal);
    load();
    return () => {
      turn.current += 1;
      stop.abort();
    };
  }, [client, load]);
  return { source, hasFailed, load };
}
