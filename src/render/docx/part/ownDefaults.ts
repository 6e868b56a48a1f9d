const hidden = '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>'

/** The styles besides `Normal` that Word has for what names none, as Word itself writes them. */
export const ownDefaults: readonly string[] = [
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">',
  `<w:name w:val="Default Paragraph Font"/>${hidden}</w:style>`,
  `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>${hidden}`,
  '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>',
  '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>',
  '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>',
  '</w:tblCellMar></w:tblPr></w:style>',
  `<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>${hidden}</w:style>`,
]
