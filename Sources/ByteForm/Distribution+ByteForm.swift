// SPDX-License-Identifier: GPL-3.0-or-later

package import Sensitivity

extension Process: ByteForm {
  package func write(to bytes: inout ByteWriter) { bytes.put(mean, sd, persistence) }
  package init(from bytes: inout ByteReader) {
    self.init(mean: bytes.take(), sd: bytes.take(), persistence: bytes.take())
  }
}

extension Distribution.Weighted: ByteForm {
  package func write(to bytes: inout ByteWriter) { bytes.put(value, weight) }
  package init(from bytes: inout ByteReader) {
    self.init(value: bytes.take(), weight: bytes.take())
  }
}

extension Distribution: ByteForm {
  package func write(to bytes: inout ByteWriter) {
    switch self {
    case .normal(let mean, let sd):
      bytes.choose(0)
      bytes.put(mean, sd)
    case .truncatedNormal(let mean, let sd, let low, let high):
      bytes.choose(1)
      bytes.put(mean, sd, low, high)
    case .lognormal(let median, let logSD):
      bytes.choose(2)
      bytes.put(median, logSD)
    case .uniform(let low, let high):
      bytes.choose(3)
      bytes.put(low, high)
    case .triangular(let low, let mode, let high):
      bytes.choose(4)
      bytes.put(low, mode, high)
    case .pert(let low, let mode, let high):
      bytes.choose(5)
      bytes.put(low, mode, high)
    case .beta(let alpha, let beta, let low, let high):
      bytes.choose(6)
      bytes.put(alpha, beta, low, high)
    case .gamma(let mean, let sd):
      bytes.choose(7)
      bytes.put(mean, sd)
    case .discrete(let values):
      bytes.choose(8)
      bytes.put(values)
    case .empirical(let values):
      bytes.choose(9)
      bytes.put(values)
    }
  }
  package init(from bytes: inout ByteReader) {
    switch bytes.choice(of: 10) {
    case 0: self = .normal(mean: bytes.take(), sd: bytes.take())
    case 1:
      self = .truncatedNormal(
        mean: bytes.take(), sd: bytes.take(), low: bytes.take(), high: bytes.take())
    case 2: self = .lognormal(median: bytes.take(), logSD: bytes.take())
    case 3: self = .uniform(low: bytes.take(), high: bytes.take())
    case 4: self = .triangular(low: bytes.take(), mode: bytes.take(), high: bytes.take())
    case 5: self = .pert(low: bytes.take(), mode: bytes.take(), high: bytes.take())
    case 6:
      self = .beta(
        alpha: bytes.take(), beta: bytes.take(), low: bytes.take(), high: bytes.take())
    case 7: self = .gamma(mean: bytes.take(), sd: bytes.take())
    case 8: self = .discrete(bytes.take())
    default: self = .empirical(bytes.take())
    }
  }
}
