using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Helpline.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class NewestFirst : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Calls_ServiceUser_StartedAt_Import",
                table: "Calls");

            migrationBuilder.DropIndex(
                name: "IX_Calls_Team_StartedAt",
                table: "Calls");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_Opened_At",
                table: "Cases",
                column: "Opened_At");

            migrationBuilder.CreateIndex(
                name: "IX_Calls_ServiceUser_StartedAt_Import_Team_Id",
                table: "Calls",
                columns: new[] { "ServiceUser", "StartedAt", "Import", "Team", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Calls_StartedAt_Team_ServiceUser_Import",
                table: "Calls",
                columns: new[] { "StartedAt", "Team", "ServiceUser", "Import" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Cases_Opened_At",
                table: "Cases");

            migrationBuilder.DropIndex(
                name: "IX_Calls_ServiceUser_StartedAt_Import_Team_Id",
                table: "Calls");

            migrationBuilder.DropIndex(
                name: "IX_Calls_StartedAt_Team_ServiceUser_Import",
                table: "Calls");

            migrationBuilder.CreateIndex(
                name: "IX_Calls_ServiceUser_StartedAt_Import",
                table: "Calls",
                columns: new[] { "ServiceUser", "StartedAt", "Import" });

            migrationBuilder.CreateIndex(
                name: "IX_Calls_Team_StartedAt",
                table: "Calls",
                columns: new[] { "Team", "StartedAt" });
        }
    }
}
