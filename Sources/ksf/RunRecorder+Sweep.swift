// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import Funding
import ScenarioFiles
import Sensitivity
import Studies

extension RunRecorder {
  /// Plays a study that has begun; if it is cut off, it can go on from the blocks that were done.
  ///
  /// - Parameter precision: With one there are no blocks to go on from, as their number is not known.
  func evaluate(
    _ sweep: Sweep, _ loaded: LoadedStudy, precision: SweepPrecision?, by execution: Execution
  ) throws(Faults) -> SweepAnswer {
    guard precision == nil, let blocks = blocks(of: PartIdentity(loaded, execution)) else {
      return try sweep.run(precision: precision, by: execution)
    }
    let known = blocks.known(within: execution.memory ?? .infinity)
    let summary = try sweep.summary(known: known, by: execution) { stage in
      blocks.save(stage)
      return true
    }
    return try sweep.answer(from: summary, by: execution)
  }
}
