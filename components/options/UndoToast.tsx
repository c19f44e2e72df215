import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useMessages } from '../messages/use-messages';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import styles from './UndoToast.module.css';

const SHOWN_MS = 10_000;

type Props = { readonly text: string; readonly onUndo: () => void; readonly onEnd: () => void };

/** Ten seconds to take something back. It takes the focus, and waits while the pointer or the keyboard is on it. */
export function UndoToast({ text, onUndo, onEnd }: Props) {
  const t = useMessages();
  const box = useRef<HTMLElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const [isHeld, setIsHeld] = useState(false);
  useEffect(() => undo.current?.focus(), []);
  useLayoutEffect(() => {
    const held = box.current;
    return () => leaveFocus(held);
  }, []);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(onEnd, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isHeld, onEnd]);
  return (
    <section
      ref={box}
      className={styles.toast}
      aria-label={t.options.resume.toasts}
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onKeyDown={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      <p role="status">{text}</p>
      <Button ref={undo} look="quiet" className={styles.undo} onClick={onUndo}>
        {t.options.resume.undo}
      </Button>
      <Button look="quiet" className={styles.close} aria-label={t.options.resume.dismiss} onClick={onEnd}>
        <Icon name="close" />
      </Button>
    </section>
  );
}

/** What had the focus goes: keys and screen readers go on at the top of the page's own part, not of the whole window. */
function leaveFocus(box: HTMLElement | null): void {
  if (!box?.contains(document.activeElement)) return;
  const main = box.closest('main');
  if (!main) return;
  if (!main.hasAttribute('tabindex')) main.tabIndex = -1;
  main.focus({ preventScroll: true });
}
