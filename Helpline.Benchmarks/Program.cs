using BenchmarkDotNet.Running;
using Helpline.Benchmarks;

// `measure [calls]` fills a house and measures whole use cases against the limits of the same run; anything else goes to BenchmarkDotNet.
if (args is ["measure", .. var rest])
{
    var calls = rest.Length > 0 ? int.Parse(rest[0], System.Globalization.CultureInfo.InvariantCulture) : 20_000;
    await new Measures(calls).RunAsync();
    return;
}

if (args is ["hands", .. var there])
{
    await new Hands(there.Length > 0 ? int.Parse(there[0], System.Globalization.CultureInfo.InvariantCulture) : 20_000).RunAsync();
    return;
}

if (args is ["import", .. var rows])
{
    await new ImportMeasure(rows.Length > 0 ? int.Parse(rows[0], System.Globalization.CultureInfo.InvariantCulture) : 100_000).RunAsync();
    return;
}

if (args is ["trace", .. var few])
{
    await new Measures(few.Length > 0 ? int.Parse(few[0], System.Globalization.CultureInfo.InvariantCulture) : 20_000).TraceAsync();
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Measures).Assembly).Run(args);
