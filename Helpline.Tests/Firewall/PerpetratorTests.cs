using Helpline.Domain.Firewall;

namespace Helpline.Tests.Firewall;

public sealed class PerpetratorTests
{
    private static readonly RecordedPerpetrator carlos = new(Guid.CreateVersion7(), "Carlos Andrés Quintero Salazar")
    {
        Telephones = ["07700 900456", "+57 300 123 4567"],
        Emails = ["c.quintero@correo.example"],
        Addresses = ["Flat 2, 118 Brandreth Avenue, London N17 9QX"],
    };

    private static readonly RecordedPerpetrator sister = new(Guid.CreateVersion7(), "Yolanda Quintero")
    {
        Telephones = ["020 7946 0777"],
        Emails = ["yoli.q@post.example"],
        IsAssociate = true,
    };

    public static IEnumerable<Recipient> Variants()
    {
        var clean = Samples.To(RecipientClass.Voluntary) with { Receiver = "", Email = "" };
        var random = new Random(21);
        string[] numbers =
        [
            "07700 900456",
            "07700900456",
            "+44 7700 900456",
            "0044 7700 900456",
            "+44 (0)7700 900 456",
            "07700-900-456",
            "07700.900.456",
            "(07700) 900456",
            "tel: 07700900456",
            "07700 900456 (work)",
            "020 7946 0123, 07700 900456",
            "020 7946 0123 / 07700 900 456",
            "０７７００９００４５６",
            "O7700 9OO456",
            "+57 300 123 4567",
            "0057 3001234567",
            "+57-300-123-45-67",
            "020 7946 0777",
            "+442079460777",
            "07700 90\u200B0456",
        ];
        string[] emails =
        [
            "c.quintero@correo.example",
            "C.Quintero@Correo.Example",
            "cquintero@correo.example",
            "c.quintero+work@correo.example",
            " c.quintero@correo.example ",
            "Carlos <c.quintero@correo.example>",
            "mailto:c.quintero@correo.example",
            "desk@northside.example; c.quintero@correo.example",
            "yoli.q@post.example",
            "YOLI.Q@POST.EXAMPLE",
        ];
        string[] addresses =
        [
            "118 Brandreth Avenue",
            "118 Brandreth Ave",
            "118 BRANDRETH AVE, N17 9QX",
            "Flat 2, 118 Brandreth Avenue, London N17 9QX",
            "118, Brandreth Av.",
            "118 Brandret Avenue",
            "118 Brandreht Avenue, London",
            "Apt 2 118 Brandreth Avenue",
            "N17 9QX",
            "118 Brandreth Avenue\nLondon\nn179qx",
        ];
        string[] names =
        [
            "Carlos Andrés Quintero Salazar",
            "Carlos Quintero",
            "carlos quintero",
            "CARLOS ANDRES QUINTERO",
            "Quintero Salazar, Carlos",
            "Carlos Quintero Salazar",
            "Carlos A. Quintero",
            "Cárlos Quintéro",
            "Carlos Quinteros",
            "Carlo Quintero",
            "Carlos Qintero",
            "Mr Carlos Quintero",
            "Yolanda Quintero",
            "Quintero Yolanda",
            "Carlos  Quintero",
            "Carlos\u200B Quintero",
        ];
        return Enumerable
            .Range(0, 240)
            .Select(i =>
                (i % 5) switch
                {
                    0 => clean with { Telephone = Any(numbers) },
                    1 => clean with { Email = Any(emails) },
                    2 => clean with { Address = Any(addresses) },
                    3 => clean with { Receiver = Any(names) },
                    _ => clean with
                    {
                        Receiver = $"{Any(["C.", "Sr", "Family", "Ana", "Señor"])} Quintero",
                        Address = $"{random.Next(200, 300)} Other Road, N17 9QX",
                    },
                }
            );

        string Any(string[] from) => from[random.Next(from.Length)];
    }

    [Fact]
    public void A_recipient_who_is_recorded_is_blocked_however_it_is_written()
    {
        var all = Variants().ToArray();

        Assert.True(all.Length >= 200);
        Assert.Equal(
            "",
            string.Join(
                '\n',
                all.Where(one => PerpetratorMatch.Find(one, [carlos, sister]) is null)
                    .Select(one => $"{one.Receiver}|{one.Telephone}|{one.Email}|{one.Address}")
                    .Distinct()
            )
        );
    }

    [Fact]
    public void The_pack_is_refused_without_saying_why()
    {
        var recipient = Samples.To(RecipientClass.Voluntary) with { Telephone = "07700 900456" };
        var request = Samples.Request(
            recipient,
            DisclosureBasis.Consented(Samples.ConsentTo(recipient)),
            new ClassifiedField("Name", FieldClass.Identity, "Inés Robledo")
        );

        var refusal = Samples.Built(request with { Perpetrators = [sister, carlos] }).Refusal;

        var stop = Assert.Single(refusal!.Stops);
        Assert.Equal((StopReason.RecipientBarred, (MarkedSentence?)null), (stop.Reason, stop.Sentence));
        Assert.Equal(new PerpetratorMatch(carlos.Record, MatchedOn.Telephone), refusal.Conflict);
    }

    [Theory]
    [InlineData("Ana Robledo", "07700 900457", "desk@northside.example", "14 Station Road, N15 6UJ")]
    [InlineData("Carlos Medina", "020 7946 0776", "c.medina@correo.example", "119 Brandreth Avenue, N17 9QY")]
    [InlineData("Andrés Salcedo", "", "quintero@northside.example", "118 High Street, SE1 1AA")]
    [InlineData("", "", "", "")]
    public void Somebody_else_is_not(string name, string telephone, string email, string address) =>
        Assert.Null(
            PerpetratorMatch.Find(
                Samples.To(RecipientClass.Voluntary) with
                {
                    Receiver = name,
                    Telephone = telephone,
                    Email = email,
                    Address = address,
                },
                [carlos, sister]
            )
        );
}
