import { useEffect } from 'react';

const STAYS = 4000;

/** Says for a moment what a gesture without a trace on screen has done. */
export function CanvasNote({ words, onEnd }: { words: string | null; onEnd: () => void }) {
  useEffect(() => {
    if (!words) return;
    const timer = setTimeout(onEnd, STAYS);
    return () => clearTimeout(timer);
  }, [words, onEnd]);
  return (
    <p className="canvas-note" role="status" data-shown={words !== null}>
      {words}
    </p>
  );
}
