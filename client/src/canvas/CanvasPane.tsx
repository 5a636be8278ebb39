import './canvas.css';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlan } from '../app/plan-context.ts';
import { Sentence } from '../app/Sentence.tsx';
import { Canvas } from './Canvas.tsx';
import { Legend } from './Legend.tsx';
import { useFonts } from './hooks/use-fonts.ts';
import { useSize } from './hooks/use-size.ts';
import { CanvasState } from './CanvasState.tsx';
import type { CanvasHandle } from './handle.ts';
import { Toolbar } from './Toolbar.tsx';

/** The lineage of the plan: sentence, columns, legend. */
export function CanvasPane() {
  const { t } = useTranslation();
  const { graph, picture, visible } = usePlan();
  const [stage, setStage] = useState<HTMLElement | null>(null);
  const handle = useRef<CanvasHandle | null>(null);
  const size = useSize(stage);
  const fonts = useFonts();
  const ready = graph && picture && visible && size && fonts;
  return (
    <section className="canvas-pane" aria-label={t('panes.canvas')}>
      <div className="sentence-bar">
        <Sentence />
        <Toolbar handle={handle} />
      </div>
      <div className="stage" ref={setStage}>
        {ready ? (
          <Canvas handle={handle} graph={graph} picture={picture} visible={visible} size={size} />
        ) : (
          <CanvasState />
        )}
      </div>
      <Legend />
    </section>
  );
}
