using System.Reflection;
using Xunit.Sdk;

namespace Helpline.Tests.Support;

/// <summary>The databases that the same house runs on.</summary>
public enum DatabaseKind
{
    Sqlite,
    Postgres,
}

/// <summary>Runs a theory once on each database: <c>[Theory, EachDatabase]</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EachDatabaseAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) =>
        [
            [DatabaseKind.Sqlite],
            [DatabaseKind.Postgres],
        ];
}
