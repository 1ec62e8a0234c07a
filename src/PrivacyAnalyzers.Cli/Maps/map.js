(() => {
  const rows = [...document.querySelectorAll('tr[data-row]')];
  const bands = new Map([...document.querySelectorAll('.band')].map(band => [band.dataset.row, band]));
  const filter = document.getElementById('filter');
  const shown = document.getElementById('shown');
  if (!filter) return;
  const normal = text => text.normalize('NFKC').toLowerCase();
  const texts = new Map(rows.map(row => [row, normal(row.textContent)]));
  const apply = () => {
    const words = normal(filter.value).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const row of rows) {
      const match = words.every(word => texts.get(row).includes(word));
      row.hidden = !match;
      bands.get(row.dataset.row)?.classList.toggle('off', !match);
      if (match) count++;
    }
    shown.value = `${count} / ${rows.length}`;
  };
  filter.addEventListener('input', apply);
  const light = (event, on) => {
    const row = event.target.closest?.('[data-row]');
    if (row) bands.get(row.dataset.row)?.classList.toggle('on', on);
  };
  for (const [begin, end] of [['focusin', 'focusout'], ['mouseover', 'mouseout']]) {
    document.addEventListener(begin, event => light(event, true));
    document.addEventListener(end, event => light(event, false));
  }
  window.addEventListener('beforeprint', () => document.querySelectorAll('td details').forEach(details => { details.open = true; }));
})();
