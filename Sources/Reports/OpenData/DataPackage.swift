// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// The description of files of open data after the specification of Frictionless data packages: what
/// each file holds, with types, units, keys and hashes.
struct DataPackage: Encodable {
  struct Publication: Encodable {
    let name: String
    let title: String
    let path: String?
    let publisher: String?
    let licence: String
  }

  /// By its id in the list of the Open Definition where it has one.
  struct Licence: Encodable {
    let name: String
    let title: String

    init(_ text: String) {
      let isKnown = text != "unknown"
      name = isKnown ? text.asName : "notspecified"
      title = isKnown ? text : "Of sources whose terms were not seen"
    }
  }

  struct Resource: Encodable {
    let name: String
    let title: String
    let path: String
    let type: String
    let profile: String
    let format: String
    let mediatype: String
    let encoding: String?
    let bytes: Int
    let hash: String
    let dialect: Dialect?
    let schema: Schema?
  }

  struct Dialect: Encodable {
    let delimiter: String
  }

  struct Schema: Encodable {
    struct Field: Encodable {
      let name: String
      let type: String
      let description: String
      let unit: String?
      let priceBasis: String?
      let decimalChar: String?
      let constraints: Constraints?
    }

    struct Constraints: Encodable {
      let required: Bool?
      let `enum`: [String]?
    }

    struct ForeignKey: Encodable {
      struct Reference: Encodable {
        let resource: String
        let fields: String
      }

      let fields: String
      let reference: Reference
    }

    let fields: [Field]
    let missingValues = [""]
    let primaryKey: [String]?
    let foreignKeys: [ForeignKey]?
  }

  let profile = "data-package"
  let name: String
  let title: String
  let description: String
  /// The terms of what the figures rest on.
  let licenses: [Licence]
  let sources: [Publication]
  let resources: [Resource]

  init(_ data: OpenData, _ files: [OpenData.File]) {
    (name, title, description) = (data.name, data.title, data.description)
    licenses = data.sources.map { $0.licence ?? "unknown" }.distinct.map { Licence($0) }
    sources = data.sources.map { source in
      Publication(
        name: source.id, title: source.title.printable, path: source.url,
        publisher: source.publisher?.printable, licence: source.licence ?? "unknown")
    }
    let names = Set(data.tables.map(\.name))
    resources = files.map { file in
      for table in data.tables {
        if file.name == "\(table.name).csv" { return Resource(file, table, names, nil) }
        if file.name == "\(table.name)-nb.csv" { return Resource(file, table, names, ",") }
      }
      return Resource(file, title: data.title)
    }
  }

  var text: String { JSONExporter.encoded(self, snakeCase: false) }
}

extension DataPackage.Resource {
  /// Of a table; `decimalSign` is that of the Norwegian Excel, nil of what programs read.
  fileprivate init(
    _ file: OpenData.File, _ table: DataTable, _ tables: Set<String>, _ decimalSign: String?
  ) {
    let isNorwegian = decimalSign != nil
    self.init(
      name: table.name + (isNorwegian ? "-nb" : ""), title: table.title, path: file.name,
      type: "table", profile: "tabular-data-resource", format: "csv", mediatype: "text/csv",
      encoding: isNorwegian ? "utf-8-sig" : "utf-8", bytes: file.content.count,
      hash: "sha256:" + Digest.sha256(file.content),
      dialect: isNorwegian ? .init(delimiter: ";") : nil,
      schema: .init(table, tables, decimalSign))
  }

  /// Of a file that is no table.
  fileprivate init(_ file: OpenData.File, title: String) {
    let ending = file.name.split(separator: ".").last.map { String($0) } ?? ""
    let isJSON = ending == "json"
    self.init(
      name: file.name.replacing(".", with: "-"), title: title, path: file.name,
      type: isJSON ? "json" : "file", profile: "data-resource", format: ending,
      mediatype: isJSON ? "application/json" : "application/vnd.sqlite3",
      encoding: isJSON ? "utf-8" : nil, bytes: file.content.count,
      hash: "sha256:" + Digest.sha256(file.content), dialect: nil, schema: nil)
  }
}

extension DataPackage.Schema {
  fileprivate init(_ table: DataTable, _ tables: Set<String>, _ decimalSign: String?) {
    fields = table.fields.map { field in
      Field(
        name: field.name, type: field.kind.rawValue, description: field.description,
        unit: field.unit, priceBasis: field.priceBasis,
        decimalChar: field.kind == .number ? decimalSign : nil,
        constraints: field.isRequired || !field.allowed.isEmpty
          ? .init(
            required: field.isRequired ? true : nil,
            enum: field.allowed.isEmpty ? nil : field.allowed) : nil)
    }
    primaryKey = table.key.isEmpty ? nil : table.key
    let references = table.references.filter { tables.contains($0.table) }
    foreignKeys =
      references.isEmpty
      ? nil
      : references.map {
        .init(fields: $0.field, reference: .init(resource: $0.table, fields: $0.key))
      }
  }
}
