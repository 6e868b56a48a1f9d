import {
  Document,
  ExternalHyperlink,
  type FileChild,
  HeadingLevel,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import type {BlockContent, DefinitionContent, PhrasingContent, Root, RootContent} from 'mdast'

/**
 * A yardstick: a tree as a Word file, by the shortest way from mdast to the package docx. It has the text, headings,
 * lists, tables and links, and nothing else that a paper needs: no look, no bookmarks, no file that is the same each time.
 */
export async function docxDirect(tree: Root): Promise<Uint8Array> {
  const numbering = {config: [{reference: 'ordered', levels: [{level: 0, format: 'decimal' as const, text: '%1.'}]}]}
  const document = new Document({numbering, sections: [{children: tree.children.flatMap(node => blocks(node))}]})
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const

function blocks(node: RootContent, list?: {readonly ordered: boolean; readonly level: number}): FileChild[] {
  switch (node.type) {
    case 'heading':
      return [new Paragraph({heading: headings[node.depth - 1], children: runs(node.children)})]
    case 'paragraph':
      return [new Paragraph({...marker(list), children: runs(node.children)})]
    case 'list': {
      const inner = {ordered: node.ordered === true, level: list ? list.level + 1 : 0}
      return node.children.flatMap(item => item.children.flatMap(child => blocks(child, inner)))
    }
    case 'table':
      return [
        new Table({
          rows: node.children.map(
            row =>
              new TableRow({
                children: row.children.map(
                  cell => new TableCell({children: [new Paragraph({children: runs(cell.children)})]}),
                ),
              }),
          ),
        }),
      ]
    case 'blockquote':
      return node.children.flatMap((child: BlockContent | DefinitionContent) => blocks(child, list))
    case 'code':
      return node.value
        .split('\n')
        .map(line => new Paragraph({children: [new TextRun({text: line, font: 'Consolas'})]}))
    default:
      return []
  }
}

function marker(list?: {readonly ordered: boolean; readonly level: number}) {
  if (!list) return {}
  return list.ordered ? {numbering: {reference: 'ordered', level: 0}} : {bullet: {level: list.level}}
}

function runs(
  nodes: readonly PhrasingContent[],
  style: {readonly bold?: true; readonly italics?: true} = {},
): ParagraphChild[] {
  return nodes.flatMap((node): ParagraphChild[] => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return [new TextRun({...style, text: node.value})]
      case 'strong':
        return runs(node.children, {...style, bold: true})
      case 'emphasis':
        return runs(node.children, {...style, italics: true})
      case 'link':
        return [new ExternalHyperlink({link: node.url, children: runs(node.children, style)})]
      case 'break':
        return [new TextRun({break: 1})]
      default:
        return []
    }
  })
}
