import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconEye,
  IconFocusCentered,
  IconMaximize,
  IconZoomReset,
} from '@tabler/icons-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useExplorer } from '../state/use-explorer.ts';
import { ExportMenu } from './ExportMenu.tsx';
import type { CanvasHandle } from './handle.ts';

/** Undo, fit, export: what one does to the picture as a whole. */
export function Toolbar({ handle }: { handle: RefObject<CanvasHandle | null> }) {
  const { t } = useTranslation();
  const { canUndo, canRedo, undo, redo, hidden, showAll, selected } = useExplorer();
  return (
    <div className="toolbar" role="toolbar" aria-label={t('toolbar.label')}>
      {hidden.size > 0 && (
        <button type="button" className="text-button" onClick={showAll}>
          <IconEye size={16} stroke={1.75} aria-hidden />
          {t('toolbar.showHidden', { count: hidden.size })}
        </button>
      )}
      <button
        type="button"
        className="icon-button"
        onClick={undo}
        disabled={!canUndo}
        aria-label={t('toolbar.undo')}
        title={t('toolbar.undo')}
      >
        <IconArrowBackUp size={16} stroke={1.75} aria-hidden />
      </button>
      <button
        type="button"
        className="icon-button"
        onClick={redo}
        disabled={!canRedo}
        aria-label={t('toolbar.redo')}
        title={t('toolbar.redo')}
      >
        <IconArrowForwardUp size={16} stroke={1.75} aria-hidden />
      </button>
      <button
        type="button"
        className="icon-button"
        onClick={() => handle.current?.reset()}
        aria-label={t('toolbar.reset')}
        title={t('toolbar.reset')}
      >
        <IconZoomReset size={16} stroke={1.75} aria-hidden />
      </button>
      <button
        type="button"
        className="icon-button"
        onClick={() => handle.current?.zoomToSelection()}
        disabled={!selected}
        aria-label={t('toolbar.zoomToSelection')}
        title={t('toolbar.zoomToSelection')}
      >
        <IconFocusCentered size={16} stroke={1.75} aria-hidden />
      </button>
      <button type="button" className="text-button" onClick={() => handle.current?.fit()}>
        <IconMaximize size={16} stroke={1.75} aria-hidden />
        {t('toolbar.fit')}
      </button>
      <ExportMenu handle={handle} />
    </div>
  );
}
