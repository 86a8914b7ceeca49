import { feminine, gendered, type LanguageProfile, sexed, words } from './language.ts';

const MALE_NAMES = `
boris olaf friedrich frank-walter wolfgang klaus hans jürgen peter stefan stephan michael thomas andreas martin markus
matthias christian sebastian jens jan karl heinz helmut gerhard horst dieter uwe ralf ralph rolf werner günter günther
walter wilhelm otto kurt manfred bernd norbert alexander daniel tobias florian felix lukas leon max maximilian moritz paul
philipp johannes johann jakob simon david robert roderich anton christoph carsten karsten torsten thorsten sven lars nils
björn dirk holger jörg axel armin volker winfried sigmar joachim hubertus rainer reiner roland guido cem omid omer ole omnid
dietmar ulrich ulf egon ernst eugen franz fritz georg gottfried gregor gustav hartmut heiko henning herbert hermann hugo
ingo josef julian konrad kevin leo ludwig marcel marco mario mark nico nikolaus oliver oskar patrick pascal rüdiger
rudolf samuel siegfried theo theodor tim timo tom valentin viktor vincent xaver wolodymyr wladimir dmytro andrij serhij
oleksandr oleksij rustem kyrylo walerij sergej sergei dmitri alexej donald joe barack george bill john james pete lloyd
marco emmanuel keir rishi antonio andrzej radosław mateusz recep viktor antony mike charles william benjamin jordan
achim albert albrecht alfons alfred alois andré arne arno artur august benedikt berthold bertram bodo burkhard clemens
constantin dennis detlef edgar edmund eduard elmar emil erich erik erwin ewald fabian falk ferdinand gerd gerrit hannes
hanno harald hauke heinrich hendrik henrik hinnerk jochen jonas jonathan jost jürg kai kaspar klemens knut kuno leopold lorenz
lothar lutz malte marius mathias mirko niklas olav ortwin peer quirin raimund raphael reinhard reinhold reto
richard roman ruprecht sascha sepp silvio steffen sönke thilo till tilman ueli urs veit waldemar wendelin
wilfried wolf wolfram étienne jean pierre jacques françois sébastien luc guillaume olivier giuseppe giovanni luca matteo
pedro josé pablo carlos luis pekka mikko jukka antti gunnar anders søren mads rasmus troels jesper johan arvydas
gitanas dovydas egils edgars raimonds margus urmas oleh ihor mykola mykhailo mychajlo bohdan taras ruslan denys
maksym maxim jewhen petro pawlo wassyl witalij jurij dmitrij nikolai michail igor oleg konstantin wiktor
krzysztof paweł piotr tomasz władysław marek marcin jarosław jacek wojciech grzegorz tadeusz petr pavel tomáš jan
zoltán péter gergely klaus-dieter hans-peter karl-heinz hans-georg mehmet hakan`;

const FEMALE_NAMES = `
adelheid alexandra alina amelie anett annette annika astrid beate beatrix bianca carina carla carmen carola caroline
catharina clara constanze dagmar diana dorothea dorothee edith ella ellen elsa emilia esther evelyn frauke
frieda friederike gertrud grit hedwig heidemarie heidi helena helene henriette hilde ida inga inken isabel isabella
isabelle jacqueline janina jasmin jessica josefine judith juliane katarina katharina klaudia kristin larissa leonie
lina liv lotte luisa luise lydia madeleine magdalena maike maja margot margret margarethe marianne marlene marlies marta
martha mathilde mechthild meike merle mirjam nadja nora olga patricia paula pauline rebecca regina regine rita
rosa rosemarie roswitha ruth sigrid silke silvia simone sonja steffi sylvia tamara tatjana tina ursel valerie vanessa
victoria wiebke yvonne zoe élise élodie françoise amélie margaret ewa agnieszka katarzyna małgorzata dovilė
rasa ingrida evika natalija swetlana tetjana ljudmyla kateryna halyna marija oleksandra
angela annalena ursula annegret christine eva nancy svenja klara saskia bettina franziska karin ricarda lisa sahra alice
marie-agnes agnes katrin katja kathrin britta manuela andrea julia anna anne hannah hanna lea lena laura sarah sara marie
maria sophie sophia johanna charlotte emma mia nina sabine susanne petra monika renate gisela ingrid helga heike anja
antje tanja sandra nicole stefanie stephanie claudia martina barbara birgit brigitte christiane christina cornelia daniela
doris elisabeth elke erika gabriele gerda gudrun ilse inge iris irmgard jana jutta karen karina kerstin kristina margarete
margit maren melanie michaela miriam nadine natalie olena olha iryna julija oksana kaja giorgia sanna ute ulrike vera
veronika viktoria kamala hillary nikki marine mette dunja gesine serap lamya aydan verena`;

