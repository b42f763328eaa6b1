// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// A part of a scenario that can be held against another one's.
protocol ScenarioPart: Equatable, Sendable {
  /// The same with every number replaced.
  func mapped(_ number: (Parameter) -> Parameter) -> Self
}

extension ScenarioPart {
  /// What counts: without where it comes from.
  var bare: Self { mapped { Parameter($0.value) } }
  /// Without its numbers.
  var skeleton: Self { mapped { _ in 0 } }
}

// What has no numbers.
extension Int: ScenarioPart {}
extension Gaps: ScenarioPart {}
extension Profile: ScenarioPart {}
extension Hold: ScenarioPart {}
extension Target.Counting: ScenarioPart {}
extension Target.Basis: ScenarioPart {}
extension Overhead.Funded: ScenarioPart {}
extension Equatable where Self: ScenarioPart {
  func mapped(_ number: (Parameter) -> Parameter) -> Self { self }
}

extension ScenarioYear: ScenarioPart {
  /// A counted year says the same whatever the start is.
  func mapped(_ number: (Parameter) -> Parameter) -> ScenarioYear {
    self.number.map { ScenarioYear(number: $0, from: 1) } ?? self
  }
}

extension Optional: ScenarioPart where Wrapped: ScenarioPart {
  func mapped(_ number: (Parameter) -> Parameter) -> Self { map { $0.mapped(number) } }
}

extension Array: ScenarioPart where Element: ScenarioPart {
  func mapped(_ number: (Parameter) -> Parameter) -> Self { map { $0.mapped(number) } }
}

extension Parameter: ScenarioPart {
  func mapped(_ number: (Parameter) -> Parameter) -> Parameter { number(self) }
}

extension Dated: ScenarioPart {
  func mapped(_ number: (Parameter) -> Parameter) -> Dated { Dated(year: year, number(parameter)) }
}

extension Observations: ScenarioPart {
  func mapped(_ number: (Parameter) -> Parameter) -> Observations {
    Observations(values.mapped(number))
  }
}

extension Timeline: ScenarioPart {
  func mapped(_ number: (Parameter) -> Parameter) -> Timeline {
    switch self {
    case .constant(let value): .constant(number(value))
    case .byYear(let values): .byYear(values.mapped(number))
    }
  }
}

extension RatePath: ScenarioPart {
  func mapped(_ number: (Parameter) -> Parameter) -> RatePath { RatePath(timeline.mapped(number)) }
}

extension IncrementPath: ScenarioPart {
  func mapped(_ number: (Parameter) -> Parameter) -> IncrementPath {
    IncrementPath(timeline.mapped(number))
  }
}

extension LevelPath: ScenarioPart {
  func mapped(_ number: (Parameter) -> Parameter) -> LevelPath {
    LevelPath(timeline.mapped(number), between: between)
  }
}
