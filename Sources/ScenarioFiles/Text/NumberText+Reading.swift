// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// What the marks between the digits of a number mean.
extension NumberText {
  enum Reading {
    /// Its digits, with a point as the decimal sign.
    case sure(String)
    /// What it may mean, if anything: said with the code, and not read.
    case doubtful(Fault.Code, [String])
  }

  /// Everything that the digits may mean: decimals before thousands.
  var readings: [String] {
    var seen: Set<String> = []
    return [decimal(.point), decimal(.comma), thousands(.point), thousands(.comma)]
      .compactMap(\.self).filter { seen.insert($0).inserted }
  }

  /// In a file or on the command line, with a unit behind it.
  ///
  /// `1.305 MNOK` is 1.305 to some and 1305 to others, as three digits behind a point are thousands to
  /// everybody who writes Norwegian; with another number of digits a point is the decimal sign. What a
  /// program wrote into a column of money has no zero behind its decimals, and may have three of them.
  func reading(_ unit: QuantityUnit, isMoney: Bool, isInColumn: Bool = false) -> Reading {
    if let digits = decimal(.point) {
      let isClear = unit.kind == .fraction || (isMoney && isInColumn && !endsInZero)
      guard !isClear, let other = thousands(.point) else { return .sure(digits) }
      return .doubtful(.ambiguousPoint, [digits, other])
    }
    switch (decimal(.comma), thousands(.comma)) {
    case (nil, let thousands?): return .sure(thousands)
    case (let digits?, nil):
      let isNorwegian = unit.convention == .norwegian && !contains(.point)
      return isNorwegian ? .sure(digits) : .doubtful(.decimalComma, [digits])
    case (let digits?, let thousands?):
      if unit.convention == .english { return .sure(thousands) }
      // Three decimals of a krone are as odd as a zero behind three decimals.
      let isClear = unit.kind == .fraction || (isMoney && unit.shift >= 0 && !endsInZero)
      if unit.convention == .norwegian, isClear { return .sure(digits) }
      let code: Fault.Code = unit.kind == .fraction ? .decimalComma : .ambiguousPoint
      return .doubtful(code, [digits, thousands])
    case (nil, nil): return .doubtful(.notANumber, [thousands(.point)].compactMap(\.self))
    }
  }

  /// Of a number that has no unit: what may be thousands is doubted where both are possible.
  func bareReading(_ isPossible: (String) -> Bool) -> Reading {
    if let digits = decimal(.point) {
      guard endsInZero, let other = thousands(.point), isPossible(other) else {
        return .sure(digits)
      }
      return .doubtful(.ambiguousPoint, [digits, other])
    }
    switch (decimal(.comma), thousands(.comma)) {
    case (nil, let thousands?): return .sure(thousands)
    case (let digits?, let thousands?) where isPossible(digits) && isPossible(thousands):
      return .doubtful(.ambiguousPoint, [digits, thousands])
    case (let digits?, let thousands):
      return .doubtful(.decimalComma, [digits, thousands].compactMap(\.self))
    case (nil, nil): return .doubtful(.notANumber, [thousands(.point)].compactMap(\.self))
    }
  }

  /// In a file whose decimal sign is a comma.
  func norwegianReading(isFraction: Bool, isMoney: Bool) -> Reading {
    if contains(.point) {
      let points = [thousands(.point), decimal(.comma), decimal(.point)].compactMap(\.self)
      return .doubtful(points.isEmpty ? .notANumber : .csvPoint, points)
    }
    guard let digits = decimal(.comma) else {
      return .doubtful(.notANumber, [thousands(.comma)].compactMap(\.self))
    }
    let isClear = isFraction || (isMoney && !endsInZero)
    guard !isClear, let other = thousands(.comma) else { return .sure(digits) }
    return .doubtful(.ambiguousPoint, [digits, other])
  }
}
