using System.Reflection;
using System.Reflection.Emit;
using Helpline.Domain.Firewall;
using Helpline.Web.Desks;

namespace Helpline.Tests.Firewall;

public sealed class OnlyTheBuilderTests
{
    [Fact]
    public void Only_the_builder_makes_a_pack()
    {
        Assert.True(typeof(Pack).IsSealed);
        Assert.Empty(typeof(Pack).GetConstructors());
        Assert.Null(typeof(Pack).GetMethod("<Clone>$"));
        Assert.Equal(
            [nameof(PackBuilder)],
            from assembly in new[] { typeof(Pack).Assembly, typeof(FrontDesk).Assembly }
            from type in assembly.GetTypes()
            where MethodsOf(type).Any(MakesPack)
            select Outermost(type).Name
        );
    }

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static IEnumerable<MethodBase> MethodsOf(Type type)
    {
        const BindingFlags Everything =
            BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        return type.GetMethods(Everything).Concat<MethodBase>(type.GetConstructors(Everything));
    }

    // Reads the compiled instructions: a byte that looks like "new" and is none resolves to no constructor of Pack.
    private static bool MakesPack(MethodBase method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        return Enumerable
            .Range(0, Math.Max(0, code.Length - 4))
            .Where(at => code[at] == OpCodes.Newobj.Value)
            .Any(at => IsPackConstructor(method.Module, BitConverter.ToInt32(code, at + 1)));
    }

    private static bool IsPackConstructor(Module module, int token)
    {
        try
        {
            return module.ResolveMember(token) is ConstructorInfo { DeclaringType: var made } && made == typeof(Pack);
        }
        catch (Exception e) when (e is ArgumentException or BadImageFormatException)
        {
            return false;
        }
    }
}