const MEN = `
    präsident präsidenten bundespräsident bundespräsidenten vizepräsident kanzler bundeskanzler minister ministers
    verteidigungsminister außenminister innenminister finanzminister wirtschaftsminister justizminister premierminister
    ministerpräsident ministerpräsidenten staatssekretär generalsekretär bürgermeister oberbürgermeister gouverneur senator
    senatoren parteivorsitzender parteichef fraktionschef fraktionsvorsitzender chef leiter direktor vorstand
    vorstandsvorsitzender general generalleutnant generalmajor oberst major hauptmann leutnant admiral inspekteur
    kommandeur kommandant oberbefehlshaber soldat offizier sprecher regierungssprecher pressesprecher polizeisprecher
    botschafter diplomat gesandter experte analyst historiker professor forscher wissenschaftler anwalt rechtsanwalt
    staatsanwalt richter journalist redakteur autor schriftsteller berater könig papst bischof erzbischof pfarrer trainer
    spieler politiker sicherheitsberater sicherheitsexperte verteidigungspolitiker außenpolitiker geschäftsführer gründer
    hauptkommissar kommissar polizist demonstrant teilnehmer veranstalter moderator regisseur schauspieler sänger musiker
    künstler komponist verfasser sportler manager unternehmer händler bauer arzt pfleger lehrer schüler student rektor dekan
    amtskollege amtskollegen kollegen ressortchef parteichef fraktionschef regierungschef staatschef armeechef stabschef
    generalstabschef heereschef luftwaffenchef marinechef geheimdienstchef polizeichef behördenchef amtschef konzernchef
    vorstandschef unternehmenschef firmenchef verbandschef gewerkschaftschef rüstungschef werkschef werftchef kanzleramtschef
    kommissionschef militärchef verwaltungschef bankchef kremlchef
    unterhändler verhandler politologe soziologe publizist pensionär anwohner landwirt handwerker reservist veteran sanitäter
    kommodore attaché militärattaché obmann haushälter korrespondent reporter gefreiter feldwebel sekretär seemann matrose
    unteroffizier industrieller aufsichtsratschef betriebsratschef
    franzose pole brite italiener spanier amerikaner ukrainer russe schwede finne däne norweger este litauer tscheche
    niederländer belgier slowake ungar türke grieche rumäne bulgare kanadier israeli japaner portugiese sozialdemokrat
    christdemokrat freidemokrat geistlicher militär pastor priester rentner
    beobachter vermittler oppositionsführer ingenieur ingenieurs ständerat nationalrat staatsrat meteorologe fachmann ökonom volkswirt jurist verteidiger kläger häftling täter fahrer pilot kapitän
    feuerwehrmann bürger einwohner nachbar freund großvater onkel prinz fürst kardinal prediger imam rabbiner aktivist
    organisator intendant präses funktionär gewerkschafter landrat polizeipräsident ermittler zeuge augenzeuge bewohner mitarbeiter kollege kamerad oberfeldarzt oberstabsarzt stabsarzt oberstarzt flottenarzt generalarzt verkäufer richtschütze schütze kandidat amtsinhaber nachfolger
    vorgänger kommissar eu-kommissar außenbeauftragter wehrbeauftragter mann vater sohn bruder`;

