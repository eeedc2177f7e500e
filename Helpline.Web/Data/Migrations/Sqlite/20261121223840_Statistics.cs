using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Helpline.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Statistics : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Calls_ServiceUser_StartedAt",
                table: "Calls");

            migrationBuilder.CreateTable(
                name: "ClosedMonths",
                columns: table => new
                {
                    Month = table.Column<string>(type: "TEXT", maxLength: 7, nullable: false),
                    Closed_By = table.Column<Guid>(type: "TEXT", nullable: false),
                    Closed_At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Edition = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Figures = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClosedMonths", x => x.Month);
                });

            migrationBuilder.CreateTable(
                name: "FigureExports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Month = table.Column<string>(type: "TEXT", maxLength: 7, nullable: false),
                    Rule = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Format = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Recipient = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Made_By = table.Column<Guid>(type: "TEXT", nullable: false),
                    Made_At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FigureExports", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Calls_ServiceUser_StartedAt_Import",
                table: "Calls",
                columns: new[] { "ServiceUser", "StartedAt", "Import" });

            migrationBuilder.CreateIndex(
                name: "IX_FigureExports_Month",
                table: "FigureExports",
                column: "Month");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ClosedMonths");

            migrationBuilder.DropTable(
                name: "FigureExports");

            migrationBuilder.DropIndex(
                name: "IX_Calls_ServiceUser_StartedAt_Import",
                table: "Calls");

            migrationBuilder.CreateIndex(
                name: "IX_Calls_ServiceUser_StartedAt",
                table: "Calls",
                columns: new[] { "ServiceUser", "StartedAt" });
        }
    }
}
