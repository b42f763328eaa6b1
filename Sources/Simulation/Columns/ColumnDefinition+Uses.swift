// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// What the frame is used for: overheads, calls, payments and projects.
extension ColumnDefinition {
  static let overhead = ColumnDefinition(
    .millions, .flow, of: .overhead, needs: [.overheads],
    nb: "struktur", nn: "struktur",
    meaning: Phrase(
      "a line for structure or administration", nb: "utgifter til struktur eller administrasjon",
      nn: "utgifter til struktur eller administrasjon"),
    parts: { [.overhead($0)] }, reading: { rows, number in .row(rows.overheads[number]) })

  static let callVolume = ColumnDefinition(
    .millions, .flow,
    nb: "til utlysninger", nn: "til utlysingar",
    meaning: Phrase(
      "the frame less the overheads within it: what is left for calls",
      nb: "rammen minus utgiftene til struktur innenfor den: det som er igjen til "
        + "utlysninger",
      nn: "ramma minus utgiftene til struktur innanfor ramma: det som er att til " + "utlysingar"),
    parts: { _ in [.callVolume] }, reading: { rows, _ in .row(rows.callVolume) })

  static let disbursed = ColumnDefinition(
    .millions, .flow, needs: [.payout],
    nb: "utbetaling", nn: "utbetaling",
    meaning: Phrase(
      "what is paid out on calls in the year (utbetaling)",
      nb: "det som utbetales på utlysninger i året",
      nn: "det som blir utbetalt på utlysingar i året"),
    parts: { _ in [.payments] }, reading: { rows, _ in .row(rows.disbursed) })

  static let outstanding = ColumnDefinition(
    .millions, .level, needs: [.payout],
    nb: "utestående tilsagn", nn: "uteståande tilsegn",
    meaning: Phrase(
      "promised and not yet paid at the end of the year (utestående tilsagn)",
      nb: "tilsagn som ikke er utbetalt ved utgangen av året",
      nn: "tilsegn som ikkje er utbetalte ved utgangen av året"),
    parts: { _ in [.payments] }, reading: { rows, _ in .row(rows.outstanding) })

  static let cash = ColumnDefinition(
    .millions, .flow, needs: [.payout], isMain: true,
    nb: "kontantbehov", nn: "kontantbehov",
    meaning: Phrase(
      "what the year's budget needs (kontantprinsippet): disbursed and all overheads",
      nb: "det årets budsjett trenger (kontantprinsippet): utbetalinger og all struktur",
      nn: "det budsjettet for året treng (kontantprinsippet): utbetalingar og all struktur"),
    parts: { _ in [.payments] }, reading: { rows, _ in .row(rows.cash) })

  static let cashShare = ColumnDefinition(
    .fraction, .level, needs: [.payout],
    nb: "kontantbehov, andel", nn: "kontantbehov, del",
    meaning: Phrase(
      "cash as a share of the operating costs",
      nb: "kontantbehovet som andel av driftskostnadene",
      nn: "kontantbehovet som del av driftskostnadene"),
    parts: { _ in [.costs, .payments] }, reading: { rows, _ in .ratio(rows.cash, rows.costs) })

  static let newProjects = ColumnDefinition(
    .projects, .flow, of: .instrument, needs: [.instruments],
    nb: "nye prosjekter", nn: "nye prosjekt",
    meaning: Phrase(
      "new projects of an instrument", nb: "nye prosjekter i en prosjekttype",
      nn: "nye prosjekt i ein prosjekttype"),
    parts: { [.newProjects($0)] }, reading: { rows, number in .row(rows.newProjects[number]) })

  static let runningProjects = ColumnDefinition(
    .projects, .level, of: .instrument, needs: [.instruments, .projectYears], isAskedFor: true,
    nb: "løpende prosjekter", nn: "løpande prosjekt",
    meaning: Phrase(
      "projects of an instrument that run in the year: awarded as long ago as the payout profile "
        + "pays",
      nb: "prosjekter i et virkemiddel som løper i året: de som utbetalingsprofilen betaler for",
      nn: "prosjekt i eit verkemiddel som løper i året: dei som utbetalingsprofilen betaler for"),
    parts: { [.newProjects($0)] },
    reading: { rows, number in
      .running(rows.newProjects[number], delays: rows.projectYears ?? 0...0)
    })
}
