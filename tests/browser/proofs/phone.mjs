// On a phone of 390 pixels: the home page is no longer than seven screens of it, and what the frame draws keeps to the edges of the
// text: names of languages, and the line below the one that is read.
const LONGEST = 4500;

export async function page(tab, _, say) {
  if (!(await tab.evaluate(() => document.body.classList.contains('is-home')))) return;
  await tab.setViewportSize({ width: 390, height: 664 });
  const { length, edges } = await tab.evaluate(readPhone);
  if (length > LONGEST) say(`is ${length} pixels long on a phone, more than ${LONGEST}`);
  for (const text of edges) say(text);
  await tab.setViewportSize({ width: 1280, height: 900 });
}

function readPhone() {
  const row = document.querySelector('.banner-row') ?? document.body;
  const space = parseFloat(getComputedStyle(row).paddingInlineStart);
  const edges = [...document.querySelectorAll('.languages [dir]')].filter((name) => {
    const { left, right } = name.getBoundingClientRect();
    return left < space - 1 || right > innerWidth - space + 1;
  }).map((name) => `the name ${name.textContent} stands out of the edge of the text`);
  return { length: document.documentElement.scrollHeight, edges };
}
