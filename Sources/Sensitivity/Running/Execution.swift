// SPDX-License-Identifier: GPL-3.0-or-later

/// Who computes the blocks, and what happens to points without an answer. None of it but the
/// policy shows in the answer: it is the same to the last bit for any number of threads.
public struct Execution: Sendable {
  /// What to do with a point that has no answer.
  public enum InvalidPolicy: String, Hashable, Sendable, Codable {
    /// End the run with ``RunError/invalid(_:)``.
    case stop
    /// Leave out and count the point, or the whole row that it stands in: all samples of a Sobol'
    /// design, a star, a future under every policy.
    case dropRow = "drop_row"
  }

  /// How far a run has come.
  public struct Progress: Hashable, Sendable {
    /// Blocks computed in this run.
    public let blocksDone: Int
    /// Blocks that this run is to compute, without those that were there already.
    public let blocks: Int
    /// Evaluations of the response; a last block with fewer rows counts as a full one.
    public let pointsDone: Int
    /// Evaluations in all of these blocks, at most; of all runs together in ``telling(from:of:)``.
    public let points: Int
  }

  /// 1 or more; in WebAssembly there is one, whatever is asked for.
  public var threads: Int
  /// What happens to a point without an answer.
  public var policy: InvalidPolicy
  /// What counts of values may take, in bytes; nil: whatever it comes to. Numbers of a stranger's blocks
  /// may be far from those that are played: joined, they have all bins between them.
  public var memory: Double?
  /// Called after every block, by one thread at a time; the run waits for it.
  public var progress: (@Sendable (Progress) -> Void)?

  /// Who computes, as given; `threads` is 1 or more.
  public init(
    threads: Int = 1, policy: InvalidPolicy = .stop,
    progress: (@Sendable (Progress) -> Void)? = nil
  ) {
    precondition(threads >= 1, "nobody would compute anything")
    self.threads = threads
    self.policy = policy
    self.progress = progress
  }

  /// The same, telling how far a run has come as part of several that are `all` evaluations
  /// together, `start` of which come before it.
  public func telling(from start: Int, of all: Int) -> Execution {
    guard let progress else { return self }
    var execution = self
    execution.progress = { own in
      let done = start + own.pointsDone
      progress(
        Progress(
          blocksDone: own.blocksDone, blocks: own.blocks, pointsDone: done,
          points: max(all, start + own.points)))
    }
    return execution
  }
}
