// SPDX-License-Identifier: GPL-3.0-or-later

/// Some evaluations that are made beforehand, to tell how long many of them take.
public enum Pilot {
  /// Seconds of one thread for one evaluation of `response`, about: in the middle of `inputs`, with
  /// `fixed` as the coordinates before those of the inputs, such as decisions.
  ///
  /// What is kept of the outputs takes its time too, and is not counted. In WebAssembly, which has
  /// no clock, it is 0.
  public static func seconds(of response: some Response, over inputs: Inputs, after fixed: [Double])
    -> Double
  {
    let middle: [Double] =
      fixed
      + inputs.factors.flatMap { factor -> [Double] in
        switch factor.law {
        case .distribution(let law): [law.quantile(0.5)]
        case .process(_, let count): Array(repeating: 0, count: count)
        }
      }
    var worker = response.makeWorker()
    var batch = Batch(width: middle.count, outputs: response.outputs.count, capacity: 64)
    batch.count = batch.capacity
    for column in middle.indices {
      for i in 0..<batch.capacity { batch.points[column * batch.capacity + i] = middle[column] }
    }
    let watch = Stopwatch()
    var evaluations = 0
    // The first time memory is touched that is there from then on.
    repeat {
      batch.clearValidity()
      worker.evaluate(&batch)
      evaluations += batch.count
    } while watch.seconds < 0.02 && evaluations < 20_000
    return watch.seconds / Double(evaluations)
  }
}
