// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding
public import Sensitivity
import Simulation

/// What makes a row of a table of runs one of interest: `reached:one_percent > 2034`.
public struct RowCondition: Sendable {
  public let text: String
  public let column: String
  private let sign: String
  private let value: Double

  /// Longer signs first, as each begins with a shorter one.
  private static let signs = [">=", "<=", ">", "<", "="]

  /// - Throws: ``Fault`` for what is no condition.
  public init(_ text: String) throws(Fault) {
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

  private func holds(_ value: Double) -> Bool {
    switch sign {
    case ">=": Tolerance.isAtLeast(value, self.value)
    case "<=": Tolerance.isAtMost(value, self.value)
    case ">": !Tolerance.isAtMost(value, self.value)
    case "<": !Tolerance.isAtLeast(value, self.value)
    default: Tolerance.isAtLeast(value, self.value) && Tolerance.isAtMost(value, self.value)
    }
  }

  /// In which rows it holds.
  ///
  /// - Throws: ``Faults``.
  public func rows(of table: RunTable, in sheet: RunSheet) throws(Faults) -> RunCondition {
    do throws(GivenDataError) {
      return try table.condition(text, on: column, where: holds)
    } catch {
      throw Faults([Fault(error, in: sheet.name)])
    }
  }
}
