// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Testing

@testable import Cluster

struct `Tasks that come to no good end` {
  let script = JobScript(
    folder: "/shared/run", program: "/opt/ksf", name: "ksf-x", request: SlurmRequest())

  private func decide(
    _ retries: inout Retries, _ blocks: Range<Int>, _ end: TaskEnd, on node: String? = "n1",
    part: Int = 0
  ) -> Retries.Decision {
    retries.decide(
      blocks, after: end, on: node, part: part, said: "It said so.", log: "/log", script: script)
  }

  private func code(_ decision: Retries.Decision) -> Fault.Code? {
    switch decision {
    case .again: nil
    case .fail(let fault), .stop(let fault): fault.code
    }
  }

  @Test func `are tried again as often as allowed, each for itself`() {
    var retries = Retries(limit: 2)
    for (blocks, number) in [(0..<4, 1), (4..<8, 1), (0..<4, 2)] {
      #expect(decide(&retries, blocks, .killed(signal: 9)) == .again(number: number))
    }
    guard case .fail(let fault) = decide(&retries, 0..<4, .killed(signal: 9)) else {
      Issue.record("it was tried again")
      return
    }
    #expect(fault.code == .taskFailed && fault.path == "--blocks 1-4")
    #expect(fault.allowed == [.signal(9), "n1", "/log"])
    #expect(decide(&retries, 4..<8, .nodeLost) == .again(number: 2))
  }

  @Test func `are given up at once where trying again gives the same`() {
    var retries = Retries(limit: 9)
    let said = decide(&retries, 0..<1, .failed(code: 1))
    #expect(code(said) == .taskSaid)
    guard case .stop(let fault) = said else {
      Issue.record("the others went on")
      return
    }
    #expect(fault.allowed == ["It said so."])
    #expect(code(decide(&retries, 0..<1, .cancelled)) == .taskCancelled)
    // A file that could not be written is another matter.
    #expect(decide(&retries, 0..<1, .failed(code: 75)) == .again(number: 1))
  }

  @Test func `that ran out of time are tried again while they get further`() {
    var retries = Retries(limit: 9)
    #expect(code(decide(&retries, 0..<1, .timeLimit, part: 0)) == .taskTimeLimit)
    #expect(decide(&retries, 1..<2, .timeLimit, part: 400) == .again(number: 1))
    #expect(decide(&retries, 1..<2, .timeLimit, part: 800) == .again(number: 2))
    #expect(code(decide(&retries, 1..<2, .timeLimit, part: 800)) == .taskTimeLimit)
  }

  @Test func `go to another node where one does not see the folder`() {
    var retries = Retries(limit: 3)
    #expect(decide(&retries, 0..<1, .folderUnseen, on: "n1") == .again(number: 1))
    #expect(decide(&retries, 1..<2, .folderUnseen, on: "n1") == .again(number: 1))
    #expect(decide(&retries, 0..<1, .programMissing, on: "n2") == .again(number: 2))
    #expect(retries.excluded == ["n1", "n2"])
    #expect(retries.fault(of: "n1")?.code == .folderNotShared)
    #expect(retries.fault(of: "n2")?.code == .programNotShared)
    #expect(code(decide(&retries, 0..<1, .folderUnseen, on: nil)) == .folderNotShared)
  }
}
