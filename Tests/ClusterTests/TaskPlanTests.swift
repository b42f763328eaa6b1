// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Cluster

struct `A plan of tasks` {
  @Test(arguments: [(16, 1), (16, 3), (16, 16), (7, 2), (12_207, 64)])
  func `has every block once, in shares as even as can be`(_ blocks: Int, _ tasks: Int) {
    let shares = TaskPlan.shares(of: [0..<blocks], among: tasks)
    #expect(shares.count == tasks)
    #expect(shares.flatMap(\.self) == Array(0..<blocks))
    let sizes = shares.map(\.count)
    #expect(sizes.max()! - sizes.min()! <= 1)
  }

  @Test func `leaves what is there alone`() {
    let shares = TaskPlan.shares(of: [2..<4, 8..<9, 10..<16], among: 3)
    #expect(shares.flatMap(\.self) == [2, 3, 8, 10, 11, 12, 13, 14, 15])
    #expect(shares.count == 4)
    #expect(TaskPlan.shares(of: [], among: 3).isEmpty)
  }

  @Test func `is read as it is written, and nothing else is`() {
    let shares = TaskPlan.shares(of: [0..<16], among: 5)
    #expect(TaskPlan.shares(in: TaskPlan.text(of: shares)) == shares)
    for text in ["1-2\n3", "0-4", "4-2", "a-b"] {
      #expect(TaskPlan.shares(in: text) == nil, "\(text)")
    }
  }

  @Test func `goes on with what is missing and not in the queue`() {
    #expect(SlurmRun.without([2..<5, 7..<8], [0..<4, 6..<10]) == [0..<2, 6..<7, 8..<10])
    #expect(SlurmRun.without([], [0..<4]) == [0..<4])
    #expect(SlurmRun.without([0..<9], [2..<4]).isEmpty)
  }
}
