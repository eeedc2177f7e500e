namespace Helpline.Domain.Firewall.Words;

/// <summary>
/// Brazilian Portuguese, written without accents because texts are compared so. "Visto" counts only where it can't mean seen.
/// </summary>
internal static class PortugueseWords
{
    public const string Status = """
        visto vencido | visto expirado | visto venceu | visto caducado | visto negado | visto valido | visto invalido | visto cancelado | visto dependente
        visto de turista | visto de estudante | visto de trabalho | visto de esposa | visto de casamento | visto de noiva | visto de permanencia | visto de residencia | visto britanico
        meu visto | seu visto | sem visto | tem visto ! ja | pedido de visto | renovar visto | renovacao visto | perdeu visto | tirar visto | visto dela | visto expirou | visto acabou | o visto
        imigra* | imigracao | imigrante | imigrantes | imigratori* | imigratoria | imigratorio
        migrante ! mulheres mulher | migrantes ! mulheres | migracao | migratori* | migratoria | migratorio
        asilo ! idosos idosa idoso velhos | asilada | refugiad* | refugiada | protecao internacional
        indocumentad* | indocumentada | nao documentada | sem documentos | sem documentacao | sem papeis | sem papel | tem papeis | papeis vencidos | papeis em dia
        deportar* | deportad* | deportac* | deportam | deportem | deportada | deportado | deportacao | ser deportada
        status migratorio | status imigratorio | situacao migratoria | situacao imigratoria | situacao irregular | sem status | status legal | status dela ! civil | status inseguro
        irregular ~ periodo menstruacao ciclo horario horarios turno turnos pagamento renda salario sono contato visita visitas batimento pulso respiracao refeicoes frequencia
        irregulares ~ periodos horarios turnos pagamentos visitas batimentos contatos refeicoes | ilegal no pais | ilegal aqui | esta ilegal | estou ilegal | ficou ilegal | ilegalmente ! despejo despejada despejaram gravou
        autorizacao de residencia | autorizacao de trabalho | autorizacao para trabalhar | permissao de trabalho | permissao de residencia | permissao para trabalhar | permissao de permanencia
        licenca para permanecer | residencia permanente | residencia legal | cartao de residencia | cartao biometrico | biometrico ! porta celular | biometria ! celular porta
        cidadania | naturalizad* | naturalizada | naturalizacao | cidada britanica
        policia de fronteira | controle de fronteira | ministerio do interior | oficina de imigracao | home office
        centro de detencao ! juvenil | expulsa do pais | expulsar do pais | ordem de expulsao | extraditad*
        regularizar ! divida dividas pagamento aluguel | regularizacao ! divida dividas | legalizar ! documento firma | legalizar se
        passaporte vencido | passaporte carimbado | passaporte expirado | carimbo no passaporte | repatria* | repatriar | retorno voluntario
        mandar de volta para pais | mandar de volta para o brasil | mandada de volta | devolver ao pais | de volta para pais | pedido de asilo | codigo de compartilhamento
        """;

    public const string Proxies = """
        fundos publicos | recursos publicos | nacionalidade | nacionalidades | pais de origem | pais de nascimento | local de nascimento
        estrangeira ! lingua idioma | estrangeiro ! lingua idioma | chegou ao reino unido | chegou na inglaterra | chegou a inglaterra | entrou no reino unido | entrou no pais | chegada ao reino unido
        data de chegada | data de entrada | chegou no reino unido | como turista | veio para inglaterra | veio para o reino unido
        """;

    public const string Ordinary = """
        reportar* | reportad* | reportam | reportem | esporte* | avisad* | racionalidade | enxaqueca* | refugio* | suportar* | suportad* | importar* | importad* | comportar* | comportad*
        aportar* | exportad* | exportar* | importam | importacao | exportacao | suportam | comportam | nacional | nacionais | amigrar | frigideira | estrangula* | estrangulada | humildade
        """;
}
