// SPDX-License-Identifier: GPL-3.0-or-later

package import Foundation
package import Funding

/// Tables and cubes that belong together, as files of open data.
package struct OpenData: Sendable {
  /// Lower-case letters, digits, `-`, `_` and `.`.
  package let name: String
  package let title: String
  package let description: String
  /// Each is a CSV file.
  package let tables: [DataTable]
  /// Each is a table of the database; what a table refers to comes before it.
  package let database: [DataTable]
  package let cubes: [StatCube]
  package let sources: [Source]
  package let language: Language

  package init(
    name: String, title: String, description: String, tables: [DataTable],
    database: [DataTable], cubes: [StatCube], sources: [Source], language: Language
  ) {
    (self.name, self.title, self.description) = (name, title, description)
    // A table without rows tells nothing.
    self.tables = tables.filter { !$0.rows.isEmpty }
    self.database = database
    (self.cubes, self.sources, self.language) = (cubes, sources, language)
  }

  /// A file of open data.
  package struct File: Hashable, Sendable {
    package let name: String
    package let content: Data

    package init(_ name: String, _ content: Data) { (self.name, self.content) = (name, content) }

    init(_ name: String, text: String) { self.init(name, Data(text.utf8)) }
  }

  package static let packageName = "datapackage.json"

  /// The files, and at the end the description of them and of `others`, which are made elsewhere: a
  /// database.
  package func files(with others: [File]) -> [File] {
    let tables = tables.flatMap { table in
      [File("\(table.name).csv", text: table.csv())]
        + (table.isForExcel ? [File("\(table.name)-nb.csv", text: table.csv(.norwegian))] : [])
    }
    let files = tables + cubes.map { File($0.fileName, text: $0.text) } + others
    return files + [File(Self.packageName, text: DataPackage(self, files).text)]
  }
}

extension String {
  /// As a data package may be called: anything else than letters, digits, `-`, `_`, `.` is `-`.
  var asName: String {
    let plain = lowercased().map { character -> Character in
      let isPlain = character.isASCII && (character.isLetter || character.isNumber)
      return isPlain || "-_.".contains(character) ? character : "-"
    }
    return plain.isEmpty ? "data" : String(plain.prefix(100))
  }
}
