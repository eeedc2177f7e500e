using Bunit;
using Helpline.Web.Kit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.JSInterop;

namespace Helpline.Tests.Look;

/// <summary>Somebody goes on to the next page before the script of this one has come. That must not end her circuit.</summary>
public sealed class LeavingTests
{
    [Theory]
    [InlineData("import")]
    [InlineData("register")]
    public async Task Keys_that_are_left_early_harm_nobody_and_let_go_of_what_came_late(string slow)
    {
        await using var context = new BunitContext();
        var script = new SlowScript(slow);
        context.Services.AddSingleton<IJSRuntime>(script);
        context.Render<Keys>(parameters => parameters.Add(k => k.Bindings, []).Add(k => k.OnKey, EventCallback<string>.Empty));

        await context.DisposeComponentsAsync();
        script.Come();
        // The module, and after it what came late.
        Assert.True(
            await script.LetGo.WaitAsync(TimeSpan.FromSeconds(20))
                && (slow == "import" || await script.LetGo.WaitAsync(TimeSpan.FromSeconds(20)))
        );

        Assert.False(context.Renderer.UnhandledException.IsCompleted);
        Assert.Equal(slow == "import" ? [] : ["dispose"], script.Late);
    }

    /// <summary>A browser that answers one question only when it is told to.</summary>
    private sealed class SlowScript(string slow) : IJSRuntime, IJSObjectReference
    {
        private readonly TaskCompletionSource come = new();
        private bool came;

        public SemaphoreSlim LetGo { get; } = new(0);

        /// <summary>What was asked of it afterwards, but for the registering itself.</summary>
        public List<string> Late { get; } = [];

        public void Come()
        {
            came = true;
            come.SetResult();
        }

        public async ValueTask<TValue> InvokeAsync<TValue>(string identifier, object?[]? args)
        {
            if (came)
            {
                Late.Add(identifier);
            }

            if (identifier == slow)
            {
                await come.Task;
            }

            return typeof(TValue) == typeof(IJSObjectReference) ? (TValue)(object)this : default!;
        }

        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, CancellationToken cancellationToken, object?[]? args) =>
            InvokeAsync<TValue>(identifier, args);

        public ValueTask DisposeAsync()
        {
            LetGo.Release();
            return ValueTask.CompletedTask;
        }
    }
}
