// SPDX-License-Identifier: GPL-3.0-or-later

package import Facts
package import Funding
package import Simulation

/// What a report says, without how it looks: a page and a Word document are made of the same one.
package struct ReportDocument: Sendable {
  package enum Block: Sendable {
    case paragraph(String)
    /// Sentences of one kind, each a line of its own.
    case list([String])
    /// A heading within the section.
    case heading(String)
    case chart(ChartFigure)
    case table(Table)
    /// Publications, each with its address.
    case sources([Source])
    /// As it stands in a file.
    case verbatim(String)
  }

  package struct Section: Sendable {
    /// What links call it: letters, digits and `-`.
    package let id: String
    package let title: String
    package let blocks: [Block]

    init(_ id: String, _ title: ReportWords, _ blocks: [Block], in language: Language) {
      (self.id, self.title, self.blocks) = (id, title.phrase[language], blocks)
    }
  }

  package let language: Language
  package let title: String
  /// What it is of: ids, years, what was changed.
  package let subtitle: String
  package let sections: [Section]

  /// Sections without anything in them are left out.
  init(_ language: Language, title: String, subtitle: String, _ sections: [Section]) {
    (self.language, self.title, self.subtitle) = (language, title.printable, subtitle.printable)
    self.sections = sections.filter { !$0.blocks.isEmpty }
  }

  /// Its charts, in order.
  package var charts: [ChartFigure] {
    sections.flatMap(\.blocks).compactMap { if case .chart(let chart) = $0 { chart } else { nil } }
  }

  /// Its tables, in order, without those under charts.
  package var tables: [Table] {
    sections.flatMap(\.blocks).compactMap { if case .table(let table) = $0 { table } else { nil } }
  }

  /// The publications that it lists, which words elsewhere may lead to.
  var sourceIDs: Set<String> {
    Set(
      sections.flatMap(\.blocks).flatMap { block -> [String] in
        if case .sources(let sources) = block { sources.map(\.id) } else { [] }
      })
  }
}

/// What a report knows beside the figures.
package struct ReportContext: Sendable {
  /// Series and sources that scenarios name.
  package let data: DataSet
  /// Other scenarios to hold it against, such as the library's.
  package let others: [Projection]
  /// Tables in forms of their own, which stand before the whole path.
  package let tables: [Table]
  /// Charts that were asked for, which stand after its own.
  package let charts: [ChartFigure]
  package let manifest: RunManifest
  package let language: Language

  package init(
    data: DataSet, others: [Projection], tables: [Table] = [],
    charts: [ChartFigure] = [], manifest: RunManifest, language: Language
  ) {
    (self.data, self.others, self.tables) = (data, others, tables)
    self.charts = charts
    (self.manifest, self.language) = (manifest, language)
  }
}
