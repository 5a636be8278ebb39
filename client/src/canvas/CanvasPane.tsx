import './canvas.css';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlan } from '../app/plan-context.ts';
import { Sentence } from '../app/Sentence.tsx';
import { Canvas } from './Canvas.tsx';
import { Legend } from './Legend.tsx';
import { useFonts } from './hooks/use-fonts.ts';
import { useLayout } from './hooks/use-layout.ts';
import { useSize, type Size } from './hooks/use-size.ts';
import { CanvasState } from './CanvasState.tsx';
import type { CanvasHandle } from './handle.ts';
import { Toolbar } from './Toolbar.tsx';

const HEADINGS = 32;

/** The lineage of the plan: sentence, columns, legend. */
export function CanvasPane() {
  const { t } = useTranslation();
  const { graph, picture, visible } = usePlan();
  const [stage, setStage] = useState<HTMLElement | null>(null);
  const handle = useRef<CanvasHandle | null>(null);
  const room = useSize(stage);
  const fonts = useFonts();
  const placed = useLayout(graph, picture, room && below(room));
  return (
    <section className="canvas-pane" aria-label={t('panes.canvas')}>
      <div className="sentence-bar">
        <Sentence />
        <Toolbar handle={handle} />
      </div>
      <div className="stage" ref={setStage}>
        {graph && visible && placed && room && fonts ? (
          <Canvas handle={handle} graph={graph} visible={visible} placed={placed} size={room} />
        ) : (
          <CanvasState />
        )}
      </div>
      <Legend />
    </section>
  );
}

/** What the headings leave. */
function below({ width, height }: Size): Size {
  return { width, height: height - HEADINGS };
}
