using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Helpline.Web.Data.Sealing;

/// <summary>
/// Asks the context's own sealing to open what is read. One for all contexts: EF builds its services and the model anew for every other
/// interceptor of this kind.
/// </summary>
public sealed class OpeningInterceptor : IMaterializationInterceptor
{
    public static readonly OpeningInterceptor Instance = new();

    private OpeningInterceptor() { }

    public object InitializedInstance(MaterializationInterceptionData materializationData, object entity) =>
        (materializationData.Context as HelplineDbContext)?.Sealing is { } sealing ? sealing.Open(materializationData, entity) : entity;
}
