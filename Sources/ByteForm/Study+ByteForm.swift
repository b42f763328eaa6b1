// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
package import Sensitivity
package import Studies

extension SampleDesign.Method: ChoiceForm {}
extension SobolEstimator: ChoiceForm {}
extension PolicyObjective.Direction: ChoiceForm {}
extension PolicyThreshold.Relation: ChoiceForm {}

extension Uncertainty.Law: ByteForm {
  package func write(to bytes: inout ByteWriter) {
    switch self {
    case .distribution(let distribution): bytes.put(false, distribution)
    case .process(let process): bytes.put(true, process)
    }
  }
  package init(from bytes: inout ByteReader) {
    self = bytes.take() ? .process(bytes.take()) : .distribution(bytes.take())
  }
}

extension Uncertainty.Input: ByteForm {
  package func write(to bytes: inout ByteWriter) { bytes.put(path, law) }
  package init(from bytes: inout ByteReader) { self.init(path: bytes.take(), law: bytes.take()) }
}

extension Uncertainty.Shared: ByteForm {
  package func write(to bytes: inout ByteWriter) { bytes.put(name, distribution, drives) }
  package init(from bytes: inout ByteReader) {
    self.init(name: bytes.take(), distribution: bytes.take(), drives: bytes.take())
  }
}

extension Uncertainty.Correlation: ByteForm {
  package func write(to bytes: inout ByteWriter) { bytes.put(first, second, rho) }
  package init(from bytes: inout ByteReader) {
    self.init(bytes.take(), bytes.take(), rho: bytes.take())
  }
}

extension Uncertainty: ByteForm {
  package func write(to bytes: inout ByteWriter) { bytes.put(inputs, shared, correlations) }
  package init(from bytes: inout ByteReader) {
    self.init(inputs: bytes.take(), shared: bytes.take(), correlations: bytes.take())
  }
}

extension Lever: ByteForm {
  package func write(to bytes: inout ByteWriter) {
    switch choice {
    case .values(let values): bytes.put(path, false, values)
    case .distribution(let distribution): bytes.put(path, true, distribution)
    }
  }
  package init(from bytes: inout ByteReader) {
    let path: String = bytes.take()
    self.init(
      path: path, bytes.take() ? .distribution(bytes.take()) : .values(bytes.take()))
  }
}

extension SobolDesign.Group: ByteForm {
  package func write(to bytes: inout ByteWriter) { bytes.put(name, members) }
  package init(from bytes: inout ByteReader) { self.init(bytes.take(), bytes.take()) }
}

extension PolicyObjective: ByteForm {
  package func write(to bytes: inout ByteWriter) { bytes.put(output, direction) }
  package init(from bytes: inout ByteReader) { self.init(bytes.take(), bytes.take()) }
}

extension PolicyThreshold: ByteForm {
  package func write(to bytes: inout ByteWriter) { bytes.put(name, output, relation, value, slack) }
  package init(from bytes: inout ByteReader) {
    self.init(bytes.take(), bytes.take(), bytes.take(), bytes.take(), slack: bytes.take())
  }
}

extension StudyMethod: ByteForm {
  package func write(to bytes: inout ByteWriter) {
    switch self {
    case .sample(let method, let samples):
      bytes.choose(0)
      bytes.put(method, samples)
    case .sobol(let samples, let estimator, let pairs, let groups):
      bytes.choose(1)
      bytes.put(samples, estimator, pairs, groups)
    case .conditional(let effects, let samples):
      bytes.choose(2)
      bytes.put(effects == .shapley, samples)
    case .morris(let samples):
      bytes.choose(3)
      bytes.put(samples)
    case .policies(let question):
      bytes.choose(4)
      bytes.put(question.samples, question.objectives, question.thresholds, question.isTogether)
    case .grid: bytes.choose(5)
    case .oneAtATime(let low, let high):
      bytes.choose(6)
      bytes.put(low, high)
    }
  }
  package init(from bytes: inout ByteReader) {
    switch bytes.choice(of: 7) {
    case 0: self = .sample(bytes.take(), samples: bytes.take())
    case 1:
      self = .sobol(
        samples: bytes.take(), estimator: bytes.take(), pairs: bytes.take(), groups: bytes.take())
    case 2: self = .conditional(bytes.take() ? .shapley : .firstAndTotal, samples: bytes.take())
    case 3: self = .morris(samples: bytes.take())
    case 4:
      self = .policies(
        PolicyQuestion(
          samples: bytes.take(), objectives: bytes.take(), thresholds: bytes.take(),
          isTogether: bytes.take()))
    case 5: self = .grid
    default: self = .oneAtATime(low: bytes.take(), high: bytes.take())
    }
  }
}

extension Study: ByteForm {
  package func write(to bytes: inout ByteWriter) {
    bytes.put(id, question, levers, uncertainty)
    bytes.put(metrics, bands, method, seed)
  }
  package init(from bytes: inout ByteReader) {
    self.init(
      id: bytes.take(), question: bytes.take(), levers: bytes.take(), uncertainty: bytes.take(),
      metrics: bytes.take(), bands: bytes.take(), method: bytes.take(), seed: bytes.take())
  }
}
