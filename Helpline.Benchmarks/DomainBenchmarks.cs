using System.Security.Cryptography;
using BenchmarkDotNet.Attributes;
using Helpline.Domain.ServiceUsers;
using Helpline.Web.Data.Sealing;

namespace Helpline.Benchmarks;

/// <summary>The small things that happen very often.</summary>
[MemoryDiagnoser]
public class DomainBenchmarks
{
    private readonly byte[] key = RandomNumberGenerator.GetBytes(MasterKey.Size);
    private readonly Guid subject = Guid.CreateVersion7();
    private readonly string words = new('ñ', 250);
    private readonly string name = "María José Núñez Prado";
    private readonly string number = "(0044) 07700 900-123";
    private byte[] box = [];

    [GlobalSetup]
    public void Seal() => box = SealedBox.Seal(words, subject, key, "Calls|SealedNotes|1");

    [Benchmark]
    public byte[] Seal500Bytes() => SealedBox.Seal(words, subject, key, "Calls|SealedNotes|1");

    [Benchmark]
    public string Open500Bytes() => SealedBox.Open(box, key, "Calls|SealedNotes|1");

    [Benchmark]
    public NameMatch CompareNames() => NameMatching.Compare(name, "Prado Núñez, M. J.");

    [Benchmark]
    public bool ReadANumber() => TelephoneNumber.TryParse(number, out _);
}