/** German, as agencies, papers and Wikinews write it. */
export const DE: LanguageProfile = {
  code: 'de',
  speechVerbs: words(`
    sagte sagten sagt sagen gesagt erklärte erklärten erklärt erklären betonte betonten betont betonen meinte meinten meint
    sprach sprachen spricht schrieb schrieben schreibt berichtete berichteten berichtet teilte teilten fügte fügten ergänzte
    ergänzten ergänzt äußerte äußerten äußert kommentierte kommentierten kommentiert kritisierte kritisierten kritisiert
    warnte warnten warnt forderte forderten fordert mahnte mahnten mahnt verkündete verkündeten verkündet kündigte kündigten
    behauptete behaupteten behauptet bestätigte bestätigten bestätigt antwortete antworteten antwortet entgegnete fragte
    fragten fragt rief riefen ruft begründete begründeten begründet erläuterte erläuterten erläutert zitierte zitierten
    zitiert lobte lobten lobt urteilte urteilt bekräftigte bekräftigten bekräftigt unterstrich unterstreicht hob wies
    bezeichnete bezeichneten bezeichnet nannte nannten nennt führte stellte versicherte versichert versprach verspricht gab
    gestand gesteht räumte resümierte resümiert bilanzierte erinnerte erinnert verwies verweist plädierte plädiert
    appellierte appelliert bedauerte bedauert beklagte beklagt vermutete vermutet erwiderte konterte twitterte twittert
    postete bemerkte bemerkt stellte formulierte formuliert erzählte erzählten erzählt lautete lautet lauten heißt hieß
    prophezeite prognostizierte schilderte schildert beschrieb beschreibt drohte droht wetterte witzelte scherzte
    jubelte schwärmte konstatierte konstatiert gelobte dankte begrüßte begrüßt verteidigte rechtfertigte verurteilte
    verurteilt einräumen zugeben mitteilen feststellen zeigte zeigten zeigt fragen geheißen hofft hoffte hoffen nannte nannten nennt würdigte würdigt lobte lobt riet rät
    empfahl empfiehlt meldete meldeten meldet pflichtete pflichteten pflichtet spottete spottet klagte klagt
    beteuerte beteuert frotzelte seufzte murmelte brummte mutmaßte drängte drängt
    protestierte protestiert entgegnet erwidert kontert widersprach widerspricht bilanziert skandierte skandierten begründete begründet sieht bestätigt beschuldigte argumentierte argumentiert hielt findet fand glaubt glaubte denkt dachte`),
  speechNouns: words(`
    erklärung stellungnahme mitteilung pressemitteilung rede interview gespräch worte worten aussage aussagen brief schreiben
    zitat fazit reaktion appell forderung warnung bilanz feststellung behauptung
    tweet beitrag post antwort frage statement kommentar facebook twitter telegram interviews presseerklärung meinung urteil`),
  sourcePhrases: [
    'laut',
    ...[
      'nach angaben',
      'nach aussage',
      'nach aussagen',
      'nach worten',
      'nach den worten',
      'nach ansicht',
      'nach auffassung',
      'nach einschätzung',
      'nach informationen',
      'nach meinung',
    ],
    'nach angaben von',
    'nach den worten von',
    'nach aussage von',
    'so',
    'zufolge',
    'nach ansicht von',
  ],
  someone: ['jemand', 'niemand', 'einer von', 'eine von', 'einer der', 'eine der', 'einer aus', 'eine aus'],
  pronouns: { er: 'm', sie: 'f', es: 'many', ich: 'many', wir: 'many', man: 'many' },
  possessives: {},
  objects: {},
  addressVerbs: words(
    'sagte sagten sagt erklärte teilte fragte fragten fragt antwortete berichtete erzählte',
  ),
  quotingVerbs: words('zitierte zitiert zitierten zitieren'),
  ofWords: words('der des von vom für eines einer seines ihres'),
  honorifics: sexed('herr herrn sir lord', 'frau dame lady'),
  roles: {
    ...sexed('', feminine(MEN)),
    ...gendered(
      `beamte beamter beamten abgeordnete abgeordneter abgeordneten angehörige angehöriger überlebende überlebender
    geistliche sicherheitskreise sicherheitskreisen regierungskreise regierungskreisen
    militärkreise militärkreisen koalitionskreise koalitionskreisen diplomatenkreise diplomatenkreisen branchenkreise
    branchenkreisen parteikreise parteikreisen fraktionskreise fraktionskreisen unionskreise unionskreisen
    verhandlungskreise verhandlungskreisen delegationskreise delegationskreisen ministeriumskreise ministeriumskreisen
    geheimdienstkreise geheimdienstkreisen nato-kreise nato-kreisen eu-kreise eu-kreisen industriekreise industriekreisen
    vertreter demonstranten experten polizisten vorsitzende vorsitzender beauftragte angeklagte sprecherteam augenzeugen bevollmächtigte bevollmächtigter bevollmächtigten`,
      MEN,
      `
    ständerätin nationalrätin stadträtin oppositionsführerin vermittlerin ingenieurin amtskollegin ressortchefin regierungschefin staatschefin behördenchefin amtschefin konzernchefin vorstandschefin
    unterhändlerin politologin soziologin publizistin anwohnerin rentnerin reservistin veteranin sanitäterin obfrau
    korrespondentin reporterin sekretärin bewohnerin witwe landwirtin
    französin polin britin italienerin spanierin amerikanerin ukrainerin russin schwedin finnin dänin norwegerin estin
    lettin litauerin tschechin niederländerin belgierin slowakin ungarin türkin griechin rumänin bulgarin kanadierin
    sozialdemokratin christdemokratin pastorin dekanin inspekteurin kommandeurin kommandantin
    admiralin präsidentin bundespräsidentin vizepräsidentin kanzlerin bundeskanzlerin ministerin verteidigungsministerin außenministerin
    innenministerin finanzministerin wirtschaftsministerin justizministerin premierministerin ministerpräsidentin
    staatssekretärin generalsekretärin bürgermeisterin oberbürgermeisterin gouverneurin senatorin parteivorsitzende
    parteichefin fraktionschefin chefin leiterin direktorin generalin soldatin offizierin sprecherin regierungssprecherin
    pressesprecherin polizeisprecherin botschafterin diplomatin expertin analystin historikerin professorin forscherin
    wissenschaftlerin anwältin rechtsanwältin staatsanwältin richterin journalistin redakteurin autorin schriftstellerin
    beraterin königin bischöfin pfarrerin politikerin verteidigungspolitikerin geschäftsführerin gründerin landrätin
    moderatorin regisseurin schauspielerin sängerin musikerin künstlerin verfasserin sportlerin managerin unternehmerin ärztin
    lehrerin schülerin studentin rektorin beobachterin juristin fahrerin pilotin nachbarin freundin prinzessin aktivistin
    gewerkschafterin vertreterin zeugin bewohnerin mitarbeiterin kollegin kandidatin nachfolgerin kommissarin eu-kommissarin wehrbeauftragte frau mutter
    tochter schwester kommissionspräsidentin bundestagspräsidentin`,
    ),
  },
  epithets: [],
  qualifiers: words(
    'ehemalige ehemaliger ehemaligen frühere früherer früheren amtierende amtierender amtierenden stellvertretende stellvertretender stellvertretenden neue neuer neuen erste erster designierte designierter damalige damaliger damaligen deutsche deutscher deutschen ukrainische ukrainischer ukrainischen russische russischer russischen amerikanische amerikanischer amerikanischen',
  ),
  deputies: words(`
    sprecher sprecherin pressesprecher pressesprecherin regierungssprecher regierungssprecherin berater beraterin anwalt
    anwältin rechtsanwalt rechtsanwältin mitarbeiter mitarbeiterin`),
  bodies: words(`
    ministerium verteidigungsministerium außenministerium innenministerium auswärtiges auswärtige regierung bundesregierung
    parlament bundestag bundesrat kommission partei fraktion polizei staatsanwaltschaft gericht unternehmen konzern firma
    verband gewerkschaft verein organisation institut universität behörde amt bundeswehr nato eu armee luftwaffe marine
    kreml pentagon zeitung sender magazin agentur nachrichtenagentur dpa kirche stiftung initiative cdu csu spd fdp grüne
    grünen linke linkspartei piratenpartei afd bundesamt landesamt beschaffungsamt planungsamt heeresamt kommando
    geheimdienst nachrichtendienst verfassungsschutz bnd bsi generalstab krisenstab bundesheer heer rechnungshof reederei
    werft hersteller botschaft denkfabrik feuerwehr bmvg palast präsidialamt kanzleramt bündnis allianz präsidentenbüro geschwader`),
  anyBodies: words(`
    behörde unternehmen konzern firma hersteller rüstungskonzern bündnis militärbündnis verteidigungsbündnis allianz`),
  bodyKinds: words(''),
  complements: words(``),
  documents: words(`
    bericht erklärung brief schreiben mitteilung pressemitteilung stellungnahme urteil gesetz beschluss resolution studie
    umfrage artikel dokument vertrag gutachten bekanntmachung kommuniqué papier antrag vermerk protokoll bescheid aufruf
    nachruf todesanzeige rundschreiben strategiepapier positionspapier entwurf`),
  firstNames: sexed(MALE_NAMES, FEMALE_NAMES),
  nameParticles: words('von van der den de del di da zu zum zur und al bin ibn el vom le la'),
  notNames: words(`
    januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag
    ansicht ansichten meinung angaben angabe aussage aussagen worten worte auffassung einschätzung zitat informationen
    jahr jahre jahren jahres monat monate monaten woche wochen tag tage tagen stunde stunden minute minuten uhr prozent
    million millionen milliarde milliarden euro dollar meter kilometer grad punkte ende anfang mitte
    freitag samstag sonnabend sonntag deutsche deutschen deutscher amerikaner russen ukrainer deutschland europa ukraine
    russland deutschlands europas russlands österreich österreichs frankreich frankreichs großbritannien großbritanniens
    polen polens israel israels iran irans china chinas japan japans italien italiens spanien spaniens ungarn ungarns
    tschechien tschechiens rumänien rumäniens bulgarien bulgariens griechenland griechenlands türkei schweden schwedens
    norwegen norwegens finnland finnlands dänemark dänemarks belgien belgiens niederlande schweiz litauen litauens lettland
    lettlands estland estlands georgien georgiens syrien syriens ägypten ägyptens afghanistan afghanistans pakistan pakistans
    indien indiens australien australiens kanada kanadas brasilien brasiliens bayern bayerns hessen hessens sachsen sachsens
    niedersachsen niedersachsens thüringen thüringens brandenburg brandenburgs amerika amerikas belarus kroatien kroatiens
    serbien serbiens slowakei slowenien sloweniens portugal portugals irland irlands neuseeland neuseelands afrika afrikas
    usa berlin kiew kyjiw moskau brüssel gott`),
  functionWords: words(`
    der die das den dem des ein eine einen einem einer eines und oder aber denn sondern doch in im an am auf aus bei beim mit
    nach seit von vom zu zum zur für durch gegen ohne um über unter vor hinter neben zwischen während wegen trotz ist sind
    war waren wird werden wurde wurden hat haben hatte hatten kann können muss müssen soll sollen will wollen er sie es wir
    ich ihr man dies diese dieser dieses jener jede jeder jedes alle viele einige mehrere kein keine nicht nur auch noch
    schon sehr so wie was wer wo wann warum als wenn weil dass ob damit dabei dazu daher deshalb dann da hier dort heute
    gestern morgen jetzt bereits gegenüber weiter weiterhin darauf daraufhin darin später zuvor zuletzt zunächst anschließend besorgt so nun mehr zudem außerdem jedoch zugleich gleichzeitig ähnlich ebenso danach dennoch trotzdem gleichwohl kurz erneut jemand niemand allerdings laut zufolge sein seine seinen seinem seiner ihre ihren ihrem ihr unser unsere mein meine
    zwei drei vier fünf sechs sieben acht neun zehn erste ersten neue neuen quelle quellen themenverwandte artikel`),
  determiners: words(`
    der die das den dem des ein eine einen einem einer eines dieser diese dieses diesem diesen sein seine seiner seinem ihr
    ihre ihrer ihrem unser unsere mein meine zwei drei vier fünf sechs sieben acht neun zehn einige einigen einiger mehrere
    mehreren viele vielen vieler alle allen aller jede jeder jedem jeden jedes jegliche jeglicher jeglichen solche solcher
    solchen beide beiden beider kein keine keinen keinem keiner deren dessen diejenigen jene jener jenen sämtliche`),
  objectDeterminers: words(`
    den dem des einen einem eines einer diesen diesem seinen seinem seiner ihren ihrem ihrer unseren unserem unserer einigen
    einiger mehreren vielen vieler allen aller jedem jeden jeglicher jeglichen solchen beiden beider keinen keinem jenen`),
  roleLinks: words(`
    eines einer seines ihres der des die das von vom für im in am an bei beim aus zur zum vor nach mit über unter gegen durch ohne um gegenüber seit während
    wegen trotz zwischen neben hinter bis auf zu`),
  prepositions: [],
  relatives: words('der die das den dem dessen deren welcher welche welches wer was'),
  abbreviations: words(`
    dr prof hr fr st nr bzw ca z.b z d.h u.a u s.o vgl usw etc evtl ggf inkl abs art bd hrsg jh jhd mio mrd str tel v.a v
    chr min std sog geb gest ehem dipl ing med jur phil h.c c gen lt maj col jan feb mär apr jun jul aug sep sept okt nov dez
    a z u d i v u.s i.d.r o.ä a.d e.v i.v d.c co inc ltd`),
  labels: {
    quote: ['zitat', 'wörtlich', 'im wortlaut', 'zitat von'],
    source: ['quelle', 'quellen'],
    prose: [
      'hintergrund',
      'details',
      'zum hintergrund',
      'einordnung',
      'vorgeschichte',
      'update',
      'hinweis',
      'anmerkung',
    ],
  },
  namedThings: words(`
    operation schiff schiffe kreuzer fregatte tanker film films filme dokumentarfilm buch buches roman album lied song serie
    sendung zeitung magazin zeitschrift gesetz partei bewegung programm projekt übung manöver rakete raketen drohne panzer
    auszeichnung medaille gewerkschaft musical oper aufschrift plakat transparent inschrift schild graffito lied lieder
    system website internetseite artikel kampagne motto titel überschrift aktion verein stiftung gruppe band firma marke
    theaterstück oper ausstellung preis orden initiative bündnis begriff stichwort hurrikan taifun rennen pferd club klub
    blatt nachrichtenmagazin fernsehsendung fernsehserie talkshow spiel computerspiel raumschiff raumfähre sonde mission`),
  namingWords: words(`
    sogenannte sogenannten sogenannter sogenanntes sogenanntem genannt genannte genannten namens titel betitelt bezeichnet
    bezeichnete begriff begriffe wort wörter worte motto titelte mottos slogan schlagwort ausdruck formel`),
  conjunctions: words('und aber dann sondern'),
  participle: null,
  capitalNouns: true,
  verbSecond: {
    impersonals: ['es', 'man'],
    pointers: ['das', 'dies', 'so'],
    sourceLinks: words('in im vom von aus beim bei auf seitens'),
    auxiliaries: words(`
      hat haben hatte hatten habe wird werden wurde wurden soll sollen sollte muss müssen musste mussten will wollte kann
      konnte konnten ließ lässt`),
    reportedVerbs: words(`
      sei seien habe werde könne müsse solle wolle dürfe möge gebe gehe komme stehe bestehe bleibe lasse mache wisse
      brauche sehe halte liege führe nehme spreche rechne erwarte fordere bedeute zeige gelte handle handele laufe biete
      trage finde glaube hoffe bringe unterstütze arbeite setze stelle verstehe entspreche begrüße freue`),
  },
  genitiveChains: false,
  longFragment: 5,
  verbGender: null,
  inversion: null,
};
