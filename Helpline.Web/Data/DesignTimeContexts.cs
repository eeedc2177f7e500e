using Helpline.Web.Data.Postgres;
using Helpline.Web.Data.Sqlite;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Helpline.Web.Data;

/// <summary>What <c>dotnet ef</c> and the drift tests look at: the model alone, without a database or keys.</summary>
public sealed class DesignTimeContexts
    : IDesignTimeDbContextFactory<SqliteHelplineDbContext>,
        IDesignTimeDbContextFactory<PostgresHelplineDbContext>
{
    SqliteHelplineDbContext IDesignTimeDbContextFactory<SqliteHelplineDbContext>.CreateDbContext(string[] args) =>
        new(Accounts(new DbContextOptionsBuilder<SqliteHelplineDbContext>().UseSqlite("Data Source=design.db")).Options);

    PostgresHelplineDbContext IDesignTimeDbContextFactory<PostgresHelplineDbContext>.CreateDbContext(string[] args) =>
        new(Accounts(new DbContextOptionsBuilder<PostgresHelplineDbContext>().UseNpgsql("Host=localhost")).Options);

    /// <summary>Tells the model which tables the accounts have. Every context is made with it.</summary>
    internal static DbContextOptionsBuilder<T> Accounts<T>(DbContextOptionsBuilder<T> builder)
        where T : HelplineDbContext
    {
        builder.UseApplicationServiceProvider(AccountSchema);
        return builder;
    }

    private static readonly ServiceProvider AccountSchema = new ServiceCollection()
        .Configure<IdentityOptions>(options => options.Stores.SchemaVersion = IdentitySchemaVersions.Version3)
        .BuildServiceProvider();
}
