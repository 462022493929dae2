// Runs inside the webview: keys and clicks on the events, and the picture as SVG or PNG. Knows nothing of the article but the picture.
(() => {
  const vscode = acquireVsCodeApi();
  const picture = document.getElementById('picture');
  /** Properties that the exported picture takes over from the page, so that it looks alike without VS Code's variables. */
  const STYLE = ['stroke-width', 'font-size', 'font-weight', 'font-family'];
  /** Its colours are those of paper, whatever the theme: it goes into pages and prints. */
  const [PAPER, INK, PALE] = ['#ffffff', '#1f1f1f', '#595959'];
  const COLOURS = {
    dot: { fill: INK },
    ring: { fill: PAPER, stroke: INK },
    cross: { stroke: INK },
    axis: { fill: 'none', stroke: PALE },
    title: { fill: INK },
    day: { fill: INK },
    details: { fill: PALE },
    gap: { fill: PALE },
  };

  const events = () => [...document.querySelectorAll('.event')];

  function focusOn(element) {
    for (const e of events()) e.setAttribute('tabindex', e === element ? '0' : '-1');
    element.focus();
  }

  function select(element) {
    focusOn(element);
    vscode.postMessage({ kind: 'select', index: Number(element.dataset.index) });
  }

  picture.addEventListener('click', (event) => {
    const element = event.target.closest('.event');
    if (element) select(element);
  });

  picture.addEventListener('keydown', (event) => {
    const element = event.target.closest('.event');
    if (!element) return;
    const all = events();
    const at = all.indexOf(element);
    const to = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[
      event.key
    ];
    if (event.key === 'Enter' || event.key === ' ') select(element);
    else if (to !== undefined) focusOn(all[Math.min(all.length - 1, Math.max(0, to))]);
    else return;
    event.preventDefault();
  });

  function standalone() {
    const svg = picture.querySelector('svg');
    if (!svg) return undefined;
    const copy = svg.cloneNode(true);
    const from = [svg, ...svg.querySelectorAll('*')];
    const to = [copy, ...copy.querySelectorAll('*')];
    from.forEach((element, i) => {
      const computed = getComputedStyle(element);
      // Attributes, not styles: the policy of the page lets no inline style be.
      for (const name of STYLE) to[i].setAttribute(name, computed.getPropertyValue(name));
      const colours = COLOURS[element.classList[0]] ?? {};
      for (const [name, colour] of Object.entries(colours)) to[i].setAttribute(name, colour);
      to[i].removeAttribute('tabindex');
      to[i].removeAttribute('role');
      to[i].removeAttribute('data-index');
    });
    for (const hit of copy.querySelectorAll('.hit')) hit.remove();
    const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    paper.setAttribute('width', '100%');
    paper.setAttribute('height', '100%');
    paper.setAttribute('fill', PAPER);
    copy.insertBefore(paper, copy.firstChild);
    return { svg, text: new XMLSerializer().serializeToString(copy) };
  }

  document.getElementById('svg')?.addEventListener('click', () => {
    const made = standalone();
    if (made) vscode.postMessage({ kind: 'save', format: 'svg', text: made.text });
  });

  document.getElementById('png')?.addEventListener('click', () => {
    const made = standalone();
    if (!made) return;
    const { width, height } = made.svg.viewBox.baseVal;
    // Twice the size for print and sharp screens, but within what a canvas can hold.
    const scale = Math.min(2, 16000 / height);
    const image = new Image();
    image.onload = () => {
      const canvas = document.createElement('canvas');
      canvas.width = width * scale;
      canvas.height = height * scale;
      canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
      vscode.postMessage({ kind: 'save', format: 'png', text: canvas.toDataURL('image/png') });
    };
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(made.text)}`;
  });

  window.addEventListener('message', ({ data }) => {
    if (data?.kind !== 'picture') return;
    const focused = document.activeElement?.closest?.('.event')?.dataset.index;
    // The picture comes from our own extension, with every text of the article escaped; the policy of the page runs no inline script.
    picture.innerHTML = data.html;
    if (focused !== undefined) picture.querySelector(`[data-index="${Number(focused)}"]`)?.focus();
  });

  /** The room there is for the picture; the body's padding is not. */
  function tellWidth() {
    const { paddingLeft, paddingRight } = getComputedStyle(document.body);
    const width = document.documentElement.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
    vscode.postMessage({ kind: 'width', width });
  }

  let timer;
  window.addEventListener('resize', () => {
    clearTimeout(timer);
    timer = setTimeout(tellWidth, 150);
  });
  tellWidth();
})();
