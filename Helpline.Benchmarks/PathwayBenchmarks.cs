using BenchmarkDotNet.Attributes;
using Helpline.Domain;
using Helpline.Domain.Pathways;
using Helpline.Domain.ServiceDirectory;

namespace Helpline.Benchmarks;

/// <summary>What every answer of a call costs before it is drawn: 100 rules over 200 services.</summary>
[MemoryDiagnoser]
public class PathwayBenchmarks
{
    private readonly DateTime at = new(2026, 3, 2, 20, 15, 0);

    private readonly Circumstances her = new()
    {
        Categories = new HashSet<string> { "housing", "vawg" },
        Flags = new HashSet<string> { "domestic-abuse" },
        Age = 30,
        Areas = new HashSet<string> { "E09000028", "E12000007", Area.UnitedKingdom },
        Language = "es",
        PublicFunds = Answer.No,
    };

    private PathwayMap few = null!;
    private PathwayMap all = null!;

    [GlobalSetup]
    public void Write() => (few, all) = (Make(every: 10), Make(every: 1));

    /// <summary>As in life: one rule in ten holds.</summary>
    [Benchmark]
    public Suggestions OneRuleInTenHolds() => few.Suggest(her, at);

    [Benchmark]
    public Suggestions EveryRuleHolds() => all.Suggest(her, at);

    private static PathwayMap Make(int every)
    {
        var services = Enumerable
            .Range(0, 200)
            .Select(i => new ServiceFacts(ServiceId.New(), new($"{i}", $"{i}", $"{i}"), $"{i}") { IsByAndFor = i % 3 == 0 })
            .ToArray();
        return new(1, [.. Enumerable.Range(0, 100).Select(i => Rule(i % every == 0 ? "housing" : "debt", i, services))], services);
    }

    private static Pathway Rule(string category, int number, ServiceFacts[] services) =>
        new(
            PathwayId.New(),
            Wording.Empty,
            new(
                Joining.All,
                [new(ConditionSubject.Category, [category, "other"]), new(ConditionSubject.PublicFunds, ["no"])],
                [new(Joining.Any, [new(ConditionSubject.Age, ["18-"]), new(ConditionSubject.Area, ["E12000007"])], [])]
            ),
            [.. Enumerable.Range(0, 6).Select(i => new Lead(services[(number * 7 + i) % services.Length].Id, Wording.Empty))]
        );
}
