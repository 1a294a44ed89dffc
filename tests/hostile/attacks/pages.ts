import { keptWord } from './hostile-file.ts';

/** Minutes with a payload wherever a hand may put it. `number` makes the word by which its end is found again. */
export function everywhere(payload: string, number: number): string {
  const oneLine = payload.replace(/[\r\n]+/g, ' ');
  return `${keptWord(number)}

# Meeting ${oneLine}

## Participants

- ${oneLine} (@evil)
- Ann Able (${oneLine})
- [${oneLine}](https://github.com/evil)

Chair: ${oneLine}

## Agenda

1. ${oneLine} (${oneLine})

## Topic ${oneLine}

${payload}

text ${oneLine} text acme/site#1 ${oneLine}

- AI: @evil ${oneLine} until 2024-06-01
- [ ] ${oneLine}: to do ${oneLine}
- Decision: ${oneLine}
- [${oneLine}](https://example.org/${number} "${oneLine}")
- [link](https://example.org/?${encodeURIComponent(oneLine)})
- ![${oneLine}](picture-${number}.png "${oneLine}")

| ${oneLine} | head |
|---|---|
| ${oneLine} | @evil |

\`\`\`${oneLine.replaceAll('`', '')}
${payload}
\`\`\`

> ${oneLine}

\`${oneLine}\`

Text[^${number}]

[^${number}]: ${oneLine}
`;
}

/** Minutes with an address in every kind of link and picture. */
export function addressEverywhere(address: string, number: number): string {
  return `${keptWord(number)}

## Topic

- [link](${address})
- [link in angles](<${address}>)
- [link with title](${address} "title")
- ![picture](${address})
- [![picture in link](${address})](${address})
- <${address}>
- [by reference][r]
- <a href="${address}">raw</a> <a href='${address}'>single</a> <a href=${address}>bare</a>
- <img src="${address}"> <img srcset="${address} 2x"> <input type=image src="${address}">
- <q cite="${address}">quote</q> <blockquote cite="${address}">block</blockquote>
- <a xlink:href="${address}" ping="${address}" background="${address}">more</a>
- AI: Ann to look at ${address}

[r]: ${address} "title"
`;
}

/** Plain minutes in which the word stands. */
export function plain(number: number, more = ''): string {
  return `# Meeting\n\n## Participants\n\n- Ann Able (@ann)\n- Bob\n\n## Topic\n\n${more}\n\n${keptWord(number)}\n`;
}

/** Minutes in which a name is a person's, a group's, a repository's and a heading's. */
export function named(name: string, number: number): string {
  const line = name.replace(/[\r\n]+/g, ' ');
  return `${keptWord(number)}

# ${line}

## Participants

- ${line}
- @${line}
- [${line}](https://github.com/${encodeURIComponent(name)})
- Ann Able (@${line}, ${line})

## ${line}

- AI: @${line} does it
- AI: ${line} does it
- ${line}/${line}#1 and ${line}#2
- https://github.com/${encodeURIComponent(name)}/${encodeURIComponent(name)}/issues/3
- [minutes](../${encodeURIComponent(name)}/2024-05-01.md) [raw](../${line}/2024-05-01.md)
- see <a id="${line}" name="${line}">${line}</a> [back](#${encodeURIComponent(line)})
`;
}
