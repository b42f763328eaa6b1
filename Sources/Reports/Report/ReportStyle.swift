// SPDX-License-Identifier: GPL-3.0-or-later

/// How a page looks on screens wide and narrow, light and dark, and on paper.
///
/// Every text has a contrast of at least 4.5 to its ground.
enum ReportStyle {
  static let sheet = colours + page + tables + figures + paper

  private static let colours = """
    :root { color-scheme: light; --ground: #ffffff; --ink: #1b1b1b; --soft: #545454; --line: #c9c9c9;
      --shade: #f3f4f6; --link: #0b57a4; }
    @media screen and (prefers-color-scheme: dark) {
      :root { color-scheme: dark; --ground: #15181c; --ink: #e9e9e6; --soft: #b6babf; --line: #444a52;
        --shade: #1f242a; --link: #86bcff; }
    }

    """

  private static let page = """
    * { box-sizing: border-box; }
    html { font: 100%/1.55 "Liberation Sans", Arial, Helvetica, sans-serif; }
    body { margin: 0 auto; max-width: 62rem; padding: 1rem 1.25rem 3rem; background: var(--ground);
      color: var(--ink); overflow-wrap: anywhere; }
    h1 { font-size: 1.75rem; line-height: 1.2; margin: .5rem 0 .25rem; max-height: 40rem;
      overflow: auto; }
    h2 { font-size: 1.3rem; margin: 2.5rem 0 .5rem; padding-top: .75rem;
      border-top: 2px solid var(--line); }
    h3 { font-size: 1.05rem; margin: 1.25rem 0 .25rem; }
    p, ul, ol { margin: .4rem 0 .8rem; }
    ul, ol { padding-left: 1.3rem; }
    li { margin: .25rem 0; }
    p, li { max-width: 48rem; }
    a, summary, button { color: var(--link); }
    a:focus-visible, summary:focus-visible, button:focus-visible, .scroll:focus-visible,
    pre:focus-visible, h1:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
    .skip { position: absolute; left: -100rem; }
    .skip:focus { left: 1rem; top: .5rem; background: var(--ground); padding: .5rem; z-index: 2; }
    .subtitle, .unit, .cited, .notes, footer { color: var(--soft); }
    nav ol { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0; }
    nav li { max-width: none; }
    pre { overflow-x: auto; background: var(--shade); padding: .75rem; font-size: .85rem;
      overflow-wrap: normal; }
    .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap; }
    .warning { background: var(--shade); padding: .75rem; }
    .sources b { font-weight: 600; }
    footer { margin-top: 3rem; border-top: 1px solid var(--line); font-size: .9rem; }

    """

  private static let tables = """
    .table { margin: 1rem 0 1.75rem; }
    .scroll { overflow-x: auto; }
    table { border-collapse: collapse; font-size: .875rem; font-variant-numeric: tabular-nums;
      overflow-wrap: normal; }
    caption { text-align: left; padding: 0 0 .4rem; }
    caption .title { font-weight: 600; }
    caption .over { position: sticky; left: 0; display: inline-block;
      max-width: min(100%, calc(100vw - 2.5rem)); }
    th, td { padding: .2rem .55rem; text-align: left; vertical-align: top;
      border-bottom: 1px solid var(--line); min-width: 3.5rem; max-width: 26rem;
      overflow-wrap: break-word; }
    thead th { vertical-align: bottom; border-bottom: 2px solid var(--soft); font-weight: 600; }
    thead .unit { font-weight: 400; }
    tbody th { font-weight: 400; }
    td:not(.n):not(:empty) { min-width: 7.5rem; }
    th.n, td.n { text-align: right; white-space: nowrap; }
    td.long:not(.n) { min-width: 16rem; }
    thead th.n { white-space: normal; }
    tr.sum > *, tr.heading > * { font-weight: 600; }
    tr.residual > * { color: var(--soft); }
    tbody tr:nth-child(5n) > * { border-bottom-color: var(--soft); }
    .notes, .cited { font-size: .85rem; }
    .downloads { display: flex; flex-wrap: wrap; gap: .35rem 1.1rem; font-size: .875rem;
      max-width: none; }
    button { font: inherit; background: none; border: 0; padding: 0; text-decoration: underline;
      cursor: pointer; }

    """

  private static let figures = """
    figure { margin: 1.75rem 0 2.25rem; }
    figcaption h3, figcaption p { margin: 0; }
    .drawing { width: 100%; min-height: 12rem; margin: .35rem 0; color: var(--ink); }
    .drawing svg { max-width: 100%; }
    details { margin: .25rem 0; }
    summary { cursor: pointer; font-size: .875rem; width: fit-content; }

    """

  private static let paper = """
    @page { size: A4; margin: 17mm 15mm; }
    @media print {
      html { font-size: 10pt; }
      body { max-width: none; padding: 0; }
      h1 { max-height: none; overflow: visible; }
      h2, h3, caption { break-after: avoid; }
      figure, tr, li { break-inside: avoid; }
      thead { display: table-header-group; }
      .scroll, pre { overflow: visible; }
      .scroll table { width: 100%; font-size: 7.5pt; }
      th, td { padding: .1rem .3rem; }
      td, td:not(.n):not(:empty), td.long:not(.n) { min-width: 0; }
      pre { white-space: pre-wrap; }
      thead { break-after: avoid; }
      figure { margin: 0 0 5mm; }
      .drawing { min-height: 0; }
      .drawing svg { width: 100%; height: auto; max-height: 110mm; }
      caption .over { position: static; max-width: none; }
      .skip, nav, .downloads, details, noscript { display: none; }
      a { color: inherit; text-decoration: none; }
    }

    """
}
