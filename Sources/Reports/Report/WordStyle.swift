// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding

/// How Word documents look: the document that pandoc takes page and styles from.
///
/// What is not in it pandoc has itself.
package enum WordStyle {
  /// The files of the document, which is a zip of them.
  package static func reference(_ language: Language) -> [OpenData.File] {
    [
      OpenData.File("word/document.xml", text: page),
      OpenData.File("word/styles.xml", text: styles(language)),
    ]
  }

  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let names =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""

  /// A4, with margins of two centimetres.
  private static let page = """
    \(head)<w:document \(names)><w:body><w:sectPr><w:pgSz w:w="11906" w:h="16838"/>\
    <w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" \
    w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>

    """

  private static func styles(_ language: Language) -> String {
    let code =
      switch language {
      case .en: "en-GB"
      case .nb: "nb-NO"
      case .nn: "nn-NO"
      }
    let paragraphs = [
      paragraph("Normal", "Normal", size: 21, isDefault: true),
      paragraph("BodyText", "Body Text", after: 120),
      paragraph("FirstParagraph", "First Paragraph", on: "BodyText"),
      paragraph("Compact", "Compact", size: 15, after: 0),
      paragraph("Title", "Title", size: 36, after: 120, isBold: true),
      paragraph("Heading1", "heading 1", size: 28, before: 360, after: 120, isBold: true, level: 0),
      paragraph("Heading2", "heading 2", size: 23, before: 240, after: 60, isBold: true, level: 1),
      paragraph("TableCaption", "Table Caption", size: 18, before: 200, after: 60, level: 9),
      paragraph("SourceCode", "Source Code", size: 15, font: "Courier New"),
    ]
    return """
      \(head)<w:styles \(names)><w:docDefaults><w:rPrDefault><w:rPr>\
      <w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial" w:eastAsia="Arial"/>\
      <w:sz w:val="21"/><w:lang w:val="\(code)"/></w:rPr></w:rPrDefault></w:docDefaults>
      \(paragraphs.joined(separator: "\n"))
      <w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>\
      <w:rPr><w:color w:val="0B57A4"/><w:u w:val="single"/></w:rPr></w:style>
      \(table)
      </w:styles>

      """
  }

  private static func paragraph(
    _ id: String, _ name: String, on base: String = "Normal", size: Int? = nil,
    before: Int = 0, after: Int? = nil, isBold: Bool = false, level: Int? = nil,
    font: String? = nil, isDefault: Bool = false
  ) -> String {
    let spacing = after.map { "<w:spacing w:before=\"\(before)\" w:after=\"\($0)\"/>" } ?? ""
    // Heads stay with what they are heads of.
    let keep = level == nil ? "" : "<w:keepNext/>"
    let outline = level.map { "<w:outlineLvl w:val=\"\($0)\"/>" } ?? ""
    let fonts = font.map { "<w:rFonts w:ascii=\"\($0)\" w:hAnsi=\"\($0)\"/>" } ?? ""
    let sizes = size.map { "<w:sz w:val=\"\($0)\"/><w:szCs w:val=\"\($0)\"/>" } ?? ""
    return "<w:style w:type=\"paragraph\"\(isDefault ? " w:default=\"1\"" : "") "
      + "w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/>"
      + (isDefault ? "" : "<w:basedOn w:val=\"\(base)\"/>")
      + "<w:qFormat/><w:pPr>\(keep)\(spacing)\(outline)</w:pPr>"
      + "<w:rPr>\(fonts)\(isBold ? "<w:b/>" : "")\(sizes)</w:rPr></w:style>"
  }

  /// Thin lines between rows; the heads bold over a thicker one.
  private static let table: String = {
    func line(_ side: String, _ size: Int, _ colour: String) -> String {
      "<w:\(side) w:val=\"single\" w:sz=\"\(size)\" w:space=\"0\" w:color=\"\(colour)\"/>"
    }
    return """
      <w:style w:type="table" w:default="1" w:styleId="Table"><w:name w:val="Table"/><w:tblPr>\
      <w:tblBorders>\(line("bottom", 4, "8A8A8A"))\(line("insideH", 2, "C9C9C9"))</w:tblBorders>\
      <w:tblCellMar><w:left w:w="57" w:type="dxa"/><w:right w:w="57" w:type="dxa"/></w:tblCellMar>\
      </w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>\
      \(line("bottom", 8, "545454"))</w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr>\
      </w:tblStylePr></w:style>
      """
  }()
}
