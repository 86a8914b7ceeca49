import type { Lexicon } from './terms.ts';

export const PL: Lexicon = {
  language: 'pl',
  groups: [
    {
      kind: 'cancel',
      topics: [],
      terms: `obrona pracy, obrona magisterska, obrona tytułu, obrońca tytułu, obrońcy praw, obrona konieczna, wojna handlowa, wojny handlowej, wojna cenowa, zimna wojna, zimnej wojny, wojna światowa, wojny światowej, wojna na górze, wojna polsko-polska, atak serca, atak paniki, atak zimy, strajk*, walka o tytuł, walka z rakiem, bitwa o gości, armia zbawienia, prokurator generalny, sekretarz generalny onz, dyrektor generalny, zdjęcia z drona, nagranie z drona, bomba zegarowa`,
    },
    {
      kind: 'arms',
      topics: ['strikes'],
      terms: `rakieta, rakiety, pocisk*, rakietow*, pociski manewrujące, balistyczn*, dron bojowy, drony bojowe, szahed*, shahed*, bezzałogow*, obrona powietrzna, obrony powietrznej, obronę powietrzną, przeciwlotnicz*, przeciwrakietow*, Patriot, patrioty, HIMARS, ATACMS, iskander*, kindżał*, bomb* kierowan*, storm shadow`,
    },
    {
      kind: 'arms',
      topics: ['front'],
      terms: `artyleri*, czołg*, haubic*, moździerz*, amunicj*, transporter* opancerzon*, wóz bojowy, krab, borsuk, leopard 2, abrams*, K2, min* lądow*, granatnik*`,
    },
    {
      kind: 'arms',
      topics: ['forces'],
      terms: `myśliwiec, myśliwc*, bombowiec, bombowc*, śmigłowiec bojowy, śmigłowce apache, samolot* wojskow*, F-16, F-35, FA-50, MiG-29, baz* lotnicz*, baza wojskowa, bazy wojskowej, poligon*, koszar*`,
    },
    {
      kind: 'arms',
      topics: ['naval'],
      terms: `okręt*, fregat*, korwet*, niszczyciel*, lotniskowiec, lotniskowc*, okręt podwodny, okręty podwodne, okrętów podwodnych, flota czarnomorska, dron morski, drony morskie`,
    },
    {
      kind: 'device',
      topics: ['strikes'],
      terms: `dron, drony, dronów, dronami, bomba, bomby, broń, broni, bronią, przestrzeń powietrzn*, przestrzeni powietrznej, śmigłowiec, samolot`,
    },
    {
      kind: 'force',
      topics: ['forces'],
      terms: `armia, armii, armię, wojsko, wojska, wojsku, wojskow*, siły zbrojne, sił zbrojnych, żołnierz*, oddział*, brygad*, batalion*, dywizj*, komandos*, siły powietrzne, WOT, terytorials*, najemni*, rezerwist*, oficer*, lotnictw* wojskow*, wojska obrony terytorialnej, rekrut*`,
    },
    {
      kind: 'combat',
      topics: ['strikes'],
      terms: `ostrzał*, ostrzelal*, nalot*, atak rakietowy, ataku rakietowego, atak dronów, ataki dronów, ataku dronów, atak powietrzny, alarm przeciwlotniczy, bombardowa*, zbombardow*, zestrzelon*, zestrzelił*, rosyjski atak, rosyjskiego ataku, rosyjskie ataki, rosyjskich ataków, rosja zaatakował*, rosjanie zaatakowali`,
    },
    {
      kind: 'combat',
      topics: ['front'],
      terms: `front, froncie, frontu, linia frontu, linii frontu, ofensyw*, kontrofensyw*, szturm*, pole walki, polu walki, działania wojenne, działań wojennych, inwazj*, okupowan*, okrążen*, natarci*`,
    },
    {
      kind: 'combat',
      topics: ['forces'],
      terms: `ćwiczeni* wojskow*, manewry, manewrów, misj* wojskow*, parada wojskowa, poderwano myśliwce`,
    },
    {
      kind: 'combat',
      topics: ['cyber'],
      terms: `atak hybrydowy, wojna hybrydowa, wojny hybrydowej, hybrydow*, sabotaż*, dywersj*, walk* elektroniczn*`,
    },
    { kind: 'talk', topics: ['cyber'], terms: `cyberatak*, haker*, szpieg*, szpiegostw*, dezinformacj*` },
    {
      kind: 'attack',
      topics: ['strikes'],
      terms: `atak, ataki, ataku, ataków, zaatakował*, uderzeni*, uderzył*, wybuch, wybuchy, eksplozj*, trafił*, zniszczon*, zniszczył*`,
    },
    {
      kind: 'harm',
      topics: ['front'],
      terms: `zginął, zginęła, zginęli, zabit*, rann*, ofiar*, walki, walk, walka, zagrożeni*, grozi, przemoc*`,
    },
    {
      kind: 'body',
      topics: ['alliances'],
      terms: `NATO, sojusz północnoatlantycki, sojuszu północnoatlantyckiego, szczyt NATO, artykuł 5, artykułu 5, wschodnia flanka, wschodniej flanki, wschodniej flance, sojusz wojskowy, tarcza wschód`,
    },
    {
      kind: 'body',
      topics: ['policy'],
      terms: `MON, ministerstwo obrony, ministerstwa obrony, ministerstwie obrony, pentagon*, BBN, biuro bezpieczeństwa narodowego, wywiad wojskowy, wywiadu wojskowego`,
    },
    {
      kind: 'supply',
      topics: ['military-aid', 'alliances'],
      terms: `ramstein, grupa ramstein, grupy ramstein, format ramstein, grupa kontaktowa, grupy kontaktowej, koalicja chętnych, koalicji chętnych`,
    },
    {
      kind: 'group',
      topics: ['front'],
      terms: `hamas, hamasu, hezbollah*, huti, talib*, państwo islamskie, bojownik*, separatyst*`,
    },
    {
      kind: 'post',
      topics: ['policy'],
      terms: `minister obrony, ministra obrony, ministrem obrony, ministrowie obrony, szef MON, szefa MON, szef wiceminister obrony, dowództw*`,
    },
    {
      kind: 'person',
      topics: ['policy'],
      terms: `Kosiniak-Kamysz, Błaszczak, Umierow*, Hegseth, Austin, Pistorius, Syrski*, Załużn*, Budanow*, Szojgu, Gierasimow*, Kukuła, Rutte, Stoltenberg`,
    },
    {
      kind: 'supply',
      topics: ['military-aid'],
      terms: `pomoc wojskowa, pomocy wojskowej, pomoc wojskową, wsparcie wojskowe, wsparcia wojskowego, dostawy broni, dostaw broni, pakiet pomocy, pakiet wojskowy, broń dla ukrainy, broni dla ukrainy, pomoc dla ukrainy, pomocy dla ukrainy`,
    },
    {
      kind: 'supply',
      topics: ['industry'],
      terms: `przemysł zbrojeniowy, przemysłu zbrojeniowego, przemysł obronny, przemysłu obronnego, zbrojeniów*, zbrojeniow*, fabryka amunicji, fabryki amunicji, fabrykę amunicji, produkcja amunicji, produkcji amunicji, producent broni, eksport broni, PGZ, polska grupa zbrojeniowa, huta stalowa wola, mesko, rheinmetall, hanwha, agencja uzbrojenia, agencji uzbrojenia, uzbrojeni*, zakup czołgów, zakupy zbrojeniowe, umowa na zakup, umowę na zakup`,
    },
    {
      kind: 'supply',
      topics: ['policy'],
      terms: `wydatki na obronność, wydatków na obronność, wydatki na obronę, wydatków na obronę, budżet obronny, budżet MON, obronność, obronności, obronn*, stan wojenny, ustawa o obronie ojczyzny, polityka obronna, obrona, obrony, obronę`,
    },
    {
      kind: 'supply',
      topics: ['forces'],
      terms: `mobilizacj*, pobór, poboru do wojska, powszechny pobór, służba wojskowa, służby wojskowej, służbę wojskową, szkolenia wojskowe, szkolenia wojskow*, dezerter*, kwalifikacja wojskowa`,
    },
    {
      kind: 'nuclear',
      topics: ['nuclear'],
      terms: `broń jądrowa, broni jądrowej, broń nuklearna, broni nuklearnej, broń atomowa, broni atomowej, głowic* jądrow*, próba jądrowa, próby jądrowe, atak nuklearny, wojna nuklearna, nuclear sharing, arsenał nuklearny, broń chemiczna, broni chemicznej`,
    },
    {
      kind: 'talk',
      topics: ['nuclear'],
      terms: `elektrownia jądrowa, elektrowni jądrowej, elektrownia atomowa, program nuklearny, uran, uranu, MAEA, jądrow*, nuklearn*`,
    },
    {
      kind: 'talk',
      topics: ['diplomacy'],
      terms: `zawieszenie broni, zawieszenia broni, rozejm*, rozmowy pokojowe, rozmów pokojowych, plan pokojowy, planu pokojowego, porozumienie pokojowe, gwarancje bezpieczeństwa, gwarancji bezpieczeństwa, negocjacj*, pokój, pokoju, dyplomat*, szczyt, sankcj*`,
    },
    {
      kind: 'talk',
      topics: ['captives'],
      terms: `jeniec, jeńc*, jeńców, wymiana jeńców, wymiany jeńców, wymianę jeńców, niewol*, zakładni*`,
    },
    {
      kind: 'talk',
      topics: ['front'],
      terms: `zbrodnie wojenne, zbrodni wojennych, ludobójstw*, masakr*, cywil*`,
    },
    {
      kind: 'war',
      topics: ['front'],
      terms: `wojna, wojny, wojnę, wojnie, wojną, wojenn*, konflikt*, agresj*, okupacj*`,
    },
    {
      kind: 'side',
      topics: [],
      terms: `rosja, rosji, rosję, rosyjsk*, rosjanie, rosjan, moskw*, kreml*, putin*, ukraina, ukrainy, ukrainie, ukrainę, ukraińsk*, ukraińc*, zełensk*, kijów, kijowa, kijowie, izrael*, palestyn*, iran*, syri*, gaza, gazie, gazy, korea północna, korei północnej`,
    },
    {
      kind: 'country',
      topics: [],
      terms: `USA, trump*, biden*, polska, polski, polskie*, polsce, niemc*, niemieck*, franc*, brytyj*, litw*, łotw*, estoni*, białoruś, białorusi, białorusk*, łukaszenk*, chin*, unia europejska, UE, europ*, turcj*`,
    },
    {
      kind: 'enemy',
      topics: ['front'],
      terms: `wróg, wroga, okupant*, najeźdźc*, wojska rosyjskie, wojsk rosyjskich, rosyjska armia, rosyjskiej armii, armia rosyjska`,
    },
    {
      kind: 'place',
      topics: ['front'],
      terms: `charków, charkow*, cherson*, donbas*, donieck*, ługańsk*, zaporoż*, odess*, odesa, pokrowsk*, bachmut*, krym, krymu, krymie, biełgorod*, kursk*, mariupol*, dniepr*, sumy, morze czarne, morzu czarnym, strefa gazy, strefie gazy`,
    },
    {
      kind: 'sport',
      topics: [],
      terms: `piłka nożna, piłkarz*, mecz*, gol, liga, ligi, ekstraklas*, trener*, bramkarz*, mistrzostw*, turniej*, reprezentacj*, tenis*, olimpij*, puchar*, siatkar*`,
    },
    {
      kind: 'culture',
      topics: [],
      terms: `film*, kino, serial*, aktor*, piosenk*, koncert*, książk*, muzeum, wystaw*, teatr*, festiwal*, rocznic*, pomnik*`,
    },
    {
      kind: 'crime',
      topics: [],
      terms: `policj*, sąd, sądu, prokuratur*, zatrzyman*, oskarżon*, wyrok*, morderstw*, wypadek, wypadku, nożownik*, śledztw*`,
    },
    {
      kind: 'civil',
      topics: [],
      terms: `wybory, wyborów, wyborcz*, partia, partii, pis, koalicja obywatelska, sejm*, senat*, rząd, rządu, premier*, prezydent*, budżet*, podat*, gospodark*, inflacj*, cen*, emerytur*, pogod*, burz*, szkoł*, dziec*, rodzin*, szpital*, lekarz*, szczepi*, uchodźc*, migrant*, firm*, bank*, energi*, gaz, gazu, rop*, samochod*, kolej*, kościoł*, aborcj*`,
    },
    {
      kind: 'giving',
      topics: [],
      terms: `przekaże, przekażą, przekazał*, przekazuje, wyśle, dostarczy, dostarczył*, dostaw*, pakiet, pomoc`,
    },
    {
      kind: 'making',
      topics: [],
      terms: `fabryk*, zakład*, produkcj*, produkuj*, kontrakt*, zakup*, kupi, zamówi*, zamówień, producent*, umowa, umowę, zbuduje`,
    },
    { kind: 'rank', topics: ['forces'], terms: `generał*, gen, admirał*, pułkownik*, dowódc*` },
    { kind: 'force', topics: ['naval'], says: 1, terms: `marynarka wojenna, marynarki wojennej` },
    {
      kind: 'body',
      topics: [],
      terms: `sztab generalny, sztabu generalnego, grupa wagnera, grupy wagnera, wagnerowc*`,
    },
  ],
};
