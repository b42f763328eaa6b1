// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import OfficeFiles
import Simulation

/// What the program takes in the place of an input: the same limits for the cell's own rule and for the
/// check, which also sees what is pasted or deleted.
struct InputLimit {
  let path: String
  let allowed: ClosedRange<Double>
  /// Whether the lower limit itself is out of range.
  let isOpen: Bool
  let isWhole: Bool

  init(_ parameter: ModelParameter) {
    let measure = parameter.measure
    (path, allowed) = (parameter.path, measure.limits)
    (isOpen, isWhole) = (measure.isOpen, measure.isWhole)
  }

  init(_ input: YearInput) {
    path = input.path
    allowed = Double(input.allowed.lowerBound)...Double(input.allowed.upperBound)
    (isOpen, isWhole) = (false, true)
  }

  /// 1 where the cell holds what the program takes.
  var flag: Formula {
    let (value, low) = (Formula.input(path), Formula.number(allowed.lowerBound))
    var conditions = [
      .isNumber(value), isOpen ? low < value : low <= value, value <= .number(allowed.upperBound),
    ]
    if isWhole { conditions.append(.isEqual(.call(.round, [value, 0]), value)) }
    return .when(.call(.and, conditions), 1, else: 0)
  }

  /// The rule of the cell.
  func rule(at place: Place, title: String, message: String) -> EntryRule {
    EntryRule(
      at: place, allowed, isOpen: isOpen, isWhole: isWhole, title: title, message: message)
  }
}
