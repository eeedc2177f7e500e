using Helpline.Web.Data;
using Helpline.Web.Data.Postgres;
using Helpline.Web.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Tests.Support;

/// <summary>Contexts without keys: the model alone.</summary>
internal static class TemplateContexts
{
    public static HelplineDbContext Sqlite(string connection) =>
        new SqliteHelplineDbContext(
            DesignTimeContexts.Accounts(new DbContextOptionsBuilder<SqliteHelplineDbContext>().UseSqlite(connection)).Options
        );

    public static HelplineDbContext Postgres(string connection) =>
        new PostgresHelplineDbContext(
            DesignTimeContexts.Accounts(new DbContextOptionsBuilder<PostgresHelplineDbContext>().UseNpgsql(connection)).Options
        );
}
