// The whole screen, for a state and a size; it holds no state itself.
import {Box} from 'ink';
import type {ReactNode} from 'react';
import {filterLine, footerLine} from './footer.js';
import {fits, type Size, SMALLEST} from './layout.js';
import {blank, type Line, line} from './lines.js';
import {pagePane} from './page-pane.js';
import {Gutter, Lines, PaneBox} from './pane.js';
import {pickerPane} from './picker-pane.js';
import {modeOf} from './reduce.js';
import {type ReviewView, reviewView} from './review-view.js';
import type {State} from './state.js';
import type {Theme} from './theme.js';
import {wrap} from './wrap.js';

interface ScreenProps {
  readonly state: State;
  readonly size: Size;
  readonly theme: Theme;
}

/** Exactly `size` cells, whatever the state. */
export function Screen({state, size, theme}: ScreenProps): ReactNode {
  const {columns, rows} = size;
  return (
    <Box flexDirection="column" width={columns} height={rows} overflow="hidden">
      <Body state={state} size={size} theme={theme} />
      <Lines lines={[footer(state, size)]} columns={columns} rows={1} theme={theme} />
    </Box>
  );
}

function Body({state, size, theme}: ScreenProps): ReactNode {
  const {phase} = state;
  const rows = size.rows - 1;
  if (!fits(size)) return <Message lines={tooSmall(size)} size={size} theme={theme} />;
  if (state.page !== null) {
    return <PaneBox pane={pagePane(state, size)} columns={size.columns} rows={rows} theme={theme} />;
  }
  switch (phase.kind) {
    case 'picker':
      return <PaneBox pane={pickerPane(state, size)} columns={size.columns} rows={rows} theme={theme} />;
    case 'loading':
      return <Message lines={loading(state, phase.pair)} size={size} theme={theme} />;
    case 'failed':
      return <Message lines={[line(phase.message, 'warning')]} size={size} theme={theme} />;
    case 'review': {
      const pair = state.pairs[phase.pair];
      const view = pair && reviewView({report: phase.report, pair, review: state.review, size});
      return view ? <Review view={view} theme={theme} /> : null;
    }
  }
}

function Review({view, theme}: {readonly view: ReviewView; readonly theme: Theme}): ReactNode {
  const {header, list, detail, kind} = view.layout;
  return (
    <>
      <Lines lines={view.header} columns={header.columns} rows={header.rows} theme={theme} />
      <Box flexDirection={kind === 'beside' ? 'row' : 'column'} flexShrink={0}>
        <PaneBox pane={view.list} columns={list.columns} rows={list.rows} theme={theme} />
        {kind === 'beside' && <Gutter rows={list.rows} theme={theme} />}
        <PaneBox pane={view.detail} columns={detail.columns} rows={detail.rows} theme={theme} />
      </Box>
    </>
  );
}

interface MessageProps {
  readonly lines: readonly Line[];
  readonly size: Size;
  readonly theme: Theme;
}

function Message({lines, size, theme}: MessageProps): ReactNode {
  const wrapped = lines.flatMap((each) => wrap(each, size.columns));
  return <Lines lines={wrapped} columns={size.columns} rows={Math.max(0, size.rows - 1)} theme={theme} />;
}

function tooSmall({columns, rows}: Size): readonly Line[] {
  const {columns: needsColumns, rows: needsRows} = SMALLEST;
  return [
    line(
      `This window has ${columns} × ${rows}; the review needs ${needsColumns} × ${needsRows}. Please enlarge it.`,
    ),
  ];
}

function loading(state: State, pair: number): readonly Line[] {
  const name = state.pairs[pair];
  if (name === undefined) return [];
  return [line(`Comparing ${name.name} …`, 'strong'), blank, line(name.old, 'old'), line(name.new, 'new')];
}

function footer(state: State, size: Size): Line {
  const mode = modeOf(state, size);
  return mode === 'filter'
    ? filterLine((state.page ?? state.review).filter, size.columns)
    : footerLine(mode, size.columns);
}
