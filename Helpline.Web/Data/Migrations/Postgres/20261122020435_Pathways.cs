using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Helpline.Web.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Pathways : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Children",
                table: "Calls",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "not-asked");

            migrationBuilder.AddColumn<int>(
                name: "PathwayVersion",
                table: "Calls",
                type: "integer",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "PathwayDrafts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Owner = table.Column<Guid>(type: "uuid", nullable: false),
                    BasedOn = table.Column<int>(type: "integer", nullable: false),
                    Rules = table.Column<string>(type: "text", nullable: false),
                    TouchedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PathwayDrafts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PathwayVersions",
                columns: table => new
                {
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Rules = table.Column<string>(type: "text", nullable: false),
                    Published_By = table.Column<Guid>(type: "uuid", nullable: false),
                    Published_At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Why = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Again = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PathwayVersions", x => x.Number);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PathwayDrafts_Owner",
                table: "PathwayDrafts",
                column: "Owner",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PathwayDrafts");

            migrationBuilder.DropTable(
                name: "PathwayVersions");

            migrationBuilder.DropColumn(
                name: "Children",
                table: "Calls");

            migrationBuilder.DropColumn(
                name: "PathwayVersion",
                table: "Calls");
        }
    }
}
