namespace Helpline.Domain.Firewall.Words;

/// <summary>The countries that most of the women come from, and how each and its people are called in the three languages.</summary>
internal static class Countries
{
    private static readonly string[][] rows =
    [
        .. """
            AR argentina argentine argentinian argentino argentinas argentinos
            BO bolivia bolivian boliviana boliviano bolivianos
            BR brazil brasil brazilian brasileira brasileiro brasilena brasileno brasileiros
            CL chile chilean chilena chileno
            CO colombia colombian colombiana colombiano colombianos
            CR costarricense costarriquenha costarican
            CU cuba cuban cubana cubano
            DO dominicana dominicano dominican
            EC ecuador equador ecuadorian ecuatoriana ecuatoriano equatoriana equatoriano
            ES espana spaniard espanola espanol espanhola espanhol
            GT guatemala guatemalan guatemalteca guatemalteco
            HN honduras honduran hondurena hondureno hondurenha
            IT italia italiana italian
            MX mexico mexican mexicana mexicano mejicana
            NI nicaragua nicaraguan nicaraguense
            PA panama panamanian panamena
            PE peru peruvian peruana peruano
            PT portugal portuguesa
            PY paraguay paraguai paraguayan paraguaya paraguayo paraguaia
            SV salvadoran salvadorena salvadoreno salvadorenha
            UY uruguay uruguai uruguayan uruguaya uruguaia
            VE venezuela venezuelan venezolana venezolano
            """.Split('\n').Select(line => line.Trim().Split(' ')),
    ];

    /// <summary>All words for the country whose code or one of whose words is given; any other value stands for itself.</summary>
    public static IReadOnlyList<string> WordsFor(string value)
    {
        var row = Array.Find(
            rows,
            one =>
                one[0].Equals(value.Trim(), StringComparison.OrdinalIgnoreCase) || one.Contains(ServiceUsers.NameMatching.Normalise(value))
        );
        return row is null ? [value] : row[1..];
    }
}
