// SPDX-License-Identifier: GPL-3.0-or-later

import Facts
import Funding
import ScenarioFiles
import Simulation
import Studies
import TestSupport
import Testing

@testable import Reports

private func projection(_ id: String, _ settings: String...) throws -> Projection {
  try ScenarioLoader().load(id, settings: settings).projection()
}

/// The table as text without its notes; hard spaces as plain ones.
private func body(_ table: Table) -> String {
  Table(
    table.code, title: table.title, unitLine: table.unitLine, columns: table.columns,
    rows: table.rows, keys: table.keys, language: table.language
  ).text(width: 200).replacing("\u{A0}", with: " ")
}

struct `The state form` {
  private func tables(
    _ id: String = "ksf-2019", year: Int? = nil, in language: Language
  ) throws -> [Table] {
    try StateForm(projection(id), year: year, data: .builtIn, in: language).tables
  }

  @Test func `in bokmål is the proposal by item beside the years before, as computed`() throws {
    #expect(
      body(try tables(year: 2022, in: .nb)[0]) == """
        KSF-forslaget fra 2019 målt mot faktiske kostnader (ksf-2019): bevilgningsforslag for 2022 etter post, løpende priser
        (i 1 000 kr)
        Post  Betegnelse                                             Beregnet 2020  Beregnet 2021  Forslag 2022
        70    Tilskudd til forskning etter utlysning, kan overføres              -         14 625        46 500
        71    Tilskudd til struktur: secretariat                             2 500          2 500         2 500
              Sum bevilgning (kontantbehov)                                  2 500         17 125        49 000

        """)
  }

  @Test func `in nynorsk has its own words`() throws {
    #expect(
      body(try tables(year: 2022, in: .nn)[0]) == """
        KSF-framlegget frå 2019 målt mot faktiske kostnader (ksf-2019): framlegg til løyving for 2022 etter post, løpande prisar
        (i 1 000 kr)
        Post  Nemning                                              Berekna 2020  Berekna 2021  Forslag 2022
        70    Tilskot til forsking etter utlysing, kan overførast             -        14 625        46 500
        71    Tilskot til struktur: secretariat                           2 500         2 500         2 500
              Sum løyving (kontantbehov)                                  2 500        17 125        49 000

        """)
  }

  @Test func `in English is in thousands too`() throws {
    let text = body(try tables(year: 2022, in: .en)[0])
    #expect(text.contains("\n(NOK 1,000)\nItem  Designation"))
    #expect(text.contains("Computed 2020  Computed 2021  Proposal 2022\n"))
    #expect(text.hasSuffix("17,125         49,000\n"))
  }

  @Test func `begins by default where both years before are the scenario's own`() throws {
    for table in try tables(in: .nb) where table.code != "state_authority" {
      let before = try #require(table.columns.first { $0.code == "two_years_before" })
      #expect(before.heading == "Beregnet 2020", "\(table.code)")
    }
  }

  @Test(arguments: [
    (
      Language.en, "The scenario begins in 2020 and says nothing of the years before.",
      "The figures of 2020–2021 are the scenario's own;", ". not applicable"
    ),
    (
      .nb, "Scenarioet begynner i 2020 og sier ingenting om årene før.",
      "Tallene for 2020–2021 er scenarioets egne;", ". tall kan ikke forekomme"
    ),
    (
      .nn, "Scenarioet byrjar i 2020 og seier ingenting om åra før.",
      "Tala for 2020–2021 er scenarioet sine eigne;", ". tal kan ikkje førekome"
    ),
  ])
  func `has no figure, and says why, in a year before the first`(
    _ language: Language, _ why: String, _ own: String, _ sign: String
  ) throws {
    let tables = try tables(year: 2021, in: language).filter { $0.code != "state_authority" }
    for table in tables {
      let before = try #require(table.columns.firstIndex { $0.code == "two_years_before" })
      #expect(table.columns[before].heading == "2019", "nothing is computed of it")
      #expect(table.rows.allSatisfy { $0.cells[before].content == .sign(.notApplicable) })
      #expect(table.notes.contains(why))
      #expect(table.notes.last?.contains(sign) == true)
    }
    #expect(tables[0].notes.contains { $0.hasPrefix(own) }, "\(tables[0].notes)")
    let whole = try self.tables(year: 2022, in: language)
    #expect(!whole.contains { $0.notes.contains(why) })
  }

  @Test func `proposes the cash, and has the outstanding commitments apart in the same unit`()
    throws
  {
    let projection = try projection("ksf-2019")
    let tables = try StateForm(projection, year: 2030, data: .builtIn, in: .nb).tables
    #expect(tables.map(\.code) == ["state_items", "state_authority", "state_frame"])
    let total = try #require(tables[0].rows.last)
    #expect(
      total.role == .sum && total.cells.last?.number == projection[Column(.cash), 2030] * 1_000)
    #expect(
      tables[1].rows[0].cells.last?.number == projection[Column(.outstanding), 2030] * 1_000)
    #expect(Set(tables.map(\.unitLine)).count == 1)
    let frame = tables[2].rows.map { $0.cells[3].number }
    let columns = [Column.Kind.funding, .cash, .outstanding].map { Column($0) }
    #expect(frame == columns.map { projection[$0, 2030] * 1_000 })
    #expect(tables[2].rows[0].cells[0].words(in: .nb).hasPrefix("Ramme"))
    #expect(tables[2].rows[1].cells[0].words(in: .nb).hasPrefix("Kontantbehov"))
    #expect(tables[0].notes.contains(TableNoteWords.stateWhole.phrase[.nb]))
  }

  /// By hand: the frame is 600 MNOK in 2030 and 650 in 2031, of which 2.5 are structure; calls of
  /// 397.5, 447.5, 497.5, 547.5 and 597.5 MNOK in 2026–2030 pay out 15, 25, 25, 25 and 10 % in the
  /// first to the fifth year after: 502.5 MNOK in 2031, and 505 with the structure. Half of it is the
  /// state's.
  @Test func `bills the state for its own part, and shows the municipalities' beside it`() throws {
    let tables = try tables("half-from-year-eleven", year: 2031, in: .nb)
    #expect(
      body(tables[0]) == """
        Staten betaler alt i ti år, deretter halvparten (half-from-year-eleven): bevilgningsforslag for 2031 etter post, løpende priser
        (i 1 000 kr)
        Post  Betegnelse                                             Beregnet 2029  Beregnet 2030  Forslag 2031
        70    Tilskudd til forskning etter utlysning, kan overføres        402 500        226 250       251 250
        71    Tilskudd til struktur: secretariat                             2 500          1 250         1 250
              Sum bevilgning (statens del av kontantbehovet)               405 000        227 500       252 500
              I tillegg: kommunenes del av kontantbehovet                        -        227 500       252 500

        """)
    #expect(
      body(tables[1]) == """
        Tilsagnsfullmakt for 2031
        (i 1 000 kr)
        Post  Betegnelse                                             Samlet ramme
        70    Tilskudd til forskning etter utlysning                      851 375
              I tillegg: kommunenes del av de utestående tilsagnene       851 375

        """)
    #expect(
      body(tables[2]) == """
        Ramme, kontantbehov og utestående tilsagn, løpende priser
        (i 1 000 kr)
        Betegnelse                           Beregnet 2029  Beregnet 2030  Forslag 2031  Endring i pst.
        Ramme (nye tildelinger og struktur)        550 000        600 000       650 000             8,3

        Kontantbehov: hvem som betaler
        Staten                                     405 000        227 500       252 500            11,0
        Kommunene                                        -        227 500       252 500            11,0
        Sum: Kontantbehov                          405 000        455 000       505 000            11,0

        Utestående tilsagn ved årets slutt: hvem som betaler
        Staten                                   1 412 750        778 875       851 375             9,3
        Kommunene                                        -        778 875       851 375             9,3
        Sum: Utestående tilsagn                  1 412 750      1 557 750     1 702 750             9,3
        Statens andel i pst.                         100,0           50,0          50,0               .

        """)
    #expect(tables[0].notes.contains(TableNoteWords.stateShareOnly.phrase[.nb]))
    #expect(tables.allSatisfy { $0.sources.contains { $0.id == "ksf-2019" } })
  }

  @Test func `splits the whole ask where nothing tells when promises are paid`() throws {
    let projection = try projection(
      "slide-frozen", "financing={state_share: 25 %}", "overheads.secretariat.funded=on_top")
    let tables = try StateForm(projection, year: 2022, data: .builtIn, in: .en).tables
    // 200 MNOK of frame and 2.5 on top.
    let total = try #require(tables[0].rows.first { $0.role == .sum })
    #expect(total.cells.last?.number == 50_625)
    #expect(tables[0].rows.last?.cells.last?.number == 151_875)
  }

  @Test(arguments: Language.allCases)
  func `without a payout takes the whole ask for cash, and says so`(_ language: Language) throws {
    let projection = try projection("slide-frozen", "overheads.secretariat.funded=on_top")
    let tables = try StateForm(projection, data: .builtIn, in: language).tables
    #expect(tables.map(\.code) == ["state_items", "state_frame"])
    #expect(tables[0].rows.last?.cells.last?.number == projection[Column(.ask), 2022] * 1_000)
    #expect(projection[Column(.ask), 2022] > projection[Column(.funding), 2022])
    #expect(tables[0].notes.contains(TableNoteWords.noPayout.phrase[language]))
    #expect(!tables[0].notes.contains(TableNoteWords.cashPrinciple.phrase[language]))
  }

  @Test func `refuses a year that the scenario does not show`() throws {
    #expect(throws: Faults.self) { try tables(year: 2061, in: .nb) }
    #expect(throws: Faults.self) { try tables(year: 2019, in: .nb) }
  }
}

