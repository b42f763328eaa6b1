// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding

extension Profile: ChoiceForm {}
extension Hold: ChoiceForm {}

extension ScenarioYear: ByteForm {
  package func write(to bytes: inout ByteWriter) { bytes.put(year, number) }
  package init(from bytes: inout ByteReader) {
    let (year, number): (Int, Int?) = (bytes.take(), bytes.take())
    // Where it was counted from follows from what it came to.
    if let number, !number.addingReportingOverflow(-year).overflow {
      self.init(number: number, from: year &- number &+ 1)
    } else {
      self.init(year)
    }
  }
}

extension Aim: ByteForm {
  package func write(to bytes: inout ByteWriter) {
    switch self {
    case .share(let share): bytes.put(false, share)
    case .specialist: bytes.put(true)
    }
  }
  package init(from bytes: inout ByteReader) {
    self = bytes.take() ? .specialist : .share(bytes.take())
  }
}

extension Indexation: ByteForm {
  package func write(to bytes: inout ByteWriter) {
    switch self {
    case .none: bytes.choose(0)
    case .deflator(let prices):
      bytes.choose(1)
      bytes.put(prices)
    case .rate(let rate):
      bytes.choose(2)
      bytes.put(rate)
    case .compensation(let part):
      bytes.choose(3)
      bytes.put(part)
    }
  }
  package init(from bytes: inout ByteReader) {
    switch bytes.choice(of: 4) {
    case 1: self = .deflator(prices: bytes.take())
    case 2: self = .rate(bytes.take())
    case 3: self = .compensation(bytes.take())
    default: self = .none
    }
  }
}

extension Rule: ByteForm {
  package func write(to bytes: inout ByteWriter) {
    switch self {
    case .step(let first, let increment, let indexed):
      bytes.choose(0)
      bytes.put(first, increment, indexed)
    case .grow(let first, let rate):
      bytes.choose(1)
      bytes.put(first, rate)
    case .reach(let first, let aim, let by, let profile):
      bytes.choose(2)
      bytes.put(first, aim, by, profile)
    case .amounts(let amounts):
      bytes.choose(3)
      bytes.put(amounts)
    case .hold(let hold):
      bytes.choose(4)
      bytes.put(hold)
    }
  }
  package init(from bytes: inout ByteReader) {
    switch bytes.choice(of: 5) {
    case 0: self = .step(first: bytes.take(), increment: bytes.take(), indexed: bytes.take())
    case 1: self = .grow(first: bytes.take(), rate: bytes.take())
    case 2:
      self = .reach(first: bytes.take(), aim: bytes.take(), by: bytes.take(), profile: bytes.take())
    case 3: self = .amounts(bytes.take())
    default: self = .hold(bytes.take())
    }
  }
}

extension Until: ByteForm {
  package func write(to bytes: inout ByteWriter) { bytes.put(year, share) }
  package init(from bytes: inout ByteReader) { self.init(year: bytes.take(), share: bytes.take()) }
}

extension Phase: ByteForm {
  package func write(to bytes: inout ByteWriter) { bytes.put(name, rule, until) }
  package init(from bytes: inout ByteReader) {
    self.init(name: bytes.take(), bytes.take(), until: bytes.take())
  }
}
