using System.Reflection;
using System.Reflection.Emit;
using Helpline.Domain;
using Helpline.Domain.Firewall;
using Helpline.Domain.Referrals;
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

    [Fact]
    public void What_hands_over_knows_a_pack_and_no_record_it_could_be_made_from()
    {
        Type[] told = [typeof(Pack), typeof(PackPart), typeof(PackAttachment), typeof(Consent), typeof(Recipient)];
        Type[] records =
        [
            .. StoredFields
                .All.Select(entity => entity.Type)
                .Except([typeof(SentPack), typeof(PackLink), typeof(Referral), typeof(Signature)]),
            typeof(PackRequest),
            typeof(ClassifiedField),
        ];

        Assert.Empty(
            from type in typeof(FrontDesk).Assembly.GetTypes()
            where type.Namespace == "Helpline.Web.Features.Disclosure"
            from method in MethodsOf(type)
            from used in Used(method)
            where records.Except(told).Contains(used)
            select $"{type.Name}.{method.Name} {used.Name}"
        );
    }

    // What it takes, gives back and holds; her ledger alone reads her language.
    private static IEnumerable<Type> Used(MethodBase method) =>
        method
            .GetParameters()
            .Select(parameter => parameter.ParameterType)
            .Append((method as MethodInfo)?.ReturnType ?? typeof(void))
            .Concat(method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? [])
            .SelectMany(type => type.GetGenericArguments().Append(type.GetElementType() ?? type));

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