struct `The form of an economic plan` {
  private func table(
    _ id: String = "half-from-year-eleven", in language: Language,
    prices: Column.PriceBasis = .nominal
  ) throws -> Table {
    try #require(
      KSForm(projection(id), year: 2029, prices: prices, data: .builtIn, in: language).tables.first)
  }

  @Test func `in nynorsk is four years and their sum`() throws {
    #expect(
      body(try table(in: .nn)) == """
        Staten betaler alt i ti år, deretter halvparten (half-from-year-eleven), 2029–2032
        (mill. kroner, løpande prisar)
        Nemning                                    2029     2030     2031     2032  Sum 2029–2032
        Ramme: det som blir sett av
        Struktur: secretariat                       2,5      2,5      2,5      2,5           10,0
        Til utlysingar                            547,5    597,5    647,5    697,5        2 490,0
        Sum: Ramme                                550,0    600,0    650,0    700,0        2 500,0
        Ramme i pst. av driftskostnadene           0,20     0,21     0,21     0,22              .

        Kontantbehov: det budsjettet for året betaler
        Utbetalt på utlysingar                    402,5    452,5    502,5    552,5        1 910,0
        Struktur: secretariat                       2,5      2,5      2,5      2,5           10,0
        Sum: Kontantbehov                         405,0    455,0    505,0    555,0        1 920,0
        Uteståande tilsegn ved slutten av året  1 412,8  1 557,8  1 702,8  1 847,8              .

        Fordeling av samla behov, ikkje av utbetalingane
        Staten                                    550,0    300,0    325,0    350,0        1 525,0
        Kommunane                                     -    300,0    325,0    350,0          975,0
        Sum: Samla behov                          550,0    600,0    650,0    700,0        2 500,0

        Per innbyggjar, i kroner
        Ramme per innbyggjar                       96,7    105,2    113,5    121,8              .
        Delen til kommunane per innbyggjar            -     52,6     56,8     60,9              .

        """)
  }

  @Test func `in bokmål and English has the same figures under other words`() throws {
    let (nn, nb, en) = (try table(in: .nn), try table(in: .nb), try table(in: .en))
    for other in [nb, en] {
      #expect(other.rows.map { $0.cells.map(\.number) } == nn.rows.map { $0.cells.map(\.number) })
    }
    #expect(body(nb).contains("\n(mill. kroner, løpende priser)\nBetegnelse "))
    #expect(body(nb).contains("Kommunenes del per innbygger"))
    #expect(body(en).contains("\n(MNOK, current prices)\nDesignation "))
    #expect(body(en).contains("Total 2029–2032"))
  }

  @Test func `at fixed prices says so, and with what it was converted`() throws {
    let (nominal, real) = (try table(in: .nb), try table(in: .nb, prices: .real))
    #expect(real.unitLine == "(mill. 2020-kroner)")
    #expect(
      real.notes.contains { $0.hasPrefix("Beløp i 2020-kroner, omregnet med kommunal deflator") })
    #expect(body(real).contains("\nPer innbygger, i 2020-kroner\n"))
    let deflator = try projection("half-from-year-eleven")[Column(.deflator), 2029]
    let (a, b) = (nominal.rows[1].cells[1].number ?? 0, real.rows[1].cells[1].number ?? 0)
    #expect(isClose(a / deflator, b))
  }

  @Test func `asks for structure on top beside the frame`() throws {
    let projection = try projection("ksf-2019", "overheads.secretariat.funded=on_top")
    let table = try #require(KSForm(projection, data: .builtIn, in: .nb).tables.first)
    let ask = try #require(table.rows.first { $0.cells[0].words(in: .nb) == "Sum: Samlet behov" })
    #expect(ask.cells[2].number == projection[Column(.ask), 2021])
    #expect(projection[Column(.ask), 2021] == projection[Column(.funding), 2021] + 2.5)
    #expect(!body(try self.table(in: .nb)).contains("på toppen"))
  }

  @Test func `ends with the scenario's last year`() throws {
    let table = try #require(
      KSForm(projection("ksf-2019"), year: 2059, data: .builtIn, in: .en).tables.first)
    #expect(table.columns.map(\.code) == ["designation", "2059", "2060", "sum"])
  }
}
