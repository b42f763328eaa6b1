// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Studies

extension Schema {
  /// The keys of a study file.
  static let study = Object([
    Key(
      "format", .whole(1...1), required: true, "The version of the file format: 1.",
      nb: "Versjonen av filformatet: 1.", nn: "Versjonen av filformatet: 1."),
    Key(
      "id", .name, required: true, "The study's short name.", nb: "Studiens korte navn.",
      nn: "Det korte namnet på studien."),
    Key(
      "scenario", .text, required: true, "The scenario, by library id or file.",
      nb: "Scenarioet, med id fra biblioteket eller som fil.",
      nn: "Scenarioet, med id frå biblioteket eller som fil."),
    Key(
      "question", .either([.languages, .text]), "What is asked, in words.",
      nb: "Hva det spørres om, med ord.", nn: "Kva det blir spurt om, med ord."),
    Key(
      "levers", .laws(of: .lever),
      "What we decide, by key path: values, a range or a distribution.",
      nb: "Det vi bestemmer, etter nøkkelsti: verdier, et område eller en fordeling.",
      nn: "Det vi avgjer, etter nøkkelsti: verdiar, eit område eller ei fordeling."),
    Key(
      "uncertainties", .laws(of: .uncertainty),
      "What we do not decide, by key path; left out: the scenario's own uncertainty.",
      nb: "Det vi ikke bestemmer, etter nøkkelsti. Er det utelatt, brukes scenarioets egen "
        + "usikkerhet.",
      nn: "Det vi ikkje avgjer, etter nøkkelsti. Er det utelate, blir uvissa i scenarioet brukt."),
    Key(
      "shared", .sharedLaws, "Draws that several parameters take, beside uncertainties.",
      nb: "Trekninger som flere parametre deler, ved siden av uncertainties.",
      nn: "Trekningar som fleire parametrar deler, ved sida av uncertainties."),
    Key(
      "correlations", .list(.tuple([.path, .path, .betweenOnes])),
      "Rank correlations between uncertainties: [path, path, rho].",
      nb: "Rangkorrelasjoner mellom usikre størrelser: [sti, sti, rho].",
      nn: "Rangkorrelasjonar mellom usikre storleikar: [sti, sti, rho]."),
    Key(
      "metrics", .list(.text), "What is looked at in every future.",
      nb: "Det som måles i hver framtid.", nn: "Det som blir målt i kvar framtid."),
    Key(
      "bands", .list(.text), "Columns whose every year is looked at.",
      nb: "Kolonner som måles i hvert år.", nn: "Kolonnar som blir målte i kvart år."),
    Key(
      "method", .either([.object(methods), .word(StudyMethod.names)]), required: true,
      "How it is answered.", nb: "Hvordan det besvares.", nn: "Korleis det blir svart på."),
    Key(
      "seed", .whole(0...Int.max), "Of every draw; the same seed gives the same answer.",
      nb: "Frø for alle trekninger; samme frø gir samme svar.",
      nn: "Frø for alle trekningar; same frø gjev same svar."),
  ])

  private static let samples = Key(
    "samples", .whole(1...1 << 31), "How many futures at least.",
    nb: "Hvor mange framtider det minst skal være.",
    nn: "Kor mange framtider det minst skal vere.")

