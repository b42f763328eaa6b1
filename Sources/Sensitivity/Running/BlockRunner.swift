// SPDX-License-Identifier: GPL-3.0-or-later

import Dispatch
import Synchronization

/// What is left of some blocks: small, and the same whoever computed them and in which order.
protocol BlockSummary: Codable, Sendable {
  /// Takes in other blocks.
  mutating func merge(_ other: Self)
}

/// What computes blocks on one thread.
protocol BlockWorker: SendableMetatype {
  associatedtype Summary: BlockSummary

  mutating func compute(block: Int) throws(RunError) -> Summary
}

/// Shares blocks out among threads.
struct BlockRunner: Sendable {
  let execution: Execution
  /// Evaluations of the response in one block.
  let evaluations: Int

  private struct State<Summary: BlockSummary>: Sendable {
    var next = 0
    var done = 0
    var total: Summary
    var failure: (block: Int, error: RunError)?
  }

  /// Takes what there is after each block, in turn; false ends the run.
  typealias Keeper<Summary> = @Sendable (Summary) -> Bool

  /// Computes the blocks, and adds them to `start`.
  ///
  /// - Parameter keep: While it works no block is added, so that it sees each of them once.
  /// - Throws: The error of the first block that has one, by its number.
  func run<Worker: BlockWorker>(
    _ blocks: [Int], from start: Worker.Summary, keep: Keeper<Worker.Summary>? = nil,
    makeWorker: @Sendable () -> Worker
  ) throws(RunError) -> Worker.Summary {
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
          let summary = try worker.compute(block: block)
          state.withLock { state in
            state.total.merge(summary)
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
