using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Helpline.Web.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class PerpetratorsAndConflicts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Conflicts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ServiceUser = table.Column<Guid>(type: "uuid", nullable: false),
                    Call = table.Column<Guid>(type: "uuid", nullable: true),
                    Perpetrator = table.Column<Guid>(type: "uuid", nullable: false),
                    Hers = table.Column<Guid>(type: "uuid", nullable: true),
                    Ground = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    FoundAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Resolution_Decision = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Resolution_By = table.Column<Guid>(type: "uuid", nullable: true),
                    Resolution_At = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Resolution_SealedReason = table.Column<byte[]>(type: "bytea", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Conflicts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Perpetrators",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Case = table.Column<Guid>(type: "uuid", nullable: false),
                    ServiceUser = table.Column<Guid>(type: "uuid", nullable: false),
                    Part = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    RecordedBy_By = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordedBy_At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Changed_By = table.Column<Guid>(type: "uuid", nullable: true),
                    Changed_At = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    TakenBack_By = table.Column<Guid>(type: "uuid", nullable: true),
                    TakenBack_At = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    TakenBack_SealedReason = table.Column<byte[]>(type: "bytea", nullable: true),
                    Addresses = table.Column<byte[]>(type: "bytea", nullable: true),
                    Emails = table.Column<byte[]>(type: "bytea", nullable: true),
                    Name = table.Column<byte[]>(type: "bytea", nullable: true),
                    Telephones = table.Column<byte[]>(type: "bytea", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Perpetrators", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PerpetratorTokens",
                columns: table => new
                {
                    Token = table.Column<long>(type: "bigint", nullable: false),
                    Perpetrator = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PerpetratorTokens", x => new { x.Token, x.Perpetrator });
                });

            migrationBuilder.CreateTable(
                name: "ConflictPerson",
                columns: table => new
                {
                    Conflict = table.Column<Guid>(type: "uuid", nullable: false),
                    Person = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConflictPerson", x => new { x.Conflict, x.Person });
                    table.ForeignKey(
                        name: "FK_ConflictPerson_Conflicts_Conflict",
                        column: x => x.Conflict,
                        principalTable: "Conflicts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Conflicts_Perpetrator",
                table: "Conflicts",
                column: "Perpetrator");

            migrationBuilder.CreateIndex(
                name: "IX_Conflicts_ServiceUser",
                table: "Conflicts",
                column: "ServiceUser");

            migrationBuilder.CreateIndex(
                name: "IX_Perpetrators_Case",
                table: "Perpetrators",
                column: "Case");

            migrationBuilder.CreateIndex(
                name: "IX_Perpetrators_ServiceUser",
                table: "Perpetrators",
                column: "ServiceUser");

            migrationBuilder.CreateIndex(
                name: "IX_PerpetratorTokens_Perpetrator",
                table: "PerpetratorTokens",
                column: "Perpetrator");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ConflictPerson");

            migrationBuilder.DropTable(
                name: "Perpetrators");

            migrationBuilder.DropTable(
                name: "PerpetratorTokens");

            migrationBuilder.DropTable(
                name: "Conflicts");
        }
    }
}
