import { useEffect, useState } from 'react';

/** True once `isActive` has lasted for so many milliseconds; false again as soon as it ends. */
export function useSlow(isActive: boolean, afterMs: number): boolean {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    if (!isActive) return;
    const timer = setTimeout(() => setIsSlow(true), afterMs);
    return () => {
      clearTimeout(timer);
      setIsSlow(false);
    };
  }, [isActive, afterMs]);
  return isSlow;
}
