// SPDX-License-Identifier: GPL-3.0-or-later

#if !hasFeature(Embedded)
  import Dispatch
  import Synchronization
#endif

/// What can be added up, in any order.
protocol Mergeable: Sendable {
  mutating func merge(_ other: Self)

  /// What its counts will take with those of another, in bytes.
  func countBytes(with other: Self) -> Int
}

extension Mergeable {
  /// Nothing is counted.
  func countBytes(with other: Self) -> Int { 0 }
}

/// Shares blocks out among threads.
struct BlockRunner: Sendable {
  let execution: Execution
  /// Evaluations of the response in one block.
  let evaluations: Int

  private struct State<Total: Mergeable>: Sendable {
    var next = 0
    var done = 0
    var total: Total
    var failure: (block: Int, error: RunError)?
  }

  /// Computes the blocks, and adds them to `start`.
  ///
  /// - Parameters:
  ///   - keep: Takes what there is after each block, in turn; false ends the run. While it works no
  ///     block is added, so that it sees each of them once.
  ///   - makeWorker: What a thread has for itself.
  /// - Throws: The error of the first block that has one, by its number.
  func run<Worker, Total: Mergeable>(
    _ blocks: [Int], from start: Total, keep: (@Sendable (Total) -> Bool)? = nil,
    makeWorker: @Sendable () -> Worker,
    compute: @Sendable (inout Worker, Int) throws(RunError) -> Total
  ) throws(RunError) -> Total {
    guard !blocks.isEmpty else { return start }
    let state = Mutex(State(total: start))
    DispatchQueue.concurrentPerform(iterations: min(execution.threads, blocks.count)) { _ in
      var worker = makeWorker()
      while let block = state.withLock({ state -> Int? in
        guard state.failure == nil, state.next < blocks.count else { return nil }
        state.next += 1
        return blocks[state.next - 1]
      }) {
        do throws(RunError) {
          let part = try compute(&worker, block)
          state.withLock { state in
            let memory = SketchBins.memory(ofCounts: state.total.countBytes(with: part))
            if let most = execution.memory, memory > most, state.failure == nil {
              state.failure = (block, .tooMuchMemory(memory, allowed: most))
            }
            guard state.failure == nil else { return }
            state.total.merge(part)
            state.done += 1
            execution.progress?(progress(after: state.done, of: blocks.count))
            if let keep, !keep(state.total), state.failure == nil {
              state.failure = (block, .stopped)
            }
          }
        } catch {
          state.withLock { state in
            if block < state.failure?.block ?? .max { state.failure = (block, error) }
          }
        }
      }
    }
    let end = state.withLock { $0 }
    if let failure = end.failure { throw failure.error }
    return end.total
  }

  private func progress(after done: Int, of blocks: Int) -> Execution.Progress {
    Execution.Progress(
      blocksDone: done, blocks: blocks, pointsDone: done * evaluations,
      points: blocks * evaluations)
  }
}
