using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Helpline.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AskingCoordinators : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "CallNumber",
                table: "Concerns",
                type: "TEXT",
                maxLength: 20,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "Draft",
                table: "Concerns",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "CallQuestions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Draft = table.Column<Guid>(type: "TEXT", nullable: false),
                    Call = table.Column<Guid>(type: "TEXT", nullable: true),
                    AskedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Answered_By = table.Column<Guid>(type: "TEXT", nullable: true),
                    Answered_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Ended_By = table.Column<Guid>(type: "TEXT", nullable: true),
                    Ended_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Subject = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CallQuestions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Whisper",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Question = table.Column<Guid>(type: "TEXT", nullable: false),
                    Signature_By = table.Column<Guid>(type: "TEXT", nullable: false),
                    Signature_At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Subject = table.Column<Guid>(type: "TEXT", nullable: false),
                    Words = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Whisper", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Whisper_CallQuestions_Question",
                        column: x => x.Question,
                        principalTable: "CallQuestions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Concerns_Acknowledged_By",
                table: "Concerns",
                column: "Acknowledged_By");

            migrationBuilder.CreateIndex(
                name: "IX_Concerns_Draft",
                table: "Concerns",
                column: "Draft");

            migrationBuilder.CreateIndex(
                name: "IX_CallQuestions_Call",
                table: "CallQuestions",
                column: "Call");

            migrationBuilder.CreateIndex(
                name: "IX_CallQuestions_Draft",
                table: "CallQuestions",
                column: "Draft");

            migrationBuilder.CreateIndex(
                name: "IX_Whisper_Question",
                table: "Whisper",
                column: "Question");

            // Concerns of before know their call's number as well.
            migrationBuilder.Sql(
                """
                UPDATE "Concerns" SET "CallNumber" = COALESCE((SELECT c."Number" FROM "Calls" AS c WHERE c."Id" = "Concerns"."Call"), '')
                """
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Whisper");

            migrationBuilder.DropTable(
                name: "CallQuestions");

            migrationBuilder.DropIndex(
                name: "IX_Concerns_Acknowledged_By",
                table: "Concerns");

            migrationBuilder.DropIndex(
                name: "IX_Concerns_Draft",
                table: "Concerns");

            migrationBuilder.DropColumn(
                name: "CallNumber",
                table: "Concerns");

            migrationBuilder.DropColumn(
                name: "Draft",
                table: "Concerns");
        }
    }
}
