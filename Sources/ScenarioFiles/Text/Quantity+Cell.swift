// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Quantity {
  /// The value of a cell whose unit stands in a column of its own; what is offered instead is written
  /// as the cell takes it.
  ///
  /// - Parameter isNorwegian: Whether the decimal sign of the file is a comma.
  static func cell(
    _ written: String, in unit: String, as measure: Measure, isNorwegian: Bool
  ) throws(Problem) -> Double {
    let example = Problem(code: .notANumber, allowed: [.spelt(cellExample(measure))])
    guard let number = NumberText(written), number.unit.isEmpty else { throw example }
    guard let known = QuantityUnit.named(unit, of: measure) else {
      throw Problem(code: unit.isEmpty ? .missingUnit : .wrongUnit, allowed: [])
    }
    let isMoney = measure.unit == .money
    func reading(_ number: NumberText) -> NumberText.Reading {
      isNorwegian
        ? number.norwegianReading(isFraction: measure.unit == .fraction, isMoney: isMoney)
        : number.reading(known, isMoney: isMoney, isInColumn: true)
    }
    switch reading(number) {
    case .sure(let digits):
      guard let value = number.value(of: digits, shiftedBy: known.shift), value.isFinite else {
        throw example
      }
      guard measure.allows(value) else {
        throw Problem(code: .outOfRange, allowed: [.limits(measure)])
      }
      return value
    case .doubtful(let code, let readings):
      let spelt = readings.map {
        isNorwegian ? $0.shortened.replacing(".", with: ",") : $0.shortened
      }
      let allowed = spelt.filter { text in
        guard let number = NumberText(text), case .sure(let digits) = reading(number),
          let value = number.value(of: digits, shiftedBy: known.shift)
        else { return false }
        return measure.allows(value)
      }
      if readings.isEmpty { throw example }
      if allowed.isEmpty { throw Problem(code: .outOfRange, allowed: [.limits(measure)]) }
      throw Problem(code: code, allowed: allowed.map { .spelt($0) })
    }
  }

  /// A right cell, for messages.
  static func cellExample(_ measure: Measure) -> String { measure.unit == .fraction ? "4" : "100" }
}
