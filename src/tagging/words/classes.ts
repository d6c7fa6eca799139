/**
 * Words that stand for each other in the phrases of the vocabularies: `@dricka` in a phrase is any of its forms. Only
 * what a stem cannot do is here: verbs that change their vowel, and people by what they are to each other.
 */
export const wordClasses: Readonly<Record<string, readonly string[]>> = {
  barn: [
    'barn', 'barnet', 'barnen', 'pojke', 'pojken', 'pojkar', 'pojkarna', 'flicka', 'flickan', 'flickor', 'flickorna', 'son', 'sonen', 'söner', 'sönerna', 'dotter', 'dottern', 'döttrar', 'döttrarna', 'bebis', 'bebisen', 'spädbarn', 'spädbarnet', 'syskon', 'syskonen', 'småbarn', 'tonåring', 'tonåringen', 'tonåringar',
    'ungdom', 'ungdomen', 'ungdomar', 'elev', 'eleven', 'elever', 'åring', 'åringen', 'femåring', 'sexåring', 'sjuåring', 'åttaåring', 'nioåring', 'tioåring', 'elvaåring', 'tolvåring', 'trettonåring', 'fjortonåring', 'femtonåring', 'sextonåring', 'sjuttonåring', 'treåring', 'fyraåring', 'tvååring', 'ettåring', 'kille', 'killen', 'killar', 'killarna', 'tjej', 'tjejen', 'tjejer', 'tjejerna', 'grabb', 'grabben', 'grabbar', 'grabbarna', 'barnbarn', 'styvson', 'styvdotter', 'lillebror', 'lillasyster',
  ],
  förälder: [
    'mamma', 'mamman', 'mammas', 'mammor', 'pappa', 'pappan', 'pappas', 'pappor', 'mor', 'modern', 'mödrar', 'far', 'fadern', 'fäder', 'förälder', 'föräldern', 'föräldrar', 'föräldrarna', 'vårdnadshavare', 'vårdnadshavaren', 'morsa', 'morsan', 'farsa', 'farsan', 'styvpappa', 'styvpappan', 'styvfar', 'bonuspappa', 'bonuspappan', 'plastpappa', 'styvmamma', 'bonusmamma', 'bonusmamman',
  ],
  partner: [
    'man', 'mannen', 'make', 'maken', 'maka', 'makan', 'sambo', 'sambon', 'partner', 'partnern', 'pojkvän', 'pojkvännen', 'flickvän', 'flickvännen', 'fru', 'frun', 'hustru', 'hustrun', 'ex', 'exet', 'exman', 'exmannen', 'exmake', 'exmaken', 'exfru', 'exfrun', 'exsambo', 'exsambon', 'expartner', 'expojkvän', 'särbo', 'särbon', 'fästman', 'fästmannen', 'livskamrat', 'livskamraten', 'livspartner',
  ],
  kvinna: ['kvinna', 'kvinnan', 'kvinnor', 'kvinnorna', 'mamma', 'mamman', 'mammor', 'hon', 'henne', 'tjej', 'tjejen', 'fru', 'frun', 'hustru', 'hustrun', 'dam', 'damen', 'mor', 'modern'],
  nära: ['fru', 'frun', 'hustru', 'hustrun', 'sambo', 'sambon', 'partner', 'partnern', 'flickvän', 'flickvännen', 'pojkvän', 'make', 'maken', 'maka', 'exfru', 'exfrun', 'exsambo', 'ex', 'tjej', 'kvinna', 'man', 'närstående', 'respektive'],
  anhörig: ['anhörig', 'anhöriga', 'närstående', 'hustru', 'fru', 'maka', 'make', 'sambo', 'partner', 'dotter', 'son', 'syster', 'bror', 'syskon', 'mamma', 'pappa', 'föräldrar', 'förälder', 'mormor', 'morfar', 'farmor', 'farfar', 'mor', 'far'],
  släkting: ['mormor', 'morfar', 'farmor', 'farfar', 'faster', 'farbror', 'moster', 'morbror', 'släkting', 'släktingar', 'storasyster', 'storebror'],
  dricka: ['dricker', 'dricka', 'drack', 'druckit', 'super', 'supa', 'söp', 'supit', 'drickandet', 'krökar', 'krökat', 'supandet'],
  missbruka: ['missbrukar', 'missbruka', 'missbrukat', 'missbrukade', 'missbruk', 'missbruket', 'knarkar', 'knarkat', 'drogar', 'drogat', 'dricker', 'druckit', 'super', 'alkoholproblem', 'alkoholmissbruk', 'narkotikamissbruk', 'drogmissbruk', 'drogproblem', 'narkotikaproblem', 'beroende', 'beroendesjukdom', 'missbruksproblem', 'missbruksproblematik', 'alkoholberoende', 'alkoholist', 'missbrukare', 'narkoman', 'alkoholiserad', 'drogberoende', 'tablettmissbruk', 'blandmissbruk', 'spelmissbruk', 'spelberoende', 'spelar'],
  slå: ['slår', 'slå', 'slog', 'slagit', 'slagen', 'slagna', 'slaget', 'slås', 'slagits', 'misshandlar', 'misshandla', 'misshandlat', 'misshandlade', 'misshandlad', 'misshandlas', 'misshandlats', 'sparkar', 'sparkat', 'knuffar', 'knuffat', 'daskar', 'daskat', 'örfilar', 'örfilat', 'puttar', 'puttat', 'nyper', 'luggar'],
  hota: ['hotar', 'hota', 'hotat', 'hotade', 'hotad', 'hotas', 'hotats', 'trakasserar', 'förföljer', 'stalkar', 'skrämmer', 'kontrollerar', 'kontrollerat', 'kränker', 'förnedrar', 'isolerar'],
  röka: ['röker', 'röka', 'rökt', 'rökte', 'rökning'],
  ta: ['tar', 'ta', 'tog', 'tagit', 'använder', 'använda', 'använt', 'provar', 'provat', 'testat', 'prövat', 'intar', 'missbrukar', 'går'],
  stjäla: ['stjäl', 'stjäla', 'stal', 'stulit', 'snattar', 'snattat', 'snatta', 'snattade', 'rånar', 'rånat', 'rånade', 'tjuvar', 'knyckt', 'knycker', 'snor', 'snott', 'snodde', 'sno'],
  ljuga: ['ljuger', 'ljuga', 'ljög', 'ljugit'],
  gå: ['går', 'gå', 'gick', 'gått', 'kommer', 'komma', 'kom', 'kommit'],
  dö: ['dör', 'dö', 'dog', 'dött', 'död', 'avlidit', 'avled', 'bortgång'],
  sälja: ['säljer', 'sälja', 'sålt', 'sålde', 'langar', 'langa', 'langat'],
  bo: ['bor', 'bo', 'bodde', 'bott', 'flyttat', 'flyttar', 'flytta', 'placerad', 'placerat', 'placerade', 'placeras', 'placerats', 'vistas', 'lever'],
  se: ['sett', 'såg', 'ser', 'hört', 'hörde', 'bevittnat', 'bevittnade', 'bevittna', 'upplevt', 'upplevde', 'upplever', 'vittne', 'närvarande'],
  bråka: ['bråkar', 'bråka', 'bråkat', 'bråk', 'bråken', 'grälar', 'gräl', 'tjafsar', 'tjafs', 'skriker', 'osams', 'konflikter', 'konflikt', 'konflikterna', 'konfliktfyllt', 'osämja', 'drabbar'],
  jobb: ['jobb', 'jobbet', 'arbete', 'arbetet', 'anställning', 'jobba', 'arbeta', 'sysselsättning', 'praktik', 'arbetslivet', 'arbetsmarknaden', 'lönearbete'],
  droger: ['droger', 'narkotika', 'knark', 'tjack', 'kokain', 'piller', 'ecstasy', 'mdma', 'amfetamin', 'speed', 'heroin', 'opioider', 'syntetiska', 'nätdroger', 'spice', 'crack', 'ketamin', 'partydroger', 'benso', 'tramadol'],
  hasch: ['hasch', 'gräs', 'braj', 'brass', 'cannabis', 'marijuana', 'weed', 'zutt', 'holk', 'joint', 'jointar', 'brajja'],
}; // biome-ignore format: lists of words
