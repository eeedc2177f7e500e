using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Helpline.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ConflictsOnceAndFeedDisputes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Disputes",
                table: "Services",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Edits",
                table: "Services",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "MissingSince",
                table: "Services",
                type: "TEXT",
                nullable: true);

            // Without a gate the same pair could be kept twice: what was decided stays, or else one of them.
            migrationBuilder.Sql(
                """
                DELETE FROM "Conflicts" WHERE EXISTS (
                    SELECT 1 FROM "Conflicts" AS other
                    WHERE other."ServiceUser" = "Conflicts"."ServiceUser"
                        AND other."Perpetrator" = "Conflicts"."Perpetrator"
                        AND (other."Hers" = "Conflicts"."Hers" OR (other."Hers" IS NULL AND "Conflicts"."Hers" IS NULL))
                        AND other."Id" <> "Conflicts"."Id"
                        AND CASE
                            WHEN (other."Resolution_At" IS NULL) = ("Conflicts"."Resolution_At" IS NULL) THEN other."Id" < "Conflicts"."Id"
                            ELSE other."Resolution_At" IS NOT NULL
                        END
                );
                """);
            migrationBuilder.Sql(
                """
                DELETE FROM "Summonses" WHERE "Kind" = 'conflict-of-interest'
                    AND NOT EXISTS (SELECT 1 FROM "Conflicts" WHERE "Conflicts"."Id" = "Summonses"."Record");
                """);

            migrationBuilder.CreateIndex(
                name: "IX_Conflicts_HisTwoEntries",
                table: "Conflicts",
                columns: new[] { "ServiceUser", "Perpetrator", "Hers" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Conflicts_SheHerself",
                table: "Conflicts",
                columns: new[] { "ServiceUser", "Perpetrator" },
                unique: true,
                filter: "\"Hers\" IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Conflicts_HisTwoEntries",
                table: "Conflicts");

            migrationBuilder.DropIndex(
                name: "IX_Conflicts_SheHerself",
                table: "Conflicts");

            migrationBuilder.DropColumn(
                name: "Disputes",
                table: "Services");

            migrationBuilder.DropColumn(
                name: "Edits",
                table: "Services");

            migrationBuilder.DropColumn(
                name: "MissingSince",
                table: "Services");
        }
    }
}
