// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding
package import Sensitivity
import Simulation
import Studies

/// What makes a row of a table of runs one of interest: `reached:one_percent > 2034`.
package struct RowCondition: Sendable {
  package let text: String
  package let column: String
  private let sign: String
  /// What the column is held against, as it was written and as a number.
  private let right: String
  private let value: Double

  /// Longer signs first, as each begins with a shorter one.
  private static let signs = [">=", "<=", ">", "<", "="]

  /// - Throws: ``Fault`` for what is no condition.
  package init(_ text: String) throws(Fault) {
    let plain = text.replacing("\u{2265}", with: ">=").replacing("\u{2264}", with: "<=")
    guard let sign = Self.signs.first(where: { plain.contains($0) }),
      let range = plain.firstRange(of: sign)
    else { throw Fault(.badCondition, path: "--where", found: .spelt(text)) }
    column = plain[..<range.lowerBound].trimmed
    let right = plain[range.upperBound...].trimmed
    guard !column.isEmpty else { throw Fault(.badCondition, path: "--where", found: .spelt(text)) }
    guard let value = try Self.value(right) else {
      throw Fault(.badCondition, path: "--where", found: .spelt(text))
    }
    (self.text, self.sign, self.value) = ("\(column) \(sign) \(right)", sign, value)
    self.right = right
  }

  /// A number, `1 %`, an amount, yes or no, true or false, or `never`, which is later than every year; nil for anything else.
  ///
  /// - Throws: ``Fault`` for a number that is not written so that it can be told.
  private static func value(_ text: String) throws(Fault) -> Double? {
    if text == Metric.never { return .infinity }
    // Yes and no also as the answers write them.
    if ["true", "yes", "ja"].contains(text) { return 1 }
    if ["false", "no", "nei"].contains(text) { return 0 }
    guard let number = NumberText(text) else { return nil }
    do throws(Quantity.Problem) {
      if number.unit.isEmpty { return try Quantity.bare(text, in: -1e15...1e15) }
      let measure = [Measure.rate, .increase].first {
        QuantityUnit.named(number.unit, of: $0) != nil
          || QuantityUnit.near(number.unit, of: $0) != nil
      }
      guard let measure else { return nil }
      return try Quantity.value(text, as: measure)
    } catch {
      throw Fault(error.code, path: "--where", found: .spelt(text), allowed: error.allowed)
    }
  }

  /// The value in the unit of a column that this program wrote, which is known by its name; of any
  /// other column as it stands.
  ///
  /// - Throws: ``Fault``: another unit, or none where it may be one of several.
  private func value(in sheet: RunSheet) throws(Fault) -> Double {
    guard sheet.isOwn, let number = NumberText(right) else { return value }
    if Metric.isYear(column) {
      guard let year = Checker.year(right) else {
        throw Fault(.notAYear, path: "--where", found: .spelt(right))
      }
      return Double(year)
    }
    // Nothing is nothing in every unit.
    guard let unit, number.value(of: number.readings.first ?? "", shiftedBy: 0) != 0 else {
      return value
    }
    do throws(Fault) {
      return try Goal.value(right, in: unit)
    } catch {
      var fault = error
      fault.path = "--where"
      if unit == .fraction, fault.code == .missingUnit, let digits = number.readings.first {
        // The column holds fractions: a bare 1 may be all of it, or a hundredth.
        let whole = number.value(of: digits, shiftedBy: 2)?.plain
        fault.allowed = [digits, whole].compactMap(\.self).map { .spelt("\($0) %") }
      }
      throw fault
    }
  }

  /// The unit of a metric or an input of this name; nil for what has none, and for other names.
  private var unit: Column.Unit? {
    if let unit = Metric.unit(of: column) { return unit }
    let path = YearlyMean(column)?.path ?? column
    let units = Set(Shape.measures(at: path).map(\.unit))
    return units == [.money] ? .millions : units == [.fraction] ? .fraction : nil
  }

  /// The last year that it depends on whether it holds; nil where it does not say it. What comes
  /// later cannot change whether a target is reached by a year.
  package var lastYear: Int? {
    guard column.hasPrefix("reached:"), let year = Checker.year(right) else { return nil }
    return [">=", "<"].contains(sign) ? year - 1 : year
  }

  private static func holds(_ value: Double, _ sign: String, _ limit: Double) -> Bool {
    switch sign {
    case ">=": Tolerance.isAtLeast(value, limit)
    case "<=": Tolerance.isAtMost(value, limit)
    case ">": !Tolerance.isAtMost(value, limit)
    case "<": !Tolerance.isAtLeast(value, limit)
    default: Tolerance.isAtLeast(value, limit) && Tolerance.isAtMost(value, limit)
    }
  }

  /// In which rows it holds.
  ///
  /// - Throws: ``Faults``.
  package func rows(of table: RunTable, in sheet: RunSheet) throws(Faults) -> RunCondition {
    let limit: Double
    do throws(Fault) { limit = try value(in: sheet) } catch { throw Faults([error]) }
    do throws(GivenDataError) {
      return try table.condition(text, on: column) { Self.holds($0, sign, limit) }
    } catch {
      throw Faults([Fault(error, in: sheet.name)])
    }
  }
}
