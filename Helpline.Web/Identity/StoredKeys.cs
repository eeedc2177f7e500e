using System.Xml.Linq;
using Helpline.Web.Data;
using Helpline.Web.Data.Sealing;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Identity;

/// <summary>The keys of cookies and forms: in the database, so that several servers share them, and sealed, so that it does not tell them.</summary>
public sealed class StoredKeys(IHelplineDatabase database, WriteGate gate, MasterKey master) : IXmlRepository
{
    private const string Place = "StoredKeys";

    private readonly byte[] key = master.For("data-protection");

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var db = database.OpenToRead();
        return [.. db.StoredKeys.AsNoTracking().AsEnumerable().Select(row => XElement.Parse(SealedBox.Open(row.Sealed, key, Place)))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        // The interface knows no waiting; a key is made every ninety days.
        using var turn = gate.EnterAsync().GetAwaiter().GetResult();
        using var db = database.OpenToWrite();
        var text = element.ToString(SaveOptions.DisableFormatting);
        db.StoredKeys.Add(new() { Name = friendlyName, Sealed = SealedBox.Seal(text, Guid.Empty, key, Place) });
        db.SaveChanges();
    }
}
