/// The style of every page: calm, for the screen in light and dark, for phones, and for A4 paper.
enum HTMLStylesheet {
  /// The style whole; the page's policy allows these bytes and no others.
  static let text: StaticString = """

    :root {
      color-scheme: light dark;
      --paper: #ffffff; --ink: #1b1f24; --muted: #565e68; --accent: #1f4a7c;
      --rule: #d3d8de; --soft: #f3f5f7;
      --good: #1a6b3c; --warning: #8a5200; --bad: #b0261e;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --paper: #15181c; --ink: #e5e8eb; --muted: #a3acb6; --accent: #8fbcf0;
        --rule: #363c44; --soft: #1e2228;
        --good: #7fd39c; --warning: #efb75c; --bad: #ff8d84;
      }
    }
    * { box-sizing: border-box; }
    body {
      max-width: 64rem; margin: 0 auto; padding: 2.5rem 2rem 3rem;
      background: var(--paper); color: var(--ink);
      font: 1rem/1.5 "PT Sans", "Segoe UI", "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
      overflow-wrap: anywhere;
    }
    h1, h2, h3, h4, h5, h6 {
      margin: 0 0 .75rem; line-height: 1.25; text-wrap: balance; white-space: pre-line;
      font-family: "PT Serif", Georgia, "Liberation Serif", "Times New Roman", serif;
      font-weight: 600; break-after: avoid;
    }
    h1 { margin-bottom: 1.5rem; font-size: 1.9rem; }
    h2 { margin-top: 2.75rem; font-size: 1.35rem; color: var(--accent); }
    h3 { margin-top: 2rem; font-size: 1.1rem; }
    p { max-width: 46rem; margin: 0 0 .6rem; white-space: pre-line; }
    a { color: var(--accent); }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
    .skip { position: absolute; left: -100rem; }
    .skip:focus { left: 1rem; top: .5rem; padding: .25rem .75rem; background: var(--paper); }
    header { padding-bottom: 1.5rem; border-bottom: 3px double var(--accent); }
    dl { margin: 0; }
    dl div { display: grid; grid-template-columns: 13rem 1fr; gap: 0 1.5rem; padding: .2rem 0; }
    dt { color: var(--muted); }
    dd { margin: 0; white-space: pre-line; }
    nav { margin: 1.25rem 0 0; font-size: .9rem; }
    nav ul, .legend { display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; padding: 0; list-style: none; }
    nav ul { margin: 0; }
    main ul { padding-left: 1.25rem; }
    main .legend { margin: 0 0 1rem; padding: 0; font-size: .875rem; color: var(--muted); }
    section > ul:not(.legend) { columns: 22rem; column-gap: 2rem; }
    li { white-space: pre-line; }
    footer { margin-top: 3rem; font-size: .85rem; color: var(--muted); }
    .strong { font-weight: 600; }
    .muted { color: var(--muted); }
    .good { color: var(--good); }
    .warning { color: var(--warning); }
    .bad { color: var(--bad); }

    table { width: 100%; border-collapse: collapse; font-size: .9rem; line-height: 1.4; }
    caption {
      position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
    }
    th, td {
      padding: .45rem .75rem .45rem 0; border-bottom: 1px solid var(--rule);
      text-align: start; vertical-align: top; font-weight: 400; white-space: pre-line;
      overflow-wrap: break-word;
    }
    th:last-child, td:last-child { padding-right: 0; }
    thead th {
      border-bottom: 2px solid var(--accent); color: var(--muted); font-size: .85rem;
      vertical-align: bottom;
    }
    .end { text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; }
    thead .end { white-space: normal; }
    .end + td:not(.end), .end + th:not(.end) { padding-left: 1rem; }
    .fitted { white-space: nowrap; font-variant-numeric: tabular-nums; }
    .long { overflow-wrap: anywhere; }
    .flexible { min-width: 8rem; }
    .broad { min-width: 12rem; }
    .wide { overflow-x: auto; }

    tfoot th, tfoot td { border-bottom: 0; border-top: 2px solid var(--accent); font-weight: 600; }
    .sortable button {
      padding: 0; border: 0; background: none; color: inherit; font: inherit; text-align: inherit;
      cursor: pointer;
    }
    .sortable button:hover { color: var(--accent); text-decoration: underline; }
    [aria-sort="descending"] button::after { content: " \\2193"; }
    [aria-sort="ascending"] button::after { content: " \\2191"; }
    .map th, .map td { font-size: .8rem; padding-left: .35rem; padding-right: .35rem; }
    .map td.end { padding-right: .5rem; text-align: center; border-left: 2px solid var(--paper); }
    .heat-good { background: color-mix(in srgb, var(--good) 16%, transparent); }
    .heat-warning { background: color-mix(in srgb, var(--warning) 16%, transparent); }
    .heat-bad { background: color-mix(in srgb, var(--bad) 18%, transparent); }

    svg { overflow: visible; }
    .bar { display: block; width: 8rem; height: .7rem; margin-top: .3rem; }
    .track, .unknown { fill: var(--soft); stroke: var(--rule); }
    .unknown { fill: none; stroke: var(--muted); stroke-dasharray: 3 4; }
    .share { fill: var(--accent); }
    .mark { stroke: var(--ink); stroke-width: 2.5px; }
    .swatch { width: 24px; height: 1rem; margin-right: .4rem; vertical-align: -.15rem; }
    svg .good { fill: var(--good); }
    svg .warning { fill: var(--warning); }
    svg .bad { fill: var(--bad); }
    .window { transform: translateY(-5px); stroke-width: 1.5px; }
    .window.good { stroke: var(--good); }
    .window.warning { stroke: var(--warning); }
    .window.bad { stroke: var(--bad); }
    .window.plain { fill: var(--paper); stroke: var(--accent); }
    .window.muted { fill: none; stroke: var(--muted); stroke-dasharray: 3 3; }
    .window.strong { fill: var(--muted); transform: translateY(-2px); }
    .done { fill: var(--paper); stroke: var(--ink); stroke-width: 1.5px; }
    .now { stroke: var(--bad); stroke-width: 1.5px; stroke-dasharray: 5 3; }
    .grid { stroke: var(--rule); }
    .timeline { table-layout: fixed; }
    .timeline thead th:first-child { width: 46%; }
    .timeline th[scope="row"] { padding-left: 1rem; }
    .timeline th, .chart th, .chart td { overflow-wrap: anywhere; }
    .timeline .stage th { padding-left: 0; }
    .stage th { font-weight: 600; }
    .strip { position: relative; padding: 0; vertical-align: middle; }
    .timeline .strip svg { position: absolute; inset: 0; width: 100%; height: 100%; }
    .timeline thead .strip { height: 2.4rem; }
    .axis text { fill: var(--muted); font-size: 11px; }
    .chart .bar { width: 100%; margin: 0; }
    .chart th[scope="row"] { width: 7rem; padding-left: 1rem; }
    .chart td:last-child { width: 38%; padding-left: 1rem; }
    .names th[scope="row"] { width: 40%; padding-left: 0; }
    .names td:last-child { width: 6rem; }
    .chart + .wide, .chart + table { margin-top: 1.5rem; }

    .signatures { break-inside: avoid; }
    .signature {
      display: grid; grid-template-columns: 1.2fr 1fr 1fr; gap: 0 1.5rem; align-items: end;
      margin-top: 2rem;
    }
    .signature p { margin: 0; }
    .line { text-align: center; }
    .line span { display: block; min-height: 1.5rem; border-bottom: 1px solid var(--ink); }
    .line small, .signature > p:first-child::after { display: block; font-size: .75rem; color: var(--muted); }
    .signature > p:first-child::after { content: "\\00a0"; }
    .date { margin-top: 2rem; }

    @media screen and (max-width: 40rem) {
      body { padding: 1.25rem 1rem 2rem; }
      h1 { font-size: 1.5rem; }
      dl div { grid-template-columns: 1fr; padding: .35rem 0; }
      .prose { min-width: 46rem; }
      .broad { min-width: 9rem; }
      td > .bar { width: 4rem; }
      .chart td > .bar { width: 100%; }
      .timeline tr { display: block; border-bottom: 1px solid var(--rule); }
      .timeline th, .timeline td { display: block; border: 0; }
      .timeline th[scope="row"] { padding: .4rem 0 0; }
      .timeline thead th:first-child { display: none; }
      .timeline td.strip { height: 1.75rem; }
      .axis .odd { display: none; }
      .chart tr { display: grid; grid-template-columns: 4.5rem 1fr; border-bottom: 1px solid var(--rule); }
      .chart th, .chart td { border: 0; }
      .chart .stage { display: block; }
      .chart th[scope="row"] { width: auto; padding-left: 0; }
      .chart td.strip { padding: .7rem 0; }
      .names tr { grid-template-columns: 1fr 4rem; }
      .names th[scope="row"] { grid-column: 1 / 3; }
      .chart td:last-child { grid-column: 2; width: auto; padding: 0 0 .5rem; }
      .signature { grid-template-columns: 1fr; }
      .signature > p:first-child::after { content: none; }
    }
    @media print {
      @page {
        size: A4; margin: 16mm 15mm 18mm 20mm;
        @bottom-center { content: counter(page) " / " counter(pages); font: 9pt serif; }
      }
      body { max-width: none; padding: 0; font-size: 10.5pt; }
      td[class*="heat-"] { print-color-adjust: exact; }
      .sortable button::after { content: none !important; }
      nav, .skip { display: none; }
      h2 { margin-top: 1.6rem; }
      table { font-size: 9pt; }
      th, td { padding-top: .3rem; padding-bottom: .3rem; }
      .axis text { font-size: 6.5pt; }
      .timeline thead th:first-child { width: 42%; }
      thead { display: table-header-group; }
      tr, dl div, li, .legend, .chart tbody { break-inside: avoid; }
      tbody tr:nth-child(-n + 2) { break-before: avoid; }
      .legend { break-after: avoid; }
      p { orphans: 3; widows: 3; }
      .stage { break-after: avoid; }
      .wide { overflow: visible; }
      .flexible, .broad { min-width: 0; }
      main > section:has(> section) { break-before: page; }
    }

    """
}