  private static let methods: Object = {
    let drawn = ["latin_hypercube", "monte_carlo", "quasi_monte_carlo"].map { name in
      Key(
        name, .object(Object([samples], isRule: true)), "How the outputs are spread.",
        nb: "Hvordan resultatene er spredt.", nn: "Korleis resultata er spreidde.")
    }
    let ends = Object(
      [
        Key(
          "low", .quantity(.share), "The lower quantile of each input.",
          nb: "Den lave kvantilen av hver størrelse.", nn: "Den låge kvantilen av kvar storleik."),
        Key(
          "high", .quantity(.share), "The upper quantile of each input.",
          nb: "Den høye kvantilen av hver størrelse.", nn: "Den høge kvantilen av kvar storleik."),
      ], isRule: true)
    let sobol = Object(
      [
        samples,
        Key(
          "second_order", .word(["yes", "no", "true", "false"]),
          "Whether to tell what pairs of inputs explain together.",
          nb: "Om det skal vises hva par av størrelser forklarer sammen.",
          nn: "Om det skal visast kva par av storleikar forklarer saman."),
        Key(
          "estimator", .word(["azzini_rosati", "saltelli_2010"]), "The formula of the indices.",
          nb: "Formelen for indeksene.", nn: "Formelen for indeksane."),
        Key(
          "groups", .named(.list(.path)), "Inputs that have an index together, by a name for them.",
          nb: "Størrelser som får én indeks sammen, etter et navn på dem.",
          nn: "Storleikar som får éin indeks saman, etter eit namn på dei."),
      ], isRule: true)
    let effects = [
      Key(
        "kucherenko", .object(Object([samples], isRule: true)),
        "Which inputs the spread comes from, where they are correlated.",
        nb: "Hvilke størrelser spredningen kommer fra når de er korrelert.",
        nn: "Kva for storleikar spreiinga kjem frå når dei er korrelerte."),
      Key(
        "shapley", .object(Object([samples], isRule: true)),
        "The same, and all of the spread shared out.",
        nb: "Det samme, og hele spredningen fordelt.", nn: "Det same, og heile spreiinga fordelt."),
    ]
    let screening = Key(
      "morris", .object(Object([samples], isRule: true)),
      "Which inputs matter at all, by elementary effects.",
      nb: "Hvilke størrelser som i det hele tatt betyr noe, etter elementæreffekter.",
      nn: "Kva for storleikar som i det heile har noko å seie, etter elementæreffektar.")
    let policies = Object(
      [
        samples,
        Key(
          "objectives", .cited(.word(["highest", "lowest"])),
          "By metric: whether more or less of it is better; regret is of these.",
          nb: "For hvert måltall: om det bør være høyest eller lavest; anger gjelder disse.",
          nn: "For kvart måltal: om det bør vere høgast eller lågast; anger gjeld desse."),
        Key(
          "thresholds", .list(.text), "What a policy is to come to: 'share@2034 >= 1 %'.",
          nb: "Hva et politikkvalg skal nå: 'share@2034 >= 1 %'.",
          nn: "Kva eit politikkval skal nå: 'share@2034 >= 1 %'."),
        Key(
          "together", .word(["yes", "no", "true", "false"]),
          "Whether the levers' values are taken together, the first of each, then the second.",
          nb: "Om verdiene tas sammen, den første av hver, så den andre.",
          nn: "Om verdiane blir tekne saman, den første av kvar, så den andre."),
      ], isRule: true)
    let robust = Key(
      "policies", .object(policies), "Which values of the levers do well over the same futures.",
      nb: "Hvilke verdier av handlingsvariablene som gjør det godt over de samme framtidene.",
      nn: "Kva for verdiar av handlingsvariablane som gjer det godt over dei same framtidene.")
    let keys =
      drawn + effects + [screening, robust] + [
        Key(
          "one_at_a_time", .object(ends), "Each input alone at two quantiles: a tornado.",
          nb: "Én størrelse om gangen ved to kvantiler: en tornado.",
          nn: "Éin storleik om gongen ved to kvantilar: ein tornado."),
        Key(
          "sobol", .object(sobol), "Which inputs the spread comes from.",
          nb: "Hvilke størrelser spredningen kommer fra.",
          nn: "Kva for storleikar spreiinga kjem frå."),
      ]
    return Object(keys, oneOf: keys.map(\.name), isRule: true)
  }()

  /// A lever measured as `measure`: a distribution, values, or a range.
  static func lever(_ measure: Measure) -> Object {
    let laws = law(measure).keys.filter { $0.name != "process" }
    let choices = [
      Key(
        "values", .list(.quantity(measure)), "One of these.", nb: "En av disse.",
        nn: "Ein av desse."),
      Key(
        "from", .quantity(measure), "The first of a range of values.",
        nb: "Den første av en rekke verdier.", nn: "Den første av ei rekkje verdiar."),
    ]
    let rest = [
      Key(
        "to", .quantity(measure), "The last of the range.", nb: "Den siste i rekken.",
        nn: "Den siste i rekkja."),
      Key(
        "steps", .whole(2...10_000), "How many values the range has.",
        nb: "Hvor mange verdier rekken har.", nn: "Kor mange verdiar rekkja har."),
    ]
    return Object(
      laws + choices + rest, oneOf: (laws + choices).map(\.name), isRule: true)
  }
}
