using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Helpline.Web.Data.Migrations.Postgres
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
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "SentBack",
                table: "ConcernAction",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "ClosedDays",
                columns: table => new
                {
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClosedDays", x => x.Day);
                });

            migrationBuilder.CreateTable(
                name: "ConcernEscalation",
                columns: table => new
                {
                    Concern = table.Column<Guid>(type: "uuid", nullable: false),
                    To = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
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
                    Day = table.Column<int>(type: "integer", nullable: false),
                    Opens = table.Column<int>(type: "integer", nullable: false),
                    Closes = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DutyHours", x => x.Day);
                });

            migrationBuilder.CreateTable(
                name: "DutyMarks",
                columns: table => new
                {
                    Person = table.Column<Guid>(type: "uuid", nullable: false),
                    On = table.Column<bool>(type: "boolean", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DutyMarks", x => x.Person);
                });

            migrationBuilder.CreateTable(
                name: "Summonses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Record = table.Column<Guid>(type: "uuid", nullable: false),
                    Flag = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    RaisedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Answered_By = table.Column<Guid>(type: "uuid", nullable: true),
                    Answered_At = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
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
