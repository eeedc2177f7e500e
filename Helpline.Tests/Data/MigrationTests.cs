using Helpline.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Tests.Data;

public sealed class MigrationTests
{
    [Fact]
    public void The_model_has_no_change_without_a_migration_on_sqlite()
    {
        using var db = TemplateContexts.Sqlite("Data Source=:memory:");
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public void The_model_has_no_change_without_a_migration_on_postgres()
    {
        using var db = TemplateContexts.Postgres("Host=localhost");
        Assert.False(db.Database.HasPendingModelChanges());
    }
}
