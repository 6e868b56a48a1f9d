/** How a paper is written as Markdown. */
export interface MarkdownOptions {
  /**
   * What links into the paper lead to: the anchors that GitHub makes of the headings (`github`, the default), or an
   * `<a id="…">` of their own before each heading (`html`), for hosts that make other anchors, such as VitePress.
   */
  readonly anchors?: 'github' | 'html'
  /** Who reads it: GitHub and other readers of GFM (`gfm`, the default), or MDX, for which `{` and `<` mean more. */
  readonly dialect?: 'gfm' | 'mdx'
  /** Whether title, language, date and description stand at the top, as YAML between two lines `---`. */
  readonly frontMatter?: boolean
}
