// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Model {
  /// Every column that the scenario has: those of its table, and those asked for by name.
  public var allColumns: [Column] { columns + columnsByName }

  /// The columns that the scenario's table has, in their order.
  public var columns: [Column] {
    columns(of: Column.Kind.allCases.filter { !$0.definition.isAskedFor })
  }

  /// More columns, which a table has only where they are asked for by name, in their order.
  public var columnsByName: [Column] {
    columns(of: Column.Kind.allCases.filter { $0.definition.isAskedFor })
  }

  /// Those of `kinds` that the scenario has. Kinds that follow each other and are of the same
  /// thing, as the three of a target, stand together for each.
  private func columns(of kinds: [Column.Kind]) -> [Column] {
    var columns: [Column] = []
    var rest = kinds[...]
    while let scope = rest.first?.definition.scope {
      let group = rest.prefix { $0.definition.scope == scope }
      rest = rest.dropFirst(group.count)
      let present = group.filter { $0.definition.needs.allSatisfy(has) }
      for (number, name) in names(of: scope).enumerated() {
        columns += present.map { Column($0, name, number) }
      }
    }
    return columns
  }

  /// The names of what there is a column for each of; one without a name for the whole scenario.
  private func names(of scope: ColumnDefinition.Scope) -> [String?] {
    switch scope {
    case .scenario: [nil]
    case .overhead: scenario.overheads.map { $0.name }
    case .instrument: (scenario.calls?.instruments ?? []).map { $0.name }
    case .target: scenario.targets.map { $0.name }
    }
  }

  /// How many years after its award a project runs: from the first payment of the payout profile to
  /// the last; nil without a profile, or with nothing in it.
  var projectYears: ClosedRange<Int>? {
    let paid = payout.indices.filter { centralValues[payout[$0].index] > 0 }
    guard let first = paid.first, let last = paid.last else { return nil }
    return first...last
  }
}
