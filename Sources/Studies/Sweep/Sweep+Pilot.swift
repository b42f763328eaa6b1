// SPDX-License-Identifier: GPL-3.0-or-later

import Sensitivity

extension Sweep {
  /// Seconds of one thread for all evaluations, about, with drawing them and counting what they
  /// gave.
  ///
  /// Drawing takes longer than playing where distributions are slow, and counting where there are
  /// many bands, so some blocks of a small study like this one are played to see.
  ///
  /// - Parameter one: Seconds for one evaluation by itself.
  /// - Returns: Nil where it is not worth a look, and where no block is small enough for one.
  func seconds(each one: Double, of evaluations: Int) -> Double? {
    guard one * Double(evaluations) > Self.worthALook else { return nil }
    for method in study.method.small {
      var small = self
      small.study.method = method
      guard let designs = try? small.designs(), let blocks = designs.blocks else { continue }
      let ofBlock = Double(designs.evaluations) / Double(blocks)
      guard one * ofBlock < Self.look else { continue }
      let count = min(blocks, max(1, Int(Self.look / 2 / (one * ofBlock))))
      let watch = Stopwatch()
      let execution = Execution(threads: 1, policy: .dropRow)
      guard (try? small.summary(blocks: 0..<count, by: execution)) != nil else { continue }
      return watch.seconds / (ofBlock * Double(count)) * Double(evaluations)
    }
    return nil
  }

  /// What takes less than this, in seconds, is over before anybody wonders.
  private static let worthALook = 0.5
  /// The playing of what is looked at takes no more seconds.
  private static let look = 0.1
}

extension StudyMethod {
  /// The same with few samples, the largest blocks first.
  fileprivate var small: [StudyMethod] {
    let samples = [1 << 16, 1 << 14, 1 << 12]
    return switch self {
    case .morris: [self]
    case .sample(.monteCarlo, _):
      [with(samples: samples[0]), .sample(.quasiMonteCarlo, samples: samples[2])]
    case .sample, .sobol, .conditional, .policies: samples.map { with(samples: $0) }
    case .grid, .oneAtATime: []
    }
  }
}

extension Sweep.Designs {
  /// How many times the response is evaluated.
  var evaluations: Int {
    switch self {
    case .sample(let sample): sample.size.samples
    case .sobol(let sample, let sobol): sample.size.samples + sobol.evaluations
    case .conditional(let sample, let conditional):
      sample.size.samples + conditional.evaluations
    case .morris(let morris): morris.evaluations
    case .policies(let policies): policies.evaluations
    case .oneAtATime(let one): 2 * one.inputs.width + 1
    case .grid(let grid): grid.count
    }
  }
}
