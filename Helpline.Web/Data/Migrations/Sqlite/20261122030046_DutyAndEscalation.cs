using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Helpline.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class DutyAndEscalation : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "BoundByFgmDuty",
                table: "People",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "SentBack",
                table: "ConcernAction",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "ClosedDays",
                columns: table => new
                {
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClosedDays", x => x.Day);
                });

            migrationBuilder.CreateTable(
                name: "ConcernEscalation",
                columns: table => new
                {
                    Concern = table.Column<Guid>(type: "TEXT", nullable: false),
                    To = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConcernEscalation", x => new { x.Concern, x.To });
                    table.ForeignKey(
                        name: "FK_ConcernEscalation_Concerns_Concern",
                        column: x => x.Concern,
                        principalTable: "Concerns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DutyHours",
                columns: table => new
                {
                    Day = table.Column<int>(type: "INTEGER", nullable: false),
                    Opens = table.Column<int>(type: "INTEGER", nullable: false),
                    Closes = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DutyHours", x => x.Day);
                });

            migrationBuilder.CreateTable(
                name: "DutyMarks",
                columns: table => new
                {
                    Person = table.Column<Guid>(type: "TEXT", nullable: false),
                    On = table.Column<bool>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DutyMarks", x => x.Person);
                });

            migrationBuilder.CreateTable(
                name: "Summonses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Record = table.Column<Guid>(type: "TEXT", nullable: false),
                    Flag = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    RaisedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Answered_By = table.Column<Guid>(type: "TEXT", nullable: true),
                    Answered_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Summonses", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Summonses_Answered_At",
                table: "Summonses",
                column: "Answered_At");

            migrationBuilder.CreateIndex(
                name: "IX_Summonses_Record",
                table: "Summonses",
                column: "Record");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ClosedDays");

            migrationBuilder.DropTable(
                name: "ConcernEscalation");

            migrationBuilder.DropTable(
                name: "DutyHours");

            migrationBuilder.DropTable(
                name: "DutyMarks");

            migrationBuilder.DropTable(
                name: "Summonses");

            migrationBuilder.DropColumn(
                name: "BoundByFgmDuty",
                table: "People");

            migrationBuilder.DropColumn(
                name: "SentBack",
                table: "ConcernAction");
        }
    }
}
