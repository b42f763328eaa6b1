// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Fault.Code {
  /// What is said of studies that cannot be answered.
  var studyPhrase: Phrase? {
    switch self {
    case .studyTooLarge:
      Phrase(
        "this would take about {found}; a command takes {allowed} of memory unless it may take more. "
          + "Ask for fewer bands, metrics, values of levers or samples, share it out with --engine "
          + "slurm, or allow more with --memory.",
        nb: "dette ville kreve omtrent {found}; en kommando tar {allowed} minne hvis den ikke får "
          + "bruke mer. Be om færre bånd, måltall, verdier av grep eller framtider, del det ut med "
          + "--engine slurm, eller tillat mer med --memory.",
        nn: "dette ville krevje om lag {found}; ein kommando tek {allowed} minne om han ikkje får "
          + "bruke meir. Be om færre band, måltal, verdiar av grep eller framtider, del det ut med "
          + "--engine slurm, eller tillat meir med --memory.")
    case .tableTooLarge:
      Phrase(
        "reading this table would take about {found} of memory; a command takes {allowed} unless it "
          + "may take more. Leave out rows or columns, or allow more with --memory.",
        nb:
          "å lese denne tabellen ville kreve omtrent {found} minne; en kommando tar {allowed} hvis "
          + "den ikke får bruke mer. Utelat rader eller kolonner, eller tillat mer med --memory.",
        nn:
          "å lese denne tabellen ville krevje om lag {found} minne; ein kommando tek {allowed} om "
          + "han ikkje får bruke meir. Utelat rader eller kolonnar, eller tillat meir med --memory."
      )
    case .partsTooLarge:
      Phrase(
        "joining these parts would take about {found} of memory; a command takes {allowed} unless it "
          + "may take more. Allow it with --memory (ksf merge … --memory for those of a cluster), or "
          + "play the study again with fewer bands, metrics or values of levers.",
        nb:
          "å slå sammen disse delene ville kreve omtrent {found} minne; en kommando tar {allowed} "
          + "hvis den ikke får bruke mer. Tillat det med --memory (ksf merge … --memory for deler fra en "
          + "klynge), eller kjør studien på nytt med færre bånd, måltall eller verdier av grep.",
        nn:
          "å slå saman desse delane ville krevje om lag {found} minne; ein kommando tek {allowed} "
          + "om han ikkje får bruke meir. Tillat det med --memory (ksf merge … --memory for delar frå ei "
          + "klynge), eller køyr studien på nytt med færre band, måltal eller verdiar av grep.")
    case .taskTooLarge:
      Phrase(
        "a task of this study would take about {found} of memory; it takes {allowed} unless it may "
          + "take more. Ask for fewer bands, metrics, values of levers or --threads, or allow more "
          + "with --memory.",
        nb:
          "en oppgave i denne studien ville kreve omtrent {found} minne; den tar {allowed} hvis den "
          + "ikke får bruke mer. Be om færre bånd, måltall, verdier av grep eller --threads, eller "
          + "tillat mer med --memory.",
        nn: "ei oppgåve i denne studien ville krevje om lag {found} minne; ho tek {allowed} om ho "
          + "ikkje får bruke meir. Be om færre band, måltal, verdiar av grep eller --threads, eller "
          + "tillat meir med --memory.")
    case .unbounded:
      Phrase(
        "the distribution goes past what the parameter may be: {found}. Use one with limits, such "
          + "as {choice}; numbers of things need discrete or empirical whole values.",
        nb: "fordelingen går ut over det parameteren kan være: {found}. Bruk en med grenser, som "
          + "{choice}; antall må ha hele verdier, som discrete eller empirical.",
        nn: "fordelinga går ut over det parameteren kan vere: {found}. Bruk ei med grenser, som "
          + "{choice}; mengder må ha heile verdiar, som discrete eller empirical.")
    case .nothingVaries:
      Phrase(
        "nothing varies: the scenario has no uncertainty, and no lever is given. Use --vary, or "
          + "uncertainties in a study.",
        nb: "ingenting varierer: scenarioet har ingen usikkerhet, og ingen handlingsvariabel er "
          + "gitt. Bruk --vary, eller uncertainties i en studie.",
        nn:
          "ingenting varierer: scenarioet har ingen uvisse, og ingen handlingsvariabel er gjeven. "
          + "Bruk --vary, eller uncertainties i ein studie.")
    case .inputAsked:
      Phrase(
        "'{found}' is asked about, and is among --inputs too. Leave it out there, or ask about "
          + "another column.",
        nb:
          "«{found}» skal forklares, og står også blant --inputs. Ta den ut der, eller spør om en "
          + "annen kolonne.",
        nn:
          "«{found}» skal forklarast, og står òg mellom --inputs. Ta han ut der, eller spør om ein "
          + "annan kolonne.")
    case .noLevers:
      Phrase(
        "{found} tries lists of values of levers, and there is none; a lever with a distribution is "
          + "not tried. Say which values, such as --vary 'increment=50 MNOK..150 MNOK:6'.",
        nb: "{found} prøver ut lister med verdier av handlingsvariabler, og det er ingen; en "
          + "handlingsvariabel med en fordeling prøves ikke. Oppgi verdier, for eksempel --vary "
          + "'increment=50 MNOK..150 MNOK:6'.",
        nn: "{found} prøver ut lister med verdiar av handlingsvariablar, og det er ingen; ein "
          + "handlingsvariabel med ei fordeling blir ikkje prøvd. Oppgje verdiar, til dømes --vary "
          + "'increment=50 MNOK..150 MNOK:6'.")
    case .equalityUnderDoubt:
      Phrase(
        "a goal that is to hold in a share of the futures needs {choice}: no number comes out the "
          + "same in many of them.",
        nb: "et mål som skal nås i en andel av framtidene, må ha {choice}: ikke noe tall blir det "
          + "samme i mange av dem.",
        nn: "eit mål som skal nåast i ein del av framtidene, må ha {choice}: ikkje noko tal blir "
          + "det same i mange av dei.")
    case .badLaw:
      Phrase(
        "'{found}' does not say what varies and how. Write for example "
          + "'deflator.growth=normal(mean: 2.8 %, sd: 0.6 %)', or a lever, "
          + "'PATH=values(25 MNOK, 50 MNOK)' or 'PATH=25 MNOK..200 MNOK:8'.",
        nb: "«{found}» sier ikke hva som varierer og hvordan. Skriv for eksempel "
          + "'deflator.growth=normal(mean: 2.8 %, sd: 0.6 %)', eller en handlingsvariabel, "
          + "'PATH=values(25 MNOK, 50 MNOK)' eller 'PATH=25 MNOK..200 MNOK:8'.",
        nn: "«{found}» seier ikkje kva som varierer og korleis. Skriv til dømes "
          + "'deflator.growth=normal(mean: 2.8 %, sd: 0.6 %)', eller ein handlingsvariabel, "
          + "'PATH=values(25 MNOK, 50 MNOK)' eller 'PATH=25 MNOK..200 MNOK:8'.")
    case .correlatedInputs:
      Phrase(
        "{found} are correlated, and the plain index of a correlated input would mislead. Use "
          + "shapley or kucherenko, put them in one group (method.sobol.groups), or ask how the outputs are spread with "
          + "monte_carlo or quasi_monte_carlo.",
        nb:
          "{found} er korrelert, og en vanlig indeks for en korrelert størrelse villeder. Bruk "
          + "shapley eller kucherenko, legg dem i én gruppe (method.sobol.groups), eller spør hvor spredt resultatene er, med "
          + "monte_carlo eller quasi_monte_carlo.",
        nn: "{found} er korrelerte, og ein vanleg indeks for ein korrelert storleik villeier. Bruk "
          + "shapley eller kucherenko, legg dei i éi gruppe (method.sobol.groups), eller spør kor spreidde resultata er, med "
          + "monte_carlo eller quasi_monte_carlo.")
    case .invalidFuture:
      Phrase(
        "a future is not valid: {found}. It has {allowed}. Narrow what varies, or leave such "
          + "futures out with --invalid drop.",
        nb:
          "en framtid er ikke gyldig: {found}. Den har {allowed}. Begrens det som varierer, eller "
          + "hold slike framtider utenfor med --invalid drop.",
        nn:
          "ei framtid er ikkje gyldig: {found}. Ho har {allowed}. Avgrens det som varierer, eller "
          + "hald slike framtider utanfor med --invalid drop.")
    case .nothingValid:
      Phrase(
        "not one future is valid: {found}. Narrow what varies.",
        nb: "ikke én framtid er gyldig: {found}. Begrens det som varierer.",
        nn: "ikkje ei framtid er gyldig: {found}. Avgrens det som varierer.")
    case .otherStudy:
      Phrase(
        "these are the numbers of another study: {found}. Run the study again.",
        nb: "dette er tallene fra en annen studie: {found}. Kjør studien på nytt.",
        nn: "dette er tala frå ein annan studie: {found}. Køyr studien på nytt.")
    case .notForMethod:
      Phrase(
        "this is not for the method {found}; it is for {choice}.",
        nb: "dette gjelder ikke metoden {found}, men {choice}.",
        nn: "dette gjeld ikkje metoden {found}, men {choice}.")
    case .yearsOnly:
      Phrase(
        "{found} is a year and takes a list of values; it does not go with {allowed}.",
        nb: "{found} er et år og tar en liste av verdier; det går ikke sammen med {allowed}.",
        nn: "{found} er eit år og tek ei liste av verdiar; det går ikkje saman med {allowed}.")
    case .breakEvenOfYear:
      Phrase(
        "--break-even is not for {found}, a year. {allowed} tells with which years "
          + "the goal is met.",
        nb: "--break-even gjelder ikke {found}, som er et år. {allowed} viser med "
          + "hvilke år målet nås.",
        nn: "--break-even gjeld ikkje {found}, som er eit år. {allowed} viser med "
          + "kva år målet blir nådd.")
    case .probabilityOfYear:
      Phrase(
        "--probability is not for {found}, a year. Give the years to compare: {allowed} tells in how "
          + "many futures the goal is met with each of them.",
        nb:
          "--probability gjelder ikke {found}, som er et år. Oppgi årene som skal sammenlignes: "
          + "{allowed} viser i hvor mange framtider målet nås med hvert av dem.",
        nn:
          "--probability gjeld ikkje {found}, som er eit år. Oppgje åra som skal samanliknast: "
          + "{allowed} viser i kor mange framtider målet blir nådd med kvart av dei.")
    case .stopped:
      Phrase(
        "the run was stopped before its end.", nb: "kjøringen ble stanset før den var ferdig.",
        nn: "køyringa blei stansa før ho var ferdig.")
    case .yearlyProcess:
      Phrase(
        "this is a yearly process, a draw for every year, and {found} moves one number at a time. Use "
          + "sobol, or --vary it with a distribution of one rate for all years.",
        nb: "dette er en årlig prosess med én trekning per år, og {found} flytter ett tall om "
          + "gangen. Bruk sobol, eller la den variere (--vary) med en fordeling for én rate i alle "
          + "år.",
        nn: "dette er ein årleg prosess med éi trekning per år, og {found} flyttar eitt tal om "
          + "gongen. Bruk sobol, eller la han variere (--vary) med ei fordeling for éin rate i alle "
          + "år.")
    case .noPolicies:
      Phrase(
        "policies are the values of levers: give each lever a list, values: [50 MNOK, 100 MNOK].",
        nb: "politikkvalgene er verdier av handlingsvariabler: gi hver av dem en liste, values: "
          + "[50 MNOK, 100 MNOK].",
        nn: "politikkvala er verdiar av handlingsvariablar: gje kvar av dei ei liste, values: "
          + "[50 MNOK, 100 MNOK].")
    case .unequalLevers:
      Phrase(
        "levers taken together need equally many values. Add some, or leave out together: yes.",
        nb: "handlingsvariabler som tas sammen, må ha like mange verdier. Legg til noen, eller "
          + "utelat together: yes.",
        nn: "handlingsvariablar som blir tekne saman, må ha like mange verdiar. Legg til nokre, "
          + "eller ta ut together: yes.")
    default: nil
    }
  }
}
