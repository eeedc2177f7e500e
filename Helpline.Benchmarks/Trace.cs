using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Helpline.Benchmarks;

/// <summary>Where the time of one operation goes: each statement that it sends, with its own time and the time before it.</summary>
public sealed class Trace : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly List<(TimeSpan At, TimeSpan Took, string Sql)> statements = [];
    private readonly List<IDisposable> subscriptions = [];
    private long began;

    public Trace() => subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    /// <summary>Prints the statements of one run of an operation that ran often enough before.</summary>
    public async Task ShowAsync(string what, Func<Task> operation)
    {
        for (var i = 0; i < 200; i++)
        {
            await operation();
        }

        statements.Clear();
        began = Stopwatch.GetTimestamp();
        await operation();
        var whole = Stopwatch.GetElapsedTime(began);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"## {what}: {whole.TotalMilliseconds:F2} ms, {statements.Count} statements, {statements.Sum(s => s.Took.TotalMilliseconds):F2} ms in them"
            )
        );
        foreach (var (at, took, sql) in statements)
        {
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"  {at.TotalMilliseconds, 6:F2} +{took.TotalMilliseconds:F2}  {sql.ReplaceLineEndings(" ")[..Math.Min(sql.Length, 150)]}"
                )
            );
        }
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        var at = Stopwatch.GetElapsedTime(began);
        switch (value.Value)
        {
            case CommandExecutedEventData done:
                statements.Add((at - done.Duration, done.Duration, done.Command.CommandText));
                break;
            case TransactionEndEventData end:
                statements.Add((at - end.Duration, end.Duration, value.Key));
                break;
            case ConnectionEndEventData end:
                statements.Add((at - end.Duration, end.Duration, value.Key));
                break;
            default:
                break;
        }
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }

    public void Dispose() => subscriptions.ForEach(s => s.Dispose());
}
