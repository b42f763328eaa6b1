// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding

/// The words of new scenario files.
package enum StarterText {
  static func overlayHead(name: String) -> Message {
    Message(
      """
      # A scenario of your own on top of \(name). Take the # away before a line to change it;
      # `ksf check` tells what is wrong, `ksf project` what comes of it. Whole parts can be written too:
      # `ksf show \(name) --resolved` shows them all.
      """,
      nb: """
        # Et eget scenario oppå \(name). Ta bort # foran en linje for å endre den; `ksf check` forteller
        # hva som er galt, `ksf project` hva det fører til. Hele deler kan også skrives:
        # `ksf show \(name) --resolved` viser alle.
        """,
      nn: """
        # Eit eige scenario oppå \(name). Ta bort # framfor ei linje for å endre ho; `ksf check` fortel
        # kva som er gale, `ksf project` kva det fører til. Heile delar kan òg skrivast:
        # `ksf show \(name) --resolved` viser alle.
        """)
  }

  static func variant(id: String) -> Message {
    Message("My variant of \(id)", nb: "Min variant av \(id)", nn: "Min variant av \(id)")
  }

  /// A file that stands alone, loads as it is and says what may be changed.
  package static let whole = Phrase(english, nb: norwegian, nn: nynorsk)

  private static let english = text(
    head: """
      # A scenario that stands alone. Change what you need; `ksf check` tells what is wrong, `ksf project`
      # what comes of it. `ksf schema --markdown` has every key.
      """,
    title: "{en: My scenario}",
    covers: "new state money for research in municipal health and care services",
    leaves: "research money that was there before", start: "year 1 of the funding",
    end: "the last year shown", prices: "real columns are in kroner of this year",
    deflator: "Growth of prices: observed (a data series of `ksf list series`), then assumed.",
    costs: "The municipalities' operating costs in health and care, and what grows them.",
    phases:
      "The path: phases, first to last, each under one rule (step, grow, reach, amounts or hold).",
    indexed: "none, deflator, {rate: 2 %} or {compensation: 100 %}: it decides a lot",
    hold: "keeps its value: share, nominal or real", targets: "What it is measured against.")

  private static let norwegian = text(
    head: """
      # Et scenario som står alene. Endre det du trenger; `ksf check --language nb` forteller hva som er
      # galt, `ksf project --language nb` hva det fører til. `ksf schema --markdown` har alle nøkler.
      """,
    title: "{nb: Mitt scenario}",
    covers: "nye statlige midler til forskning i kommunale helse- og omsorgstjenester",
    leaves: "forskningsmidler som fantes fra før", start: "år 1 av finansieringen",
    end: "det siste året som vises", prices: "faste priser er i kroner fra dette året",
    deflator: "Prisvekst: observert (en dataserie fra `ksf list series`), så forutsatt.",
    costs: "Kommunenes driftskostnader i helse og omsorg, og hva som får dem til å vokse.",
    phases:
      "Opptrappingen: faser, fra først til sist, hver med én regel (step, grow, reach, amounts, hold).",
    indexed: "none, deflator, {rate: 2 %} eller {compensation: 100 %}: det avgjør mye",
    hold: "beholder verdien: share, nominal eller real", targets: "Hva opptrappingen måles mot.")

  private static let nynorsk = text(
    head: """
      # Eit scenario som står åleine. Endre det du treng; `ksf check --language nn` fortel kva som er
      # gale, `ksf project --language nn` kva det fører til. `ksf schema --markdown` har alle nøklar.
      """,
    title: "{nn: Mitt scenario}",
    covers: "nye statlege midlar til forsking i kommunale helse- og omsorgstenester",
    leaves: "forskingsmidlar som fanst frå før", start: "år 1 av finansieringa",
    end: "det siste året som blir vist", prices: "faste prisar er i kroner frå dette året",
    deflator: "Prisvekst: observert (ein dataserie frå `ksf list series`), så føresett.",
    costs: "Driftskostnadene til kommunane i helse og omsorg, og kva som får dei til å vekse.",
    phases:
      "Opptrappinga: fasar, frå først til sist, kvar med éin regel (step, grow, reach, amounts, hold).",
    indexed: "none, deflator, {rate: 2 %} eller {compensation: 100 %}: det avgjer mykje",
    hold: "held på verdien: share, nominal eller real", targets: "Kva opptrappinga blir målt mot.")

  /// The same file in any language, whose comments tell what may be changed.
  private static func text(
    head: String, title: String, covers: String, leaves: String, start: String, end: String,
    prices: String, deflator: String, costs: String, phases: String, indexed: String,
    hold: String, targets: String
  ) -> String {
    """
    \(head)
    format: 1
    id: my-scenario
    title: \(title)
    covers: [\(covers)]
    does_not_cover: [\(leaves)]

    start: 2025                # \(start)
    end: 2045                  # \(end)
    price_year: 2025           # \(prices)

    # \(deflator)
    deflator: {observed: municipal_deflator, growth: {value: 2.8 %, status: assumption}}

    # \(costs)
    municipal_costs:
      observed: municipal_health_care_costs
      growth:
        demographic: {value: 1.2 %, status: assumption}
        real: {value: 0.4 %, status: assumption}
        price: deflator

    # \(phases)
    funding:
      phases:
        - name: ramp_up
          step:
            first: 100 MNOK
            increment: 50 MNOK
            indexed: none      # \(indexed)
          until: 2034
        - name: after
          hold: real           # \(hold)

    # \(targets)
    targets:
      one_percent: {share: 1 %, by: 2034}

    """
  }
}
