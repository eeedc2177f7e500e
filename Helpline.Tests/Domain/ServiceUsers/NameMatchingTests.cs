using Helpline.Domain.ServiceUsers;

namespace Helpline.Tests.Domain.ServiceUsers;

public sealed class NameMatchingTests
{
    [Theory]
    [InlineData("María José Núñez Prado", "Maria Nunez")]
    [InlineData("María José Núñez Prado", "Prado Núñez, M. J.")]
    [InlineData("María José Núñez Prado", "NÚÑEZ PRADO MARÍA JOSÉ")]
    [InlineData("María José Núñez Prado", "Núñez Prado, María José")]
    [InlineData("María José Núñez Prado", "Ma. José Núñez")]
    [InlineData("María José Núñez Prado", "Mª José Núñez P.")]
    [InlineData("María José Núñez Prado", "Majo Núñez")]
    [InlineData("María José Núñez Prado", "MJ Núñez Prado")]
    [InlineData("María José Núñez Prado", "maria-jose nunez")]
    [InlineData("Guadalupe Ramírez Ortega", "Lupe Ramirez")]
    [InlineData("Guadalupe Ramírez Ortega", "Lupita Ramírez")]
    [InlineData("Francisca Oyarzún", "Paqui Oyarzun")]
    [InlineData("Concepción Tamayo", "Concha Tamayo")]
    [InlineData("Isabel Quispe Mamani", "Chabela Mamani")]
    [InlineData("Josefa Barrios", "Pepa Barrios")]
    [InlineData("María Teresa Cuéllar", "Maite Cuellar")]
    [InlineData("María Teresa Cuéllar", "María Tere Cuéllar")]
    [InlineData("Beatriz Gonçalves da Silva", "Bia Goncalves")]
    [InlineData("Eduarda dos Santos Lima", "Duda Lima")]
    [InlineData("Maria das Dores do Nascimento", "Maria Dores Nascimento")]
    [InlineData("Ana Paula de Souza e Melo", "Ana Paula Souza Melo")]
    [InlineData("Anamaría Restrepo", "Ana María Restrepo")]
    [InlineData("Luz de la Cruz Vega", "Luz Delacruz Vega")]
    [InlineData("Rosa D'Ávila", "rosa d’avila")]
    [InlineData("Yolanda García-Huidobro", "Yoli Garcia Huidobro")]
    [InlineData("Carmen Hernández Solís", "Carmen Hdez Solis")]
    [InlineData("Marta González", "Marta Gonzales")]
    [InlineData("Sra. Teresa Peña", "Teresa Peña")]
    [InlineData("Ana Paula Rosa", "Ana Paula da Rosa")]
    public void One_woman_written_in_two_ways_is_strongly_the_same(string one, string other) =>
        Assert.Equal(NameMatch.Strong, NameMatching.Compare(one, other));

    [Theory]
    [InlineData("Maria Nunez", "Prado Núñez, M. J.")]
    [InlineData("Núñez Prado", "María José Núñez Prado")]
    [InlineData("Núñez Prado", "Teresa Núñez Prado")]
    [InlineData("Carla Núñez Prado", "María Núñez Prado")]
    [InlineData("María Núñez Prado", "María Núñez Salas")]
    [InlineData("M. Núñez", "María Núñez")]
    [InlineData("María José", "Majo")]
    [InlineData("María José", "María José")]
    [InlineData("Lupe", "Guadalupe Ramírez")]
    [InlineData("Núñez", "María Núñez")]
    [InlineData("María", "María")]
    public void What_might_be_somebody_else_is_only_possible(string one, string other) =>
        Assert.Equal(NameMatch.Possible, NameMatching.Compare(one, other));

    [Theory]
    [InlineData("", "")]
    [InlineData("", "María Núñez")]
    [InlineData("María Núñez", "María Quispe")]
    [InlineData("María Núñez", "Marta Núñez")]
    [InlineData("Valentina Rojas", "Valeria Rojas")]
    [InlineData("M. J.", "M. J.")]
    [InlineData("M.", "María")]
    [InlineData("María de la Paz", "Luz de la Cruz")]
    [InlineData("Ana Quispe", "Anabel Quisbert")]
    public void What_has_too_little_in_common_is_nothing(string one, string other) =>
        Assert.Equal(NameMatch.None, NameMatching.Compare(one, other));

