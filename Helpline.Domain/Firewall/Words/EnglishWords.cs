namespace Helpline.Domain.Firewall.Words;

/// <summary>
/// English. One term a line or between bars: <c>*</c> ends the beginning of a word; after <c>=</c>, <c>!</c> or <c>~</c> come the
/// words that give it another meaning when they stand within one, two or four words. "Visa" counts except as a card; "status", "papers", "remain", "removal" and "passport" do not count by themselves.
/// </summary>
internal static class EnglishWords
{
    public const string Status = """
        visa = card cards debit credit electron mastercard tarjeta tarjetas credito debito cartao cartoes
        visa* = card cards debit credit electron mastercard tarjeta tarjetas credito debito cartao cartoes | evisa
        evisa* | e visa
        immigra* | immigration | immigrant | immigrants | emigrat*
        migrant ! women | migrants ! women | migration | migratory ! birds bird
        asylum | asylum seeker | refugee | refugees | humanitarian protection
        undocumented | undocumented* | without documents | no documents | not documented
        deport* | deported | deporting | deportation | deportable | deports
        overstay* | overstayed | overstayer | overstaying
        leave to remain | leave to enter | indefinite leave | limited leave | discretionary leave | further leave
        leave expired | leave expires | leave runs out | leave ran out | leave curtailed | curtailment | extend leave | grant leave
        settled status | presettled | pre settled | settlement scheme | settlement application
        immigration status | legal status ! company charity
        no status | without status | insecure status | precarious status | uncertain status | lost status | status expired | status expires
        her status ! marital employment tenant tenancy victim student housing | my status ! marital employment tenant tenancy | status in uk
        residence permit | residence card | permanent residence | permanent residency | residency permit | right to reside
        work permit | right to work | right to rent | permission to work | permission to stay | permission to remain
        biometric ! phone lock door login | biometrics ! phone lock door login | biometric residence
        citizenship | british citizen | naturalisation | naturalised | naturalization | naturalized | not citizen
        certificate of sponsorship | sponsorship ! sport charity run | sponsored by ! run charity | sponsor licence | skilled worker
        home office | border force | immigration enforcement | ukvi | ukba | border agency
        detention centre | removal centre | removal directions | detained by immigration | yarl wood | removed from country | removed from uk
        no papers | without papers | has papers | papers expired | legal papers | her papers ! divorce school court
        illegally here | here illegally | illegally in | illegal in | is illegal ! it that this | illegal here | illegal alien | illegals
        entered illegally | working illegally | work illegally | works illegally
        irregular ~ period periods bleeding heartbeat heart rhythm hour hours shift shifts pay payment payments wages income sleep sleeping eating meals contact visits attendance pattern patterns pulse breathing menstrual cycle rent cells
        irregularly ~ paid eats sleeps works pays visits comes menstruates
        brp | brps | ilr | nrpf | ntl | euss | fltr | flr | fiance visa | ddvc | mvdac | set dv | flr fp | flr m | uan | gwf | naspo | nass
        section 95 support | section 4 support | fresh claim | first tier tribunal immigration | immigration tribunal
        share code | health surcharge | immigration bail | reporting centre ! police | regularise* ! arrears rent debt | regularize* ! arrears rent debt
        schengen | passport expired | passport stamp | passport stamped | expired passport | voluntary return ! work | repatriat* | repatriation
        sent back to country | send back to country | sent her back to | send her back to | dependant visa | spouse visa
        tier 2 | tier 4 | tier 5 | certificate of application | home affairs visa
        """;

    public const string Proxies = """
        no recourse | recourse to public funds | public funds | nrpf condition | habitual residence | habitually resident
        nationality ! medicine | nationalities | foreign national | foreign nationals | non uk national | foreign passport
        country of birth | country of origin | home country | own country | native country
        entered uk | arrived in uk | arrived to uk | arrived in england | arrived in britain | came to uk | came to england | came to britain
        entered britain | entered england | entered country | arrival in uk | date of arrival | date of entry | flew into heathrow
        tourist | as tourist | as visitor to uk | place of birth
        """;

    /// <summary>Words a letter away from the above that mean nothing of the kind.</summary>
    public const string Ordinary = """
        report* | depart* | refuge | refuges | deposited | migraine* | visage* | visard* | vision* | tourism | tourists | rationality | rationalities
        illegal | illegally | settle | settles | settler | sponsors | detection | retention | attention | intention | convention | partition | regular* | arrive
        curtain* | national | nationally | nationals | deploy* | export* | overpay* | tourney | retourist | florist | purist | jurist
        documented | emigre | vibration | citizens | hesitation | imitation | limitation | mitigation | irritation
        """;
}
