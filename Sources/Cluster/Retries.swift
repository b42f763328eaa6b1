// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding

/// What is done about tasks that came to no good end.
package struct Retries: Hashable, Sendable {
  /// How often the blocks of a task are tried again.
  package let limit: Int
  private var tries: [Range<Int>: Int] = [:]
  /// How far a task had come when it was last tried again, in thousandths.
  private var reached: [Range<Int>: Int] = [:]
  /// Nodes that are kept out from now on, in the order in which they failed.
  package private(set) var excluded: [String] = []
  private var nodeFaults: [String: Fault] = [:]

  package init(limit: Int) { self.limit = limit }

  /// What a node was kept out for.
  func fault(of node: String) -> Fault? { nodeFaults[node] }

  package enum Decision: Hashable, Sendable {
    /// Again, for the `number`th time.
    case again(number: Int)
    /// Not again; the other tasks go on.
    case fail(Fault)
    /// Not again, and the others would come to the same end.
    case stop(Fault)
  }

  /// What to do about the blocks of a task.
  ///
  /// - Parameters:
  ///   - part: How far it had come, in thousandths.
  ///   - said: What the task itself said last.
  ///   - log: Where all that it said is.
  package mutating func decide(
    _ blocks: Range<Int>, after end: TaskEnd, on node: String?, part: Int, said: String,
    log: String, script: JobScript
  ) -> Decision {
    let name = "\(blocks.lowerBound + 1)-\(blocks.upperBound)"
    let number = (tries[blocks] ?? 0) + 1
    func fault(_ code: Fault.Code, _ allowed: Fault.Term...) -> Fault {
      Fault(code, path: "--blocks \(name)", found: .spelt(node ?? "?"), allowed: allowed)
    }
    switch end {
    case .failed(code: 1): return .stop(fault(.taskSaid, .spelt(said.isEmpty ? log : said)))
    case .cancelled: return .stop(fault(.taskCancelled))
    case .folderUnseen, .programMissing:
      let fault =
        end == .folderUnseen
        ? fault(.folderNotShared, .spelt(script.folder))
        : fault(.programNotShared, .spelt(script.program))
      // Another node may be in order.
      guard let node, number <= limit else { return .stop(fault) }
      if nodeFaults[node] == nil {
        nodeFaults[node] = fault
        excluded.append(node)
      }
    case .timeLimit:
      // What was not even begun in this time will not be next time.
      guard number <= limit, part > reached[blocks] ?? 0 else {
        return .fail(fault(.taskTimeLimit, .spelt("\(part / 10) %")))
      }
    default:
      guard number <= limit else {
        return .fail(fault(.taskFailed, end.term, .spelt(node ?? "?"), .spelt(log)))
      }
    }
    (tries[blocks], reached[blocks]) = (number, part)
    return .again(number: number)
  }
}

extension TaskEnd {
  /// In words.
  package var term: Fault.Term {
    switch self {
    case .done, .forgotten: .thing(.taskForgotten)
    case .killed(let signal): .signal(signal)
    case .timeLimit: .thing(.taskTimeLimit)
    case .outOfMemory: .thing(.taskOutOfMemory)
    case .nodeLost: .thing(.taskNodeLost)
    case .preempted: .thing(.taskPreempted)
    case .cancelled: .thing(.taskCancelled)
    case .notLaunched: .thing(.taskNotLaunched)
    case .folderUnseen: .thing(.taskFolderUnseen)
    case .programMissing: .thing(.taskProgramMissing)
    case .failed(let code): .exitCode(code)
    case .damaged: .thing(.taskDamaged)
    }
  }
}
