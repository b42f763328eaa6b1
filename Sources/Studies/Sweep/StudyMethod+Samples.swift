// SPDX-License-Identifier: GPL-3.0-or-later

extension StudyMethod {
  /// The same method with other samples; one without samples as it is.
  public func with(samples: Int) -> StudyMethod {
    switch self {
    case .sample(let method, _): .sample(method, samples: samples)
    case .sobol(_, let estimator, let pairs, let groups):
      .sobol(samples: samples, estimator: estimator, pairs: pairs, groups: groups)
    case .conditional(let effects, _): .conditional(effects, samples: samples)
    case .morris: .morris(samples: samples)
    case .policies(var question):
      {
        question.samples = samples
        return .policies(question)
      }()
    case .grid, .oneAtATime: self
    }
  }
}
