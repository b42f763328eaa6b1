// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Reports
import ScenarioFiles

/// Lists in every format.
struct ListResult: Result {
  let lists: [Table]
  let language: Language
  let inputs: [InputFile]

  /// The lists beside the first, which the file of the format holds.
  func others(as format: Format) -> [(name: String, text: String)] {
    guard format.isCSV else { return [] }
    let ending = format == .csv ? "" : format == .csvNB ? "-nb" : "-long"
    return lists.dropFirst().map {
      ("\($0.code)\(ending).csv", $0.csv(format == .csvNB ? .norwegian : .international))
    }
  }

  /// For people: English columns have no other label than their name.
  private var shown: [Table] {
    language == .en ? lists.map { $0.without([Heading.label.phrase[.en]]) } : lists
  }

  func text(as format: Format, width: Int) -> String {
    switch format {
    case .text:
      // Sources are told by `describe`.
      shown.map { list in
        list.without([Heading.sourcesColumn.phrase[.en]]).text(width: width, fit: .folded)
      }.joined(separator: "\n")
    case .csv, .long: lists[0].csv()
    case .csvNB: lists[0].csv(.norwegian)
    case .markdown: shown.map(\.markdown).joined(separator: "\n")
    case .json: JSONExporter.encoded(lists.objects, snakeCase: false)
    }
  }
}
