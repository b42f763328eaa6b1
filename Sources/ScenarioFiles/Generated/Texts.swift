// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
// Made by `make generate`; edit the file that it is made from instead.

let builtInScenarioIDs: [String] = [
  "existing-counted-in",
  "half-from-year-eleven",
  "ksf-2019-compensated",
  "ksf-2019-indexed",
  "ksf-2019",
  "one-percent-in-eight-years",
  "one-percent-in-ten-years",
  "parity-slide",
  "parity-ssb",
  "slide-frozen",
  "state-2024",
  "structure-per-body",
]

func builtInScenarioText(_ id: String) -> String? {
  switch id {
  case "existing-counted-in":
    ##"""
    # What was there before counts too, and the cut in regional funds is netted out.
    format: 1
    extends: ksf-2019
    id: existing-counted-in
    title:
      en: Existing research counted in, net of the cut in regional funds
      nb: Eksisterende finansiering medregnet, med fradrag for kuttet i regionale forskningsfond
      nn: Eksisterande finansiering medrekna, med frådrag for kuttet i regionale forskingsfond
    description:
      en: >-
        KS points out that the regional research funds were cut from 159 to 122 MNOK the year before the new
        103.7 MNOK came. The path begins in 2023, the year of the cut, with nothing new, so that net_new counts
        from 2022 and shows what was really added.
      nb: >-
        KS peker på at de regionale forskningsfondene ble kuttet fra 159 til 122 mill. kroner året før de nye
        103,7 mill. kronene kom. Opptrappingen begynner i 2023, samme år som kuttet, uten nye midler. Slik
        regnes netto nytt (net_new) fra 2022 og viser hva som faktisk er lagt til.
      nn: >-
        KS peikar på at dei regionale forskingsfonda blei kutta frå 159 til 122 mill. kroner året før dei nye
        103,7 mill. kronene kom. Opptrappinga byrjar i 2023, same året som kuttet, utan nye midlar. Slik blir
        netto nytt (net_new) rekna frå 2022 og viser kva som faktisk er lagt til.
    covers:
      - en: new state money, and the existing streams that have a published figure
        nb: nye statlige midler, og eksisterende finansiering med offentliggjorte tall
        nn: nye statlege midlar, og eksisterande finansiering med offentleggjorde tal
    does_not_cover:
      - en: overheads
        nb: utgifter til struktur og administrasjon
        nn: utgifter til struktur og administrasjon
      - en: streams without a figure (Innovation Norway, the municipalities' own)
        nb: finansiering uten kjente tall (Innovasjon Norge, kommunenes egne midler)
        nn: finansiering utan kjende tal (Innovasjon Noreg, kommunane sine eigne midlar)
    start: 2023
    price_year: 2024
    funding:
      phases:
        - name: enacted
          amounts:
            2023: {value: 0 MNOK, status: enacted, note: the programme began in 2024}
            2024: {value: 103.7 MNOK, source: ks-dette-er-ksf, status: enacted}
          until: 2024
        - name: ramp_up
          step:
            increment: {value: 50 MNOK, source: ksf-2019, status: proposed}
            indexed: none
    discount_rate:
      2023: {value: 4 %, source: r-109, status: assumption, note: years 0-40; circular quoted from memory}
    overheads: remove
    existing_research:
      research_council:
        observed: existing_research_council
        growth: {value: 2.5 %, status: assumption}
      development_centres:
        observed: existing_development_centres
        growth: {value: 2.5 %, status: assumption}
      innomed:
        observed: existing_innomed
        growth: {value: 2.5 %, status: assumption}
      regional_funds:
        observed: regional_research_funds
        growth: {price: deflator}
    targets:
      one_percent: {by: 2033, counting: new_and_existing}

    """##
  case "half-from-year-eleven":
    ##"""
    # Who pays: the state alone in the start-up phase, then half each.
    format: 1
    extends: ksf-2019
    id: half-from-year-eleven
    title:
      en: The state pays all for ten years, then half
      nb: Staten betaler alt i ti år, deretter halvparten
      nn: Staten betaler alt i ti år, deretter halvparten
    description:
      en: >-
        The slide: state funding in the start-up phase, after which the municipalities must carry a part
        themselves. How long and how large a part it does not say: ten years and a half are assumed.
      nb: >-
        Lysbildet: staten betaler i oppstartsfasen, deretter må kommunene bære en del selv. Det sier ikke hvor
        lenge eller hvor stor del. Her er det lagt til grunn ti år, og deretter halvparten.
      nn: >-
        Lysbiletet: staten betaler i oppstartsfasen, deretter må kommunane bere ein del sjølve. Det seier ikkje
        kor lenge eller kor stor del. Her er det lagt til grunn ti år, og deretter halvparten.
    does_not_cover:
      - en: how the municipalities share their part among themselves
        nb: hvordan kommunene fordeler sin del mellom seg
        nn: korleis kommunane fordeler sin del mellom seg
    financing:
      state_share:
        2020: {value: 100 %, source: ksf-2019, status: proposed}
        2030: {value: 50 %, status: assumption}
        between: hold

    """##
  case "ksf-2019-compensated":
    ##"""
    # The same step, in the way that grants in the Norwegian state budget really move.
    format: 1
    extends: ksf-2019
    id: ksf-2019-compensated
    title:
      en: The KSF proposal with price compensation
      nb: KSF-forslaget med prisomregning
      nn: KSF-framlegget med prisomrekning
    description:
      en: >-
        Each year last year's amount is lifted by the price growth that the state budget compensates
        (prisomregning), then 50 MNOK is added. The step itself stays 50 MNOK.
      nb: >-
        Hvert år løftes fjorårets beløp med den prisveksten som kompenseres i statsbudsjettet (prisomregning),
        og deretter legges det til 50 mill. kroner. Selve økningen er 50 mill. kroner hele veien.
      nn: >-
        Kvart år blir beløpet frå året før løfta med den prisveksten som blir kompensert i statsbudsjettet
        (prisomrekning), og deretter blir det lagt til 50 mill. kroner. Sjølve auken er 50 mill. kroner heile
        vegen.
    funding.phases.ramp_up.step.indexed:
      compensation: {value: 100 %, status: assumption, note: the slide does not say how prices are met}

    """##
  case "ksf-2019-indexed":
    ##"""
    # The same step, wholly indexed.
    format: 1
    extends: ksf-2019
    id: ksf-2019-indexed
    title:
      en: The KSF proposal wholly indexed
      nb: KSF-forslaget fullt indeksert
      nn: KSF-framlegget fullt indeksert
    description:
      en: >-
        Both the first 100 MNOK and the step of 50 MNOK are in kroner of 2020 and follow the municipal deflator:
        the kindest reading of the slide.
      nb: >-
        Både de første 100 mill. kronene og den årlige økningen på 50 mill. kroner er i 2020-kroner og følger
        deflatoren for kommunesektoren. Dette er den mest velvillige tolkningen av lysbildet.
      nn: >-
        Både dei første 100 mill. kronene og den årlege auken på 50 mill. kroner er i 2020-kroner og følgjer
        deflatoren for kommunesektoren. Dette er den mest velvillige tolkinga av lysbiletet.
    funding.phases.ramp_up.step.indexed: deflator

    """##
  case "ksf-2019":
    ##"""
    # The proposal from 2020 on real costs and their growth. The step stays nominal, as it stands on the slide.
    format: 1
    id: ksf-2019
    title:
      en: The KSF proposal of 2019 on real costs
      nb: KSF-forslaget fra 2019 målt mot faktiske kostnader
      nn: KSF-framlegget frå 2019 målt mot faktiske kostnader
    description:
      en: >-
        100 MNOK in 2020 and 50 MNOK more every year, set against what the municipalities have spent on health
        and care since then and may come to spend. The slide does not say whether the step follows prices;
        here it does not. ksf-2019-compensated and ksf-2019-indexed read it in the other two ways.
      nb: >-
        100 mill. kroner i 2020 og 50 mill. kroner mer hvert år, sett mot det kommunene har brukt på helse og
        omsorg siden da, og det de kan komme til å bruke framover. Lysbildet sier ikke om økningen følger
        prisveksten. Her gjør den ikke det. De to andre tolkningene er ksf-2019-compensated og ksf-2019-indexed.
      nn: >-
        100 mill. kroner i 2020 og 50 mill. kroner meir kvart år, sett mot det kommunane har brukt på helse og
        omsorg sidan då, og det dei kan kome til å bruke framover. Lysbiletet seier ikkje om auken følgjer
        prisveksten. Her gjer han ikkje det. Dei to andre tolkingane er ksf-2019-compensated og
        ksf-2019-indexed.
    covers:
      - en: new state money for research in municipal health and care services
        nb: nye statlige midler til forskning i kommunale helse- og omsorgstjenester
        nn: nye statlege midlar til forsking i kommunale helse- og omsorgstenester
      - en: gross operating expenditure, KOSTRA functions 232-261, as published to 2023
        nb: brutto driftsutgifter, KOSTRA-funksjonene 232–261, slik de er offentliggjort til og med 2023
        nn: brutto driftsutgifter, KOSTRA-funksjonane 232–261, slik dei er offentleggjorde til og med 2023
    does_not_cover:
      - en: research money that was there before, which existing-counted-in has
        nb: forskningsmidler som fantes fra før (se existing-counted-in)
        nn: forskingsmidlar som fanst frå før (sjå existing-counted-in)
      - en: what the state really gave, which state-2024 has
        nb: hva staten faktisk bevilget (se state-2024)
        nn: kva staten faktisk løyvde (sjå state-2024)
      - en: who pays after the start-up phase, which half-from-year-eleven has
        nb: hvem som betaler etter oppstartsfasen (se half-from-year-eleven)
        nn: kven som betaler etter oppstartsfasen (sjå half-from-year-eleven)
    start: 2020
    end: 2060
    price_year: 2020
    discount_rate:
      2020: {value: 4 %, source: r-109, status: assumption, note: years 0-40; circular quoted from memory}
      2060: {value: 3 %, source: r-109, status: assumption, note: years 40-75; circular quoted from memory}
    deflator:
      observed: municipal_deflator
      growth: {value: 2.8 %, status: assumption, note: below the mean of 2014-2026}
    budget_deflator:
      observed: state_budget_deflator
      growth: {value: 2.6 %, status: assumption, note: a little below the municipal deflator as before}
    municipal_costs:
      observed: municipal_health_care_costs
      gaps: geometric
      growth:
        demographic:
          value: 1.2 %
          source: hdir-age
          status: assumption
          note: inhabitants of 80 and over double from 2022 to 2040
        real: {value: 0.4 %, status: assumption, note: standard and real wages per unit of volume}
        price: deflator
    specialist:
      definition: operating costs of the health trusts, as the slide's 3.8 % implies
      costs:
        observed: trust_operating_costs
        growth:
          real: {value: 1 %, status: assumption}
          price: deflator
      research_share: {value: 3.8 %, source: ksf-2019, status: stated, note: level of 2018}
    population:
      observed: population
      gaps: geometric
      growth: {value: 0.1 %, status: assumption, note: after 2050}
    funding:
      phases:
        - name: ramp_up
          step:
            first: {value: 100 MNOK, source: ksf-2019, status: proposed}
            increment: {value: 50 MNOK, source: ksf-2019, status: proposed}
            indexed: none
    targets:
      one_percent: {share: {value: 1 %, source: ksf-2019, status: proposed}, by: 2029}
      parity: {share: specialist}
    overheads:
      secretariat:
        amount: {value: 2.5 MNOK, source: ksf-2019, status: proposed, note: in all; structure-per-body differs}
        indexed: none
        funded: within
    calls:
      payout:
        value: [0 %, 15 %, 25 %, 25 %, 25 %, 10 %]
        source: nfr-call-2024
        status: assumption
        note: projects start the year after the award and last 2-4 years
      instruments:
        pre_project:
          share: {value: 3 %, status: assumption}
          grant: {value: 0.3 MNOK, source: helsevel-smart-omsorg, status: stated}
        project:
          share: {value: 97 %, status: assumption}
          grant: {value: 8 MNOK, source: hi-2024, status: assumption, note: middle of 4-12 MNOK}
    uncertainty:
      municipal_costs.growth.demographic: {normal: {mean: 1.2 %, sd: 0.3 %}}
      municipal_costs.growth.real: {triangular: {low: 0 %, mode: 0.4 %, high: 1.2 %}}
      deflator.growth: {process: {sd: 1 %, persistence: 0.5}}

    """##
  case "one-percent-in-eight-years":
    ##"""
    # KS's rendering of the KSF report: 1 % within the first 6-8 years.
    format: 1
    extends: one-percent-in-ten-years
    id: one-percent-in-eight-years
    title:
      en: 1 % of the costs in eight years
      nb: 1 % av driftskostnadene på åtte år
      nn: 1 % av driftskostnadene på åtte år
    description:
      en: >-
        KS renders the KSF report with 1 % within the first 6-8 years, where the slide says ten. This is the
        slower end: equal nominal steps to 1 % in 2027.
      nb: >-
        Ifølge KS sier KSF-rapporten 1 % i løpet av de første 6–8 årene, mens lysbildet sier ti år. Her er den
        langsomste varianten lagt til grunn: åtte år, med like store økninger i løpende priser til 1 % i 2027.
      nn: >-
        Ifølgje KS seier KSF-rapporten 1 % i løpet av dei første 6–8 åra, medan lysbiletet seier ti år. Her er
        den langsamaste varianten lagd til grunn: åtte år, med like store aukar i løpande prisar til 1 % i 2027.
    funding:
      phases:
        - name: climb
          reach:
            first: {value: 100 MNOK, source: ksf-2019, status: proposed}
            share: {value: 1 %, source: ks-dette-er-ksf, status: proposed}
            by: 2027
            profile: even_steps
    targets.one_percent.by: 2027

    """##
  case "one-percent-in-ten-years":
    ##"""
    # What the slide promises in words: 1 % of the costs within ten years.
    format: 1
    extends: ksf-2019
    id: one-percent-in-ten-years
    title:
      en: 1 % of the costs in ten years
      nb: 1 % av driftskostnadene på ti år
      nn: 1 % av driftskostnadene på ti år
    description:
      en: >-
        The target taken at its word instead of the step: from 100 MNOK in 2020 in equal nominal steps to 1 % of
        what the costs are in 2029, then 1 % every year.
      nb: >-
        Her tas målet på ordet i stedet for den årlige økningen: fra 100 mill. kroner i 2020, med like store
        økninger i løpende priser, til 1 % av kostnadene i 2029. Deretter 1 % hvert år.
      nn: >-
        Her blir målet teke på ordet i staden for den årlege auken: frå 100 mill. kroner i 2020, med like store
        aukar i løpande prisar, til 1 % av kostnadene i 2029. Deretter 1 % kvart år.
    funding:
      phases:
        - name: climb
          reach:
            first: {value: 100 MNOK, source: ksf-2019, status: proposed}
            share: {value: 1 %, source: ksf-2019, status: proposed}
            by: 2029
            profile: even_steps

    """##
  case "parity-slide":
    ##"""
    # 1 %, then the specialist services' level as the slide defines it.
    format: 1
    extends: ksf-2019
    id: parity-slide
    title:
      en: 1 % in ten years, then the specialist level of the slide (3.8 %)
      nb: 1 % på ti år, deretter nivået lysbildet oppgir for spesialisthelsetjenesten (3,8 %)
      nn: 1 % på ti år, deretter nivået lysbiletet oppgjev for spesialisthelsetenesta (3,8 %)
    description:
      en: >-
        The slide's long-term target, "på sikt på samme nivå som spesialisthelsetjenestene": 3.8 % of the
        trusts' own operating costs. The slide gives no year; 2040 is assumed.
      nb: >-
        Det langsiktige målet på lysbildet, «på sikt på samme nivå som spesialisthelsetjenestene»: 3,8 % av
        helseforetakenes egne driftskostnader. Lysbildet oppgir ikke noe år. 2040 er en forutsetning.
      nn: >-
        Det langsiktige målet på lysbiletet, «på sikt på samme nivå som spesialisthelsetjenestene»: 3,8 % av
        driftskostnadene til helseføretaka sjølve. Lysbiletet oppgjev ikkje noko år. 2040 er ein føresetnad.
    funding:
      phases:
        - name: to_one_percent
          reach:
            first: {value: 100 MNOK, source: ksf-2019, status: proposed}
            share: {value: 1 %, source: ksf-2019, status: proposed}
            by: 2029
          until: 2029
        - name: to_parity
          reach: {share: specialist, by: 2040}
    targets.parity.by: 2040

    """##
  case "parity-ssb":
    ##"""
    # The same with Statistics Norway's definition of the specialist services.
    format: 1
    extends: parity-slide
    id: parity-ssb
    title:
      en: 1 % in ten years, then the specialist level of Statistics Norway (3.2 %)
      nb: 1 % på ti år, deretter nivået i spesialisthelsetjenesten med SSBs kostnadstall (3,2 %)
      nn: 1 % på ti år, deretter nivået i spesialisthelsetenesta med kostnadstal frå SSB (3,2 %)
    description:
      en: >-
        Statistics Norway's costs of the whole specialist service are larger than the trusts' own, so the same
        R&D is 3.2 % of them. Numerator and denominator come from one definition each time, never across.
      nb: >-
        SSBs tall for kostnadene i hele spesialisthelsetjenesten er høyere enn helseforetakenes egne, så den
        samme FoU-innsatsen utgjør 3,2 % av dem. Teller og nevner følger alltid samme definisjon.
      nn: >-
        SSB sine tal for kostnadene i heile spesialisthelsetenesta er høgare enn helseføretaka sine eigne, så
        den same FoU-innsatsen utgjer 3,2 % av dei. Teljar og nemnar følgjer alltid same definisjon.
    specialist:
      definition: Statistics Norway, the whole specialist service
      costs:
        observed: specialist_health_costs
        gaps: geometric
      research_share:
        value: 3.2 %
        source: indikator-fou
        status: derived
        note: 4.6 bn in 2018 over 144.2 bn

    """##
  case "slide-frozen":
    ##"""
    # The slide's own arithmetic: costs frozen at the slide's 130 bn, and a step in nominal kroner.
    format: 1
    id: slide-frozen
    title:
      en: The slide's own arithmetic, costs frozen at 130 bn
      nb: Lysbildets eget regnestykke, med kostnadene låst til 130 mrd. kroner
      nn: Reknestykket på lysbiletet, med kostnadene låste til 130 mrd. kroner
    description:
      en: >-
        The slide "Finansiering" of 12 September 2019 taken at its word: 100 MNOK in the first year, 50 more
        every year, and 1 % of 130 bn to be reached in ten years. Nothing else moves.
      nb: >-
        Lysbildet «Finansiering» fra 12. september 2019 tatt på ordet: 100 mill. kroner det første året, 50
        mill. kroner mer hvert år, og 1 % av 130 mrd. kroner i løpet av ti år. Ingenting annet endrer seg.
      nn: >-
        Lysbiletet «Finansiering» frå 12. september 2019 teke på ordet: 100 mill. kroner det første året, 50
        mill. kroner meir kvart år, og 1 % av 130 mrd. kroner i løpet av ti år. Ingenting anna endrar seg.
    covers:
      - en: the slide's figures as they stand, in the money of one year
        nb: lysbildets tall slik de står, i kroner fra ett og samme år
        nn: tala på lysbiletet slik dei står, i kroner frå eitt og same år
    does_not_cover:
      - en: growth of costs and prices, which ksf-2019 has
        nb: vekst i kostnader og priser (se ksf-2019)
        nn: vekst i kostnader og prisar (sjå ksf-2019)
      - en: any reading of who pays
        nb: spørsmålet om hvem som betaler
        nn: spørsmålet om kven som betaler
    start: 2020
    end: 2060
    price_year: 2018
    discount_rate: {value: 4 %, source: r-109, status: assumption, note: circular quoted from memory}
    deflator: {growth: {value: 0 %, status: illustrative, note: the slide has no prices}}
    municipal_costs:
      observed:
        2018: {value: 130 bn NOK, source: ksf-2019, status: stated, note: 1 % is given as 1.3 bn}
      growth: {value: 0 %, status: illustrative, note: frozen}
    specialist:
      definition: the slide's own comparison, operating costs of the health trusts
      costs:
        observed: trust_operating_costs
        growth: {value: 0 %, status: illustrative, note: frozen}
      research_share: {value: 3.8 %, source: ksf-2019, status: stated}
    funding:
      phases:
        - name: ramp_up
          step:
            first: {value: 100 MNOK, source: ksf-2019, status: proposed}
            increment: {value: 50 MNOK, source: ksf-2019, status: proposed}
            indexed: none
    targets:
      one_percent: {share: {value: 1 %, source: ksf-2019, status: proposed}, by: 2029}
      parity: {share: specialist}
    overheads:
      secretariat:
        amount: {value: 2.5 MNOK, source: ksf-2019, status: proposed}
        indexed: none
        funded: within

    """##
  case "state-2024":
    ##"""
    # What the state gave in 2024, carried on with the proposal's step.
    format: 1
    extends: ksf-2019
    id: state-2024
    title:
      en: The state's 103.7 MNOK of 2024, then 50 more every year
      nb: 103,7 mill. kroner fra staten i 2024, deretter 50 mill. mer hvert år
      nn: 103,7 mill. kroner frå staten i 2024, deretter 50 mill. meir kvart år
    description:
      en: >-
        The research programme of the state budget for 2024 (103.7 MNOK, announced as a call of 104) and the
        establishment grant of 10 MNOK, carried on with the proposal's 50 MNOK a year.
      nb: >-
        Forskningsprogrammet i statsbudsjettet for 2024 (103,7 mill. kroner, utlyst som 104) og
        etableringstilskuddet på 10 mill. kroner, ført videre med den årlige økningen på 50 mill. kroner i
        forslaget.
      nn: >-
        Forskingsprogrammet i statsbudsjettet for 2024 (103,7 mill. kroner, lyst ut som 104) og
        etableringstilskotet på 10 mill. kroner, ført vidare med den årlege auken på 50 mill. kroner i
        framlegget.
    covers:
      - en: new state money for research in municipal health and care services from 2024
        nb: nye statlige midler til forskning i kommunale helse- og omsorgstjenester fra 2024
        nn: nye statlege midlar til forsking i kommunale helse- og omsorgstenester frå 2024
      - en: gross operating expenditure, KOSTRA functions 232-261, as published to 2023
        nb: brutto driftsutgifter, KOSTRA-funksjonene 232–261, slik de er offentliggjort til og med 2023
        nn: brutto driftsutgifter, KOSTRA-funksjonane 232–261, slik dei er offentleggjorde til og med 2023
    does_not_cover:
      - en: what was enacted after 2024
        nb: det som er vedtatt etter 2024
        nn: det som er vedteke etter 2024
      - en: research money that was there before, which existing-counted-in has
        nb: forskningsmidler som fantes fra før (se existing-counted-in)
        nn: forskingsmidlar som fanst frå før (sjå existing-counted-in)
    start: 2024
    price_year: 2024
    discount_rate:
      2024: {value: 4 %, source: r-109, status: assumption, note: years 0-40; circular quoted from memory}
    funding:
      phases:
        - name: enacted
          amounts:
            2024: {value: 103.7 MNOK, source: ks-dette-er-ksf, status: enacted}
          until: 2024
        - name: ramp_up
          step:
            increment: {value: 50 MNOK, source: ksf-2019, status: proposed}
            indexed: none
    targets.one_percent.by: 2033
    overheads:
      secretariat: remove
      structure:
        amount:
          value: 10 MNOK
          source: ho21-2024
          status: enacted
          note: enacted for 2024, 5 from HOD and 5 from KD; that it goes on is assumed
        indexed: deflator
        prices: 2024
        funded: on_top

    """##
  case "structure-per-body":
    ##"""
    # 2.5 MNOK for each of five bodies against 2.5 in all.
    format: 1
    extends: ksf-2019
    id: structure-per-body
    title:
      en: The structure with 2.5 MNOK for each of five bodies
      nb: Strukturen med 2,5 mill. kroner til hvert av fem organer
      nn: Strukturen med 2,5 mill. kroner til kvart av fem organ
    description:
      en: >-
        KS wanted 12-15 MNOK for one central secretariat and four regional bodies, 2.4-3.0 each, so the slide's
        2.5 MNOK is probably for each body. ksf-2019 reads it as 2.5 MNOK in all.
      nb: >-
        KS ønsket 12–15 mill. kroner til ett sentralt sekretariat og fire regionale organer, det vil si 2,4–3,0
        til hvert. Derfor gjelder lysbildets 2,5 mill. kroner trolig hvert organ. ksf-2019 regner med 2,5 mill.
        kroner til sammen.
      nn: >-
        KS ønskte 12–15 mill. kroner til eitt sentralt sekretariat og fire regionale organ, det vil seie 2,4–3,0
        til kvart. Difor gjeld dei 2,5 mill. kronene på lysbiletet truleg kvart organ. ksf-2019 reknar med 2,5
        mill. kroner til saman.
    overheads.secretariat.bodies: {value: 5, source: ks-spleiselag, status: proposed}

    """##
  default: nil
  }
}
