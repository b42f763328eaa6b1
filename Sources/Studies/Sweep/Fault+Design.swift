// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Sensitivity

extension Fault {
  /// What cannot be drawn, where the study's own checks have not found it.
  init(_ error: InputsError) {
    switch error {
    case .empty: self.init(.nothingVaries)
    case .duplicateName(let name): self.init(.drivenTwice, found: .spelt(name))
    case .unsound(let factor, let problem): self.init(problem, path: factor)
    case .notFinite(let factor), .noYears(let factor): self.init(.notFinite, path: factor)
    case .correlatedProcess(let factor):
      self.init(.keyNotAllowed, path: "correlations", found: .spelt(factor))
    case .correlation: self.init(.outOfRange, path: "correlations")
    case .contradiction(let first, let second, let rho):
      self.init(
        .notPositiveDefinite, path: "correlations", found: .all([first, second]),
        allowed: [.spelt("\(rho)")])
    }
  }
}
