namespace Helpline.Tests.Firewall;

/// <summary>
/// Invented notes of the kind that may go out, in three languages, full of words that look like what must not: status of an order, papers
/// for school, removal van, permiso, visto, deporte, residencia.
/// </summary>
internal static class CleanNotes
{
    private static readonly string[] english =
    [
        "He pushed her against the kitchen door on Sunday night and broke her telephone.",
        "She reported it to the police the next morning and was given a crime number.",
        "The status of the non-molestation order is that it was granted and has to be served.",
        "She needs the papers for the school place before the end of term.",
        "She would like to remain in the same borough so that the children keep their friends.",
        "She is ready to leave home if a refuge space is found in another area.",
        "A removal van can be arranged for the furniture by the council.",
        "Her periods have been irregular since the assault, and the midwife knows.",
        "He controls her bank card and gives her five pounds a day.",
        "The department asked for the hearing to be moved to March.",
        "She departed from the agreed safety plan because her mother was ill.",
        "He follows her to work and waits outside; a colleague has kept a diary of it.",
        "Her tenancy is in his name and the landlord has sent an illegal eviction notice.",
        "The children were present twice; the older one called the neighbour.",
        "She does not want her family to be contacted under any circumstances.",
        "She asked for a female interpreter who is not from her town.",
        "He has said that he will kill her if she leaves, last time on Friday.",
        "She pays with her Visa card and he reads the statements.",
        "Citizens Advice helped her with the application for a blue badge.",
        "The migraines began after he hit her head, and the hospital made a scan.",
        "Attention is needed to the garden gate, which does not lock.",
        "She gave permission to share this with the school nurse.",
        "The settlement of the divorce is in the county court.",
        "The pattern is that he apologises, buys flowers and begins again.",
        "The nursery regularly sees bruises on her arms when she collects the baby.",
        "Her employer detained her in the office after she complained about wages.",
        "She was born with a heart condition and takes tablets for it.",
        "He exports furniture and travels often, which gives her some days of rest.",
        "Her driving licence and passport are in his desk and he will not give them back.",
        "The home visit by the health visitor is on Thursday at ten.",
        "The limited company in her name was opened by him without asking her.",
        "The detection of the tracker on her car was by the garage.",
        "She wants to travel to see her sister at the weekend.",
        "Her request for priority housing was refused and she asked for a review.",
    ];

    private static readonly string[] spanish =
    [
        "La empujó contra la puerta de la cocina el domingo y le rompió el teléfono.",
        "Ella reportó los golpes a la policía a la mañana siguiente y le dieron un número.",
        "No le da permiso para salir ni para ver a sus amigas.",
        "Nunca lo ha visto tan enojado como esa noche.",
        "Los niños hacen deporte los martes y él los espera en la puerta.",
        "Necesita los papeles de la escuela antes del fin del trimestre.",
        "El refugio tiene lugar para ella y sus dos hijos desde el lunes.",
        "Por lo visto, el vecino escuchó los gritos y llamó a emergencias.",
        "Sus períodos son irregulares desde el golpe y la partera lo sabe.",
        "La residencia de ancianos donde trabaja le guarda el puesto.",
        "Le han avisado que la audiencia será en marzo.",
        "El departamento está a nombre de él y la amenaza con echarla.",
        "Tiene migrañas desde que la golpeó en la cabeza.",
        "Él revisa su celular todas las noches y borra los mensajes.",
        "La sigue al trabajo y se queda afuera; una compañera lo anotó.",
        "No quiere que se contacte a su familia por ningún motivo.",
        "Pide una intérprete mujer que no sea de su ciudad.",
        "Paga con la tarjeta Visa y él lee los extractos.",
        "El patrón la detuvo en la oficina cuando reclamó su sueldo.",
        "Supervisa todo lo que gasta y le deja cinco libras por día.",
        "Él importa muebles y viaja mucho; esos días ella descansa.",
        "La entrada de la casa no tiene luz y la puerta no cierra.",
        "Su estado de ánimo mejoró desde que duerme en otra casa.",
        "Le dijo que si se va la mata, la última vez el viernes.",
        "El médico le dio un justificativo para la guardería.",
    ];

    private static readonly string[] portuguese =
    [
        "Ele a empurrou contra a porta da cozinha no domingo e quebrou o telefone dela.",
        "Ela reportou as agressões à polícia na manhã seguinte e recebeu um número.",
        "Ele não dá permissão para ela sair nem para ver as amigas.",
        "Tenho visto hematomas nos braços dela quando busca o bebê.",
        "As crianças fazem esporte às terças e ele espera na porta.",
        "Ela precisa dos papéis da escola antes do fim do período.",
        "O abrigo tem vaga para ela e os dois filhos a partir de segunda.",
        "Visto que a vizinha ouviu os gritos, ela chamou a emergência.",
        "A menstruação dela está irregular desde a agressão e a parteira sabe.",
        "A casa de repouso onde ela trabalha guarda a vaga dela.",
        "Ela foi avisada de que a audiência será em março.",
        "O apartamento está no nome dele e ele ameaça expulsar ela de casa.",
        "Ela tem enxaqueca desde que ele bateu na cabeça dela.",
        "Ele revisa o celular dela todas as noites e apaga as mensagens.",
        "Ele a segue até o trabalho e fica do lado de fora; uma colega anotou.",
        "Ela não quer que a família seja contatada de forma alguma.",
        "Pede uma intérprete mulher que não seja da cidade dela.",
        "Ela paga com o cartão Visa e ele lê os extratos.",
        "O patrão a prendeu no escritório quando ela cobrou o salário.",
        "Ele importa móveis e viaja muito; nesses dias ela descansa.",
        "Ele disse que mata ela se ela for embora, a última vez na sexta.",
        "O status da medida protetiva é que foi concedida e falta entregar.",
        "A entrada da casa não tem luz e a porta não fecha.",
        "A médica deu um atestado para a creche.",
    ];

    private static readonly string[][] all = [english, spanish, portuguese];

    private static readonly string[] details =
    [
        "Crime reference {0}/26.",
        "Our reference is C-2026-000{0}.",
        "Call the ward on 020 7946 0{1}.",
        "Su teléfono de trabajo es 07700 900 {1}.",
        "A consulta é no dia 12/03/2026 às 10:30.",
        "The hearing is on 4 May 2026 at 10.30 in room 7.",
        "She owes £1,{1}.50 for gas.",
        "The GP is at 14 Station Road, N15 6UJ.",
    ];

    public static IEnumerable<string> EverySentence => all.SelectMany(one => one);

    /// <summary>Six to twelve sentences of one language, with a number or two.</summary>
    public static string Note(Random random, int language)
    {
        var sentences = random.GetItems(all[language % 3], random.Next(6, 13));
        var detail = string.Format(
            System.Globalization.CultureInfo.InvariantCulture,
            details[random.Next(details.Length)],
            random.Next(100_000, 999_999).ToString(System.Globalization.CultureInfo.InvariantCulture)[..3],
            random.Next(200, 999)
        );
        return string.Join(' ', sentences) + " " + detail;
    }

    /// <summary>The note with a sentence somewhere in it.</summary>
    public static string With(Random random, int language, string planted)
    {
        var sentences = random.GetItems(all[language % 3], 6).ToList();
        sentences.Insert(random.Next(sentences.Count + 1), planted);
        return string.Join(' ', sentences);
    }
}
