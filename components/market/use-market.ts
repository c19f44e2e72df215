import { useCallback, useEffect, useRef, useState } from 'react';
import type { MarketSource } from '../../lib/saved/market';
import { useComparing } from '../saved/use-comparing';
import type { MarketClient } from '../saved-client';

function ignore(): void {}

/** What the market is counted from, kept in step with other pages and, at the end of each comparison, with the resume. */
export function useMarket(client: MarketClient) {
  const [source, setSource] = useState<MarketSource>();
  const [hasFailed, setHasFailed] = useState(false);
  const turn = useRef(0);
  const again = useRef<() => void>(undefined);
  const onEnd = useCallback(() => again.current?.(), []);
  const { left, start } = useComparing(client, ignore, onEnd);
  const load = useCallback(() => {
    const mine = ++turn.current;
    client.readMarket().then(
      (next) => {
        if (mine !== turn.current) return;
        setSource(next);
        setHasFailed(false);
        start(next.saved);
      },
      () => mine === turn.current && setHasFailed(true),
    );
  }, [client, start]);
  again.current = load;
  useEffect(() => {
    const stop = new AbortController();
    client.onChanged(load, stop.signal);
    load();
    return () => {
      turn.current += 1;
      stop.abort();
    };
  }, [client, load]);
  return { source, hasFailed, left, load };
}
