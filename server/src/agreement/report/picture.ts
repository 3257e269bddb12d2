import type { Confusion } from "./model.ts";
import { escapedXml } from "./xml.ts";

const cell = 34;
const longestLabel = 26;
/** About the width of a letter; wide ones are made up for by narrow ones. */
const letter = 7;

/** The table of confusions as an SVG: the fuller a cell, the darker; the numbers stand in it. Readable without colour. */
export function confusionPicture({ labels, counts }: Confusion): string {
  const most = Math.max(1, ...counts.flat());
  const labelRoom = 16 + letter * Math.max(...labels.map((label) => [...shortened(label)].length));
  const side = labelRoom + labels.length * cell;
  const parts: string[] = [];
  for (const [row, label] of labels.entries()) {
    const middle = labelRoom + (row + 0.5) * cell;
    const words = `${escapedXml(shortened(label))}<title>${escapedXml(label)}</title>`;
    parts.push(`<text x="${labelRoom - 8}" y="${middle + 4}" text-anchor="end">${words}</text>`);
    parts.push(`<text transform="translate(${middle + 4} ${labelRoom - 8}) rotate(-60)">${words}</text>`);
    for (const [column, count] of (counts[row] ?? []).entries()) {
      const [x, y] = [labelRoom + column * cell, labelRoom + row * cell];
      const strength = count === 0 ? 0 : 0.15 + 0.6 * (count / most);
      const line = row === column ? 2 : 0.5;
      parts.push(
        `<rect x="${x}" y="${y}" width="${cell}" height="${cell}" fill="#3b82c4" fill-opacity="${strength.toFixed(2)}" stroke="currentColor" stroke-width="${line}"/>`,
      );
      if (count > 0) parts.push(`<text x="${x + cell / 2}" y="${middle + 4}" text-anchor="middle">${count}</text>`);
    }
  }
  return `<svg role="img" aria-label="What is taken for what" viewBox="0 0 ${side} ${side}" width="${side}">${parts.join("")}</svg>`;
}

function shortened(label: string): string {
  const letters = [...label];
  return letters.length <= longestLabel ? label : `${letters.slice(0, longestLabel - 1).join("")}…`;
}
