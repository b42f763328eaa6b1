// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Schema {
  /// The parameters of each distribution: nil for those in the unit of the input.
  static let distributions:
    [(name: String, parameters: [(name: String, bare: ClosedRange<Double>?)])] =
      [
        ("normal", [("mean", nil), ("sd", nil)]),
        ("truncated_normal", [("mean", nil), ("sd", nil), ("low", nil), ("high", nil)]),
        ("lognormal", [("median", nil), ("log_sd", 0...10)]),
        ("uniform", [("low", nil), ("high", nil)]),
        ("triangular", [("low", nil), ("mode", nil), ("high", nil)]),
        ("pert", [("low", nil), ("mode", nil), ("high", nil)]),
        ("beta", [("alpha", 0...1e6), ("beta", 0...1e6), ("low", nil), ("high", nil)]),
        ("gamma", [("mean", nil), ("sd", nil)]),
      ]

  /// The law of an input whose values are `measure`.
  ///
  /// A standard deviation is a difference, so it has the unit of the input but not its limits.
  static func law(_ measure: Measure) -> Object {
    let spread = Shape.quantity(measure.ofSpread)
    var keys = distributions.map { name, parameters in
      Key(
        name,
        .object(
          Object(
            parameters.map { parameter, bare in
              let own: Shape = parameter == "sd" ? spread : .quantity(measure)
              return Key(
                parameter, bare.map { .bare($0) } ?? own, required: true, "A parameter of the law.",
                nb: "En parameter i fordelingen.", nn: "Ein parameter i fordelinga.")
            }, isRule: true)), "A distribution by its parameters.",
        nb: "En fordeling etter parametrene sine.", nn: "Ei fordeling etter parametrane sine.")
    }
    let weighted = Object([
      Key(
        "value", .quantity(measure), required: true, "A value.", nb: "En verdi.", nn: "Ein verdi."),
      Key(
        "weight", .quantity(.share), required: true, "Its probability.",
        nb: "Sannsynligheten for den.", nn: "Sannsynet for han."),
    ])
    keys.append(
      Key(
        "discrete", .list(.object(weighted)), "Values with their probabilities.",
        nb: "Verdier og sannsynligheten for hver av dem.",
        nn: "Verdiar og sannsynet for kvar av dei."))
    keys.append(
      Key(
        "empirical", .list(.quantity(measure)), "Values, each as probable.",
        nb: "Verdier, alle like sannsynlige.", nn: "Verdiar, alle like sannsynlege."))
    keys.append(
      Key(
        "process",
        .object(
          Object(
            [
              Key(
                "mean", .quantity(measure), "Left out: the rate's own central path.",
                nb: "Er den utelatt, brukes raten selv.",
                nn: "Er han utelaten, blir raten sjølv brukt."),
              Key(
                "sd", spread, required: true, "The stationary standard deviation.",
                nb: "Det stasjonære standardavviket.", nn: "Det stasjonære standardavviket."),
              Key(
                "persistence", .betweenOnes, required: true, "From one year to the next.",
                nb: "Hvor mye av avviket som går igjen året etter.",
                nn: "Kor mykje av avviket som går igjen året etter."),
            ], isRule: true)), "A yearly rate that wanders around its mean.",
        nb: "En årlig rate som svinger rundt gjennomsnittet.",
        nn: "Ein årleg rate som svingar rundt gjennomsnittet."))
    return Object(keys, oneOf: keys.map(\.name), isRule: true)
  }

  /// The law of a draw that parameters measured as `measure` share; a process is not one draw.
  static func sharedLaw(_ measure: Measure) -> Object {
    let laws = law(measure).keys.filter { $0.name != "process" }
    let drives = Key(
      "drives", .list(.path), required: true, "The key paths that take the draw.",
      nb: "Nøkkelstiene som bruker trekningen.", nn: "Nøkkelstiane som bruker trekninga.")
    return Object(laws + [drives], oneOf: laws.map(\.name), isRule: true)
  }
}

extension Measure {
  /// A measure with the same unit for a standard deviation.
  var ofSpread: Measure {
    switch unit {
    case .money: .amount
    case .fraction: .compensation
    case .none: .persons
    }
  }
}
