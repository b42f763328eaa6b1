// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser

/// Reads the whole number of an option; of any other text it is told which are allowed.
///
/// Such an option takes what follows it unconditionally, or a number below nothing would be taken for
/// an option of its own, and the value for missing.
func whole<Number: FixedWidthInteger & Sendable>(
  _ allowed: ClosedRange<Number>
) -> @Sendable (String) throws -> Number {
  { text in
    guard let number = Number(text), allowed.contains(number) else {
      let end = allowed.upperBound == .max ? "up" : "to \(allowed.upperBound)"
      throw ValidationError("it takes a whole number from \(allowed.lowerBound) \(end).")
    }
    return number
  }
}
