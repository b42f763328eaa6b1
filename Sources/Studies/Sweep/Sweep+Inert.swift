// SPDX-License-Identifier: GPL-3.0-or-later

import Sensitivity

extension Sweep {
  /// Inputs whose total index is nothing in every output.
  func inert(in sobol: SobolAnswer) -> [String] {
    inert(sobol.outputs.map { ($0.indices?.inputs ?? []).map { ($0.name, $0.total.value) } })
  }

  func inert(in effects: ConditionalAnswer) -> [String] {
    inert(effects.outputs.map { ($0.effects?.inputs ?? []).map { ($0.name, $0.total.value) } })
  }

  func inert(in screening: MorrisAnswer) -> [String] {
    inert(screening.outputs.map { $0.inputs.map { ($0.name, $0.isInert ? 0 : 1) } })
  }

  /// - Parameter totals: By output, of every input.
  private func inert(_ totals: [[(name: String, total: Double)]]) -> [String] {
    let all = totals.joined()
    let moving = Set(all.filter { $0.total != 0 }.map { $0.name })
    let own = Set(all.map { $0.name })
    return drivers.factors.map { $0.name }.filter { own.contains($0) && !moving.contains($0) }
  }

  /// Inputs that do nothing when moved alone; none where correlations keep them from it.
  var inertAlone: [String] {
    guard let design = try? OneAtATime(of: drivers.inputs),
      let tornados = try? design.answer(of: response)
    else { return [] }
    return drivers.factors.map { $0.name }.filter { name in
      tornados.allSatisfy { $0.inert.contains(name) }
    }
  }
}
