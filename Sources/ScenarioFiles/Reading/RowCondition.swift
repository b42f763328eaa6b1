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
    guard !column.isEmpty, let value = Self.value(right) else {
      throw Fault(.badCondition, path: "--where", found: .spelt(text))
    }
    (self.text, self.sign, self.value) = ("\(column) \(sign) \(right)", sign, value)
  }

  /// A number, `1 %`, an amount, true or false, or `never`, which is later than every year.
  private static func value(_ text: String) -> Double? {
    if text == Metric.never { return .infinity }
    if text == "true" { return 1 }
    if text == "false" { return 0 }
    if let value = Double(text) { return value.isNaN ? nil : value }
    for measure in [Measure.rate, .increase] {
      if let value = try? Quantity.value(text, as: measure) { return value }
    }
    return nil
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
