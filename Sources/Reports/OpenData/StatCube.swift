// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// Values by several dimensions, as a dataset of JSON-stat 2.0, the format of statistical offices.
package struct StatCube: Hashable, Sendable {
  /// What a category's values are measured in.
  package struct Unit: Hashable, Sendable, Encodable {
    /// `MNOK`, `fraction`.
    package let label: String
    package let decimals: Int
    /// `Norwegian kroner`.
    package let base: String
    /// The power of ten that the base is multiplied by.
    package let multiplier: Int
  }

  package struct Category: Hashable, Sendable {
    package let id: String
    package let label: String
    package let unit: Unit?
    package let note: String?
    /// Of money; nil where it has none or the scenarios differ.
    package let priceBasis: String?

    package init(
      _ id: String, _ label: String, unit: Unit? = nil, note: String? = nil,
      priceBasis: String? = nil
    ) {
      (self.id, self.label, self.unit) = (id, label.printable, unit)
      (self.note, self.priceBasis) = (note, priceBasis)
    }
  }

  package struct Dimension: Hashable, Sendable {
    package enum Role: Hashable, Sendable { case time, metric, other }

    package let id: String
    package let label: String
    package let role: Role
    package let categories: [Category]

    package init(_ id: String, _ label: String, role: Role, _ categories: [Category]) {
      (self.id, self.label, self.role, self.categories) = (id, label, role, categories)
    }
  }

  package let fileName: String
  package let label: String
  package let source: String
  package let notes: [String]
  package let dimensions: [Dimension]
  /// In the order of the dimensions, the last one fastest; nil for what there is not.
  package let values: [Double?]
  /// Of each value how sure it is, or one of the ``StandardSign``s; empty: nothing is said of it.
  package let status: [String]
  /// What the statuses mean.
  package let statusLabels: [String: String]

  package init(
    fileName: String, label: String, source: String, notes: [String], dimensions: [Dimension],
    values: [Double?], status: [String] = [], statusLabels: [String: String] = [:]
  ) {
    precondition(values.count == dimensions.reduce(1) { $0 * $1.categories.count })
    precondition(status.isEmpty || status.count == values.count)
    (self.fileName, self.label, self.source) = (fileName, label.printable, source.printable)
    (self.notes, self.dimensions) = (notes.map(\.printable), dimensions)
    (self.values, self.status, self.statusLabels) = (values, status, statusLabels)
  }

  package var text: String { JSONExporter.encoded(StatDataset(self), snakeCase: false) }
}

/// As the file has it.
private struct StatDataset: Encodable {
  struct Dimension: Encodable {
    struct Category: Encodable {
      let index: [String]
      let label: [String: String]
      let unit: [String: StatCube.Unit]?
      let note: [String: [String]]?
    }

    struct Extension: Encodable {
      let priceBasis: [String: String]
    }

    let label: String
    let category: Category
    let `extension`: Extension?

    init(_ dimension: StatCube.Dimension) {
      let all = dimension.categories
      func map<Value>(_ value: (StatCube.Category) -> Value?) -> [String: Value]? {
        let pairs = all.compactMap { one in value(one).map { (one.id, $0) } }
        return pairs.isEmpty ? nil : Dictionary(uniqueKeysWithValues: pairs)
      }
      label = dimension.label
      category = Category(
        index: all.map(\.id), label: map(\.label) ?? [:], unit: map(\.unit),
        note: map { $0.note.map { [$0] } })
      `extension` = map(\.priceBasis).map { Extension(priceBasis: $0) }
    }
  }

  struct Extension: Encodable {
    let status: [String: String]
  }

  let version = "2.0"
  let `class` = "dataset"
  let label: String
  let source: String
  let note: [String]
  let id: [String]
  let size: [Int]
  let role: [String: [String]]
  let dimension: [String: Dimension]
  let value: [Double?]
  let status: [String]?
  let `extension`: Extension?

  init(_ cube: StatCube) {
    (label, source, note) = (cube.label, cube.source, cube.notes)
    id = cube.dimensions.map(\.id)
    size = cube.dimensions.map(\.categories.count)
    let roles: [(String, StatCube.Dimension.Role)] = [("metric", .metric), ("time", .time)]
    role = Dictionary(
      uniqueKeysWithValues: roles.map { name, role in
        (name, cube.dimensions.filter { $0.role == role }.map(\.id))
      }
    ).filter { !$0.value.isEmpty }
    dimension = Dictionary(uniqueKeysWithValues: cube.dimensions.map { ($0.id, Dimension($0)) })
    (value, status) = (cube.values, cube.status.isEmpty ? nil : cube.status)
    `extension` = cube.statusLabels.isEmpty ? nil : Extension(status: cube.statusLabels)
  }
}
