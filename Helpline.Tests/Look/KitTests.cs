using System.Globalization;
using Bunit;
using Helpline.Domain;
using Helpline.Domain.Refusals;
using Helpline.Web.Kit;
using Microsoft.Extensions.DependencyInjection;

namespace Helpline.Tests.Look;

public sealed class KitTests : BunitContext
{
    public KitTests()
    {
        CultureInfo.CurrentUICulture = new("es");
        Services.AddLocalization();
        JSInterop.Mode = JSRuntimeMode.Loose;
    }

    [Fact]
    public void Each_problem_leads_to_its_field()
    {
        var summary = Render<ErrorSummary>(p => p.Add(s => s.Problems, [new("outcome", "Diga cómo terminó")]));

        Assert.Equal("Hay un problema", summary.Find("h2").TextContent);
        Assert.Equal("outcome", summary.Find("a").GetAttribute("data-field"));
    }

    [Fact]
    public void A_refusal_is_read_out_in_her_language()
    {
        var note = Render<RefusalNote>(p => p.Add(n => n.Refusal, new Refusal("Access.NotPermitted")));

        Assert.Contains("No tiene permiso", note.Find("[role=alert]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Not_asked_is_an_answer_of_its_own()
    {
        var given = Answer.Yes;
        var field = Render<AnswerField>(p => p.Add(f => f.Label, "¿Denunció?").Bind(f => f.Value, given, value => given = value));

        Assert.Equal(["Sí", "No", "Sin preguntar"], field.FindAll("label").Select(label => label.TextContent.Trim()));
        field.FindAll("input")[2].Change("on");
        Assert.Equal(Answer.NotAsked, given);
    }

    [Fact]
    public void A_field_is_described_by_its_hint_and_its_error()
    {
        var field = Render<TextField>(p => p.Add(f => f.Label, "Nombre").Add(f => f.Id, "n").Add(f => f.Hint, "h").Add(f => f.Error, "e"));

        Assert.Equal("n-hint n-error", field.Find("input").GetAttribute("aria-describedby"));
        Assert.Equal("true", field.Find("input").GetAttribute("aria-invalid"));
        Assert.NotNull(field.Find("label[for=n]"));
    }

    [Fact]
    public void A_chip_says_whether_it_is_on()
    {
        var chip = Render<Chip>(p => p.Add(c => c.On, true).AddChildContent("vivienda"));

        Assert.Equal("true", chip.Find("button").GetAttribute("aria-pressed"));
    }

    [Fact]
    public void A_number_that_is_hidden_is_a_star_in_chart_and_table()
    {
        var chart = Render<BarChart>(p => p.Add(c => c.Label, "Llamadas").Add(c => c.Figures, [new("Deudas", null), new("Vivienda", 104)]));

        Assert.Equal("*", chart.Find(".bar-value").TextContent);
        Assert.Equal("*", chart.Find("td").TextContent);
        Assert.Single(chart.FindAll("rect"));
    }

    [Fact]
    public void Charts_without_figures_are_drawn_empty()
    {
        Render<BarChart>(p => p.Add(c => c.Label, "x").Add(c => c.Figures, []));
        Render<LineChart>(p => p.Add(c => c.Label, "x").Add(c => c.Figures, []));

        Assert.NotEmpty(Render<HeatMap>(p => p.Add(c => c.Label, "x").Add(c => c.Counts, [])).FindAll("rect"));
    }
}
