// SPDX-License-Identifier: GPL-3.0-or-later

/// Inputs that are kept while the others are drawn anew, and how much what is lost by it counts.
struct KeptInputs: Hashable, Sendable {
  /// By input.
  let isKept: [Bool]
  /// By input, how the spread that is left when these are known goes into its Shapley effect.
  var weights: [Double]

  init(_ isKept: [Bool]) {
    self.isKept = isKept
    weights = Array(repeating: 0, count: isKept.count)
  }

  /// The input that alone is kept, or alone is not.
  var only: (kept: Int?, drawn: Int?) {
    let kept = isKept.indices.filter { isKept[$0] }
    let drawn = isKept.indices.filter { !isKept[$0] }
    return (kept.count == 1 ? kept[0] : nil, drawn.count == 1 ? drawn[0] : nil)
  }
}

extension ConditionalDesign {
  /// What is kept in a block, each once; and by input the share of orders in which it comes first.
  ///
  /// Shapley's effect of an input is the mean, over orders, of what knowing it too takes off the
  /// spread that is left; that is a sum over the sets of inputs known before.
  func kept(in block: Int) -> (sets: [KeptInputs], isFirst: [Double]) {
    var sets: [[Bool]: KeptInputs] = [:]
    var order: [[Bool]] = []
    func note(_ isKept: [Bool], _ input: Int? = nil, _ weight: Double = 0) {
      guard isKept.contains(true), isKept.contains(false) else { return }
      if sets[isKept] == nil {
        sets[isKept] = KeptInputs(isKept)
        order.append(isKept)
      }
      if let input { sets[isKept]!.weights[input] += weight }
    }
    let nothing = Array(repeating: false, count: count)
    for input in 0..<count {
      var alone = nothing
      alone[input] = true
      note(alone)
      note(alone.map { !$0 })
    }
    var isFirst = Array(repeating: 1 / Double(count), count: count)
    guard effects == .shapley else { return (order.map { sets[$0]! }, isFirst) }
    if isExact {
      // By the number of inputs known before: 1 / (k · (k-1 over that number)).
      var weights = [1 / Double(count)]
      for known in 1..<max(count, 2) {
        weights.append(weights[known - 1] * Double(known) / Double(count - known))
      }
      for number in 0..<(1 << count) {
        var isKept = (0..<count).map { number >> $0 & 1 == 1 }
        let known = isKept.count { $0 }
        for input in 0..<count where !isKept[input] {
          note(isKept, input, weights[known])
          isKept[input] = true
          note(isKept, input, -weights[known])
          isKept[input] = false
        }
      }
    } else {
      isFirst = nothing.map { _ in 0 }
      let weight = 1 / Double(Self.orders)
      for inputs in self.orders(of: block) {
        var isKept = nothing
        isFirst[inputs[0]] += weight
        for input in inputs {
          note(isKept, input, weight)
          isKept[input] = true
          note(isKept, input, -weight)
        }
      }
    }
    return (order.map { sets[$0]! }, isFirst)
  }

  /// Random orders of the inputs, each with its reverse, from a stream of the block's own.
  private func orders(of block: Int) -> [[Int]] {
    let stream = Philox(seed: seed, block: block, stream: Philox.lastStream)
    var counter: UInt64 = 0
    return (0..<Self.orders / 2).flatMap { _ -> [[Int]] in
      var order = Array(0..<count)
      for place in stride(from: count - 1, to: 0, by: -1) {
        let (bits, _) = stream[counter]
        counter += 1
        order.swapAt(place, Int(bits.multipliedFullWidth(by: UInt64(place + 1)).high))
      }
      return [order, order.reversed()]
    }
  }
}
