using Helpline.Web.Data.Backups;
using Helpline.Web.Data.Postgres;
using Helpline.Web.Data.Sealing;
using Helpline.Web.Data.Sqlite;
using Microsoft.AspNetCore.Identity;

namespace Helpline.Web.Data;

/// <summary>Puts the data into the house: database, keys, gate.</summary>
public static class DataRegistration
{
    public static IServiceCollection AddHelplineData(this IServiceCollection services, IConfiguration configuration)
    {
        // Part of the model: without it tools and tests would see one table fewer than the application does.
        services.Configure<IdentityOptions>(options => options.Stores.SchemaVersion = IdentitySchemaVersions.Version3);
        var files = HelplineFiles.From(configuration);
        var postgres = IsPostgres(configuration);
        services.AddSingleton(files);
        services.AddSingleton(_ => MasterKey.ReadOrCreate(files.KeyFile));
        services.AddSingleton<IHelplineDatabase>(provider =>
        {
            var sealing = new Lazy<SealingInterceptor>(provider.GetRequiredService<SealingInterceptor>);
            return postgres
                ? new PostgresDatabase(configuration.GetConnectionString("Helpline") ?? "", sealing)
                : new SqliteDatabase(files.Database, sealing);
        });
        services.AddSingleton(provider => new Keyring(
            provider.GetRequiredService<MasterKey>(),
            provider.GetRequiredService<IHelplineDatabase>().ReadWrappedKey
        ));
        services.AddSingleton(new WriteGate(oneAtATime: !postgres));
        services.AddSingleton<SealingInterceptor>();
        services.AddSingleton<AuditChain>();
        services.AddSingleton<AuditHeads>();
        services.AddSingleton<BackupShelf>();
        services.AddSingleton<SearchTokens>();
        services.AddSingleton<SummonsBoard>();
        services.AddSingleton<DataDoors>();
        services.AddSingleton<DatabaseStart>();
        // The accounts' own stores work on a context of the request's; all else goes through the front desk.
        services.AddScoped(provider => provider.GetRequiredService<IHelplineDatabase>().OpenToWrite());
        return services;
    }

    public static bool IsPostgres(IConfiguration configuration) =>
        string.Equals(configuration["Database"], "Postgres", StringComparison.OrdinalIgnoreCase);
}