    [Theory]
    [InlineData("Pepa", "josefa")]
    [InlineData("Paqui", "francisca")]
    [InlineData("Lupe", "guadalupe")]
    [InlineData("Concha", "concepcion")]
    [InlineData("Chabela", "isabel")]
    [InlineData("Mari", "maria")]
    [InlineData("Bia", "beatriz")]
    [InlineData("Duda", "eduarda")]
    [InlineData("Gabi", "gabriela")]
    [InlineData("Xime", "ximena")]
    [InlineData("Tere", "teresa")]
    [InlineData("Fer", "fernanda")]
    [InlineData("Vale", "valentina")]
    [InlineData("Vale", "valeria")]
    [InlineData("Dani", "daniela")]
    [InlineData("Caro", "carolina")]
    [InlineData("Cami", "camila")]
    [InlineData("Juli", "juliana")]
    [InlineData("Juli", "julieta")]
    [InlineData("Lucha", "luz")]
    [InlineData("Lucha", "lucia")]
    [InlineData("Nati", "natalia")]
    [InlineData("Pati", "patricia")]
    [InlineData("Rosi", "rosa")]
    [InlineData("Sole", "soledad")]
    [InlineData("Toña", "antonia")]
    [InlineData("Yoli", "yolanda")]
    [InlineData("Zé", "jose")]
    [InlineData("Majo", "maria")]
    [InlineData("Majo", "jose")]
    [InlineData("Katie", "catherine")]
    [InlineData("Hdez", "hernandez")]
    public void A_short_form_is_also_found_by_the_name_it_stands_for(string shortForm, string name) =>
        Assert.Contains(name, NameMatching.SearchWords(shortForm));

    [Fact]
    public void A_name_is_found_by_its_words_without_particles_and_initials() =>
        Assert.Equal(["lupe", "guadalupe", "souza", "cruz"], NameMatching.SearchWords("Lupe M. de Souza e de la Cruz Souza"));

    [Fact]
    public void A_name_made_of_a_particle_is_still_found() => Assert.Equal(["las"], NameMatching.SearchWords("Las"));

    [Fact]
    public void A_name_is_found_while_it_is_typed() =>
        Assert.Equal(
            ["oya", "oyar", "oyarz", "oyarzu", "oyarzun", "mon", "mont", "monte", "monten", "montene", "monteneg"],
            NameMatching.SearchPrefixes("Oyarzún Montenegro Sá")
        );

    [Theory]
    [InlineData("", "")]
    [InlineData("  María   JOSÉ ", "maria jose")]
    [InlineData("Núñez-Gonçalves", "nunez goncalves")]
    [InlineData("Mari\u0301a Nu\u0301n\u0303ez", "maria nunez")]
    [InlineData("O’Higgins D'Ávila", "ohiggins davila")]
    [InlineData("Mª\u00A0Ángeles", "ma angeles")]
    [InlineData("Ma\u200Bri\u00ADa\u202E", "maria")]
    [InlineData("Groß Łucja Sørensen", "gross lucja sorensen")]
    [InlineData("Ana (2)", "ana")]
    public void A_name_is_folded_to_plain_words(string text, string folded) => Assert.Equal(folded, NameMatching.Normalise(text));

    // Not a line of the theory: an attribute cannot hold half a character.
    [Fact]
    public void Half_a_character_is_folded_away() => Assert.Equal("maria", NameMatching.Normalise("\uD800María\uDC00\uFFFE"));

    [Theory]
    [InlineData("María Núñez Prado", "Carla Prado")]
    [InlineData("Prado Núñez, M. J.", "Ana Nunez")]
    [InlineData("Núñez", "María José Núñez")]
    [InlineData("Ana Paula Rosa", "Rosa, Marta")]
    [InlineData("Ana Hernández", "Luz Hdez")]
    public void A_surname_in_common_is_seen(string one, string other) => Assert.True(NameMatching.SharesSurname(one, other));

    [Theory]
    [InlineData("María José Núñez", "Ana José Quispe")]
    [InlineData("María", "María")]
    [InlineData("María de Souza", "Ana de Melo")]
    [InlineData("Prado Quispe", "Carla Núñez")]
    [InlineData("", "")]
    public void A_given_name_or_a_particle_in_common_is_no_surname(string one, string other) =>
        Assert.False(NameMatching.SharesSurname(one, other));

    [Theory]
    [InlineData(true, false, false, true)]
    [InlineData(false, true, true, true)]
    [InlineData(false, true, false, false)]
    [InlineData(false, false, true, false)]
    [InlineData(false, false, false, false)]
    public void Only_strong_signals_suggest(bool number, bool birth, bool surname, bool suggests) =>
        Assert.Equal(suggests, new Likeness(number, birth, surname).SuggestsSamePerson);

    [Fact]
    public void Which_name_comes_first_makes_no_difference()
    {
        var names = RandomText.Names(seed: 7, count: 20_000).ToList();
        var answers = names
            .Zip(names.Skip(1), (a, b) => (Forth: NameMatching.Compare(a, b), Back: NameMatching.Compare(b, a), a, b))
            .ToList();

        Assert.All(answers, answer => Assert.True(answer.Forth == answer.Back, $"'{answer.a}' and '{answer.b}'"));
        Assert.Equal(3, answers.Select(answer => answer.Forth).Distinct().Count());
    }

    [Fact]
    public void Folding_twice_changes_nothing_and_leaves_only_plain_words()
    {
        foreach (var text in RandomText.Any(seed: 593, count: 20_000).Concat(RandomText.Names(seed: 57, count: 20_000)))
        {
            var once = NameMatching.Normalise(text);

            Assert.Equal(once, NameMatching.Normalise(once));
            Assert.Matches("^([a-z]+( [a-z]+)*)?$", once);
            Assert.All(NameMatching.SearchPrefixes(text), prefix => Assert.InRange(prefix.Length, 3, 8));
        }
    }
}
