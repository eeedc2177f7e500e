namespace Helpline.Tests.Firewall;

/// <summary>Invented sentences that speak of immigration, by language.</summary>
internal static class PlantedWords
{
    public static readonly string[][] Sentences =
    [
        [
            "She came on a spouse visa.",
            "Her leave to remain runs out in June.",
            "She is an overstayer and afraid of it.",
            "He says he will have her deported.",
            "She has no recourse to public funds.",
            "Her asylum claim was refused.",
            "She is undocumented.",
            "He wrote to the Home Office about her.",
            "Her immigration status depends on him.",
            "She has pre-settled status.",
            "She lost her BRP in the move.",
            "She is waiting for ILR.",
            "Her eVisa is on his phone.",
            "She is NRPF and has no money.",
            "She is a refugee.",
            "She applied under the EUSS last year.",
            "He threatens her with deportation.",
            "She was held in a detention centre.",
            "Her work permit has ended.",
            "She has no papers and works in a kitchen.",
            "She applied for British citizenship.",
            "Immigration Enforcement came to the restaurant.",
            "She says her stay is irregular and she hides.",
            "The biometric card is in his name.",
            "She was told about her nationality at the desk.",
        ],
        [
            "Está sin papeles desde marzo.",
            "Ella es indocumentada y tiene miedo.",
            "La visa se le venció en junio.",
            "Dice que va a llamar a Migración.",
            "La amenaza con deportarla.",
            "Pidió asilo el año pasado.",
            "Su situación migratoria depende de él.",
            "Está en situación irregular.",
            "No tiene permiso de residencia.",
            "Teme la deportación.",
            "Su estatus migratorio no es claro.",
            "Entró como turista y se quedó.",
            "Es refugiada.",
            "Le quitó la tarjeta biométrica.",
            "No tiene acceso a fondos públicos.",
            "Él escribió al Home Office.",
            "Quiere la ciudadanía.",
            "Es una inmigrante sin apoyo.",
            "La van a deportar, le dice.",
            "Habló con una abogada de inmigración.",
        ],
        [
            "Ela está com o visto vencido.",
            "Ela é indocumentada e tem medo.",
            "Ele diz que vai chamar a imigração.",
            "Ele ameaça com deportação.",
            "Ela pediu asilo no ano passado.",
            "A situação migratória dela depende dele.",
            "Ela está em situação irregular.",
            "Ela não tem autorização de residência.",
            "Ela está sem documentos.",
            "Ela é refugiada.",
            "Ela não tem acesso a fundos públicos.",
            "O status migratório dela não é claro.",
            "Ela quer a cidadania.",
            "Ela é uma imigrante sem apoio.",
            "Ele escreveu ao Home Office.",
            "Ela entrou como turista e ficou.",
            "Ela vai ser deportada, ele diz.",
            "Ela perdeu o cartão biométrico.",
            "Ela não tem papéis, está sem papéis.",
            "Perguntaram a nacionalidade dela.",
        ],
    ];

    /// <summary>Terms of one long word, for slips of the finger.</summary>
    public static readonly string[] LongWords =
    [
        "immigration", "immigrant", "deported", "deportation", "asylum", "refugee", "overstayer", "undocumented", "citizenship", "biometric",
        "nationality", "inmigración", "inmigrante", "migración", "deportación", "deportada", "refugiada", "indocumentada", "ciudadanía",
        "nacionalidad", "imigração", "imigrante", "deportação", "cidadania", "nacionalidade", "migratória", "naturalizada",
    ];

    public static readonly string[] References =
    [
        "RZ1234567", "ZX 123 4567", "A1234567", "M 7654321", "1234-5678-9012-3456", "3434 1212 5656 7878", "GWF012345678", "GWF 123 456 789",
        "W7K 4QX 9BC", "PA/01234/2025", "HU-12345-2024", "AB123456", "IHS123456789", "RZ-1234567",
    ];

    public static readonly string[] Tricks =
    [
        "v i s a", "V.I.S.A", "B.R.P.", "N-R-P-F", "immi gration", "im mi gra tion", "vi-sa", "v\u200Bisa", "vіsa", "v1sa", "d3p0rted", "ｖｉｓａ",
        "visaaa", "overstay_letter.pdf", "VisaRefusal.pdf", "her_immigration_status.docx", "noimmigrationhere", "h o m e o f f i c e", "HOME OFFICE",
        "dеpоrtation", "l e a v e t o r e m a i n", "leave\u00A0to\u00A0remain", "asy\u00ADlum", "sin  papeles", "inmigraciòn", "deport@da", "sans visa",
    ];
}
