using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Data.Postgres;

/// <summary>Owns the PostgreSQL migrations; adds nothing to the model but the type of a time on the wall.</summary>
public sealed class PostgresHelplineDbContext(DbContextOptions<PostgresHelplineDbContext> options) : HelplineDbContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTime>().HaveColumnType("timestamp without time zone");
    }
}
