import type { ReactNode } from 'react';

/** What every view beside the canvas has: its sentence, its tools, its body. `ready` once it shows what was asked for. */
export function ViewFrame({
  sentence,
  tools,
  ready,
  children,
}: {
  sentence: ReactNode;
  tools?: ReactNode;
  ready: boolean;
  children: ReactNode;
}) {
  return (
    <div className="view-frame" data-ready={ready ? '' : undefined}>
      <div className="sentence-bar">
        <p className="sentence" role="status" aria-live="polite">
          {sentence}
        </p>
        {tools && <div className="toolbar">{tools}</div>}
      </div>
      {children}
    </div>
  );
}
