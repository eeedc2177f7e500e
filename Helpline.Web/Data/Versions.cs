namespace Helpline.Web.Data;

/// <summary>The column that counts the changes of a record: whoever saves says which version she saw.</summary>
internal static class Versions
{
    public const string Column = "Version";
}
