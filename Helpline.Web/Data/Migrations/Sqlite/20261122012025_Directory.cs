using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Helpline.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Directory : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ConfidentialAddresses",
                columns: table => new
                {
                    Service = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kept_By = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kept_At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Address = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConfidentialAddresses", x => x.Service);
                });

            migrationBuilder.CreateTable(
                name: "ListedOrganisations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Details_Name = table.Column<string>(type: "TEXT", nullable: false),
                    Details_AlternateName = table.Column<string>(type: "TEXT", nullable: false),
                    Details_Description = table.Column<string>(type: "TEXT", nullable: false),
                    Details_Url = table.Column<string>(type: "TEXT", nullable: false),
                    Details_Email = table.Column<string>(type: "TEXT", nullable: false),
                    Details_Telephone = table.Column<string>(type: "TEXT", nullable: false),
                    Details_ByAndFor = table.Column<bool>(type: "INTEGER", nullable: false),
                    Class = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Stance = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsOurs = table.Column<bool>(type: "INTEGER", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    SourceId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    AsGiven = table.Column<string>(type: "TEXT", nullable: false),
                    Verified_By = table.Column<Guid>(type: "TEXT", nullable: true),
                    Verified_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Withdrawn_Why = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Withdrawn_By = table.Column<Guid>(type: "TEXT", nullable: true),
                    Withdrawn_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ListedOrganisations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StanceProposals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Organisation = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    FromClass = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    FromStance = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ToClass = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ToStance = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Proposed_By = table.Column<Guid>(type: "TEXT", nullable: false),
                    Proposed_At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Confirmed_By = table.Column<Guid>(type: "TEXT", nullable: true),
                    Confirmed_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Dropped_By = table.Column<Guid>(type: "TEXT", nullable: true),
                    Dropped_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StanceProposals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Services",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Organisation = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsInside = table.Column<bool>(type: "INTEGER", nullable: false),
                    Team = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Details_Name = table.Column<string>(type: "TEXT", nullable: false),
                    Details_SpanishName = table.Column<string>(type: "TEXT", nullable: false),
                    Details_PortugueseName = table.Column<string>(type: "TEXT", nullable: false),
                    Details_AlternateName = table.Column<string>(type: "TEXT", nullable: false),
                    Details_Description = table.Column<string>(type: "TEXT", nullable: false),
                    Details_SpanishDescription = table.Column<string>(type: "TEXT", nullable: false),
                    Details_PortugueseDescription = table.Column<string>(type: "TEXT", nullable: false),
                    Details_Categories = table.Column<string>(type: "TEXT", nullable: false),
                    Details_Needs = table.Column<string>(type: "TEXT", nullable: false),
                    Details_Areas = table.Column<string>(type: "TEXT", nullable: false),
                    Details_Languages = table.Column<string>(type: "TEXT", nullable: false),
                    Details_Interpreter = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Details_WomenOnly = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Details_ByAndFor = table.Column<bool>(type: "INTEGER", nullable: false),
                    Details_AcceptsNoPublicFunds = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Details_SelfReferral = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Details_MinimumAge = table.Column<int>(type: "INTEGER", nullable: true),
                    Details_MaximumAge = table.Column<int>(type: "INTEGER", nullable: true),
                    Details_Children = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Details_Opening = table.Column<string>(type: "TEXT", nullable: false),
                    Details_Telephone = table.Column<string>(type: "TEXT", nullable: false),
                    Details_Email = table.Column<string>(type: "TEXT", nullable: false),
                    Details_Url = table.Column<string>(type: "TEXT", nullable: false),
                    Details_ApplicationProcess = table.Column<string>(type: "TEXT", nullable: false),
                    Details_Fees = table.Column<string>(type: "TEXT", nullable: false),
                    Details_Eligibility = table.Column<string>(type: "TEXT", nullable: false),
                    Details_ContactSafely = table.Column<string>(type: "TEXT", nullable: false),
                    Details_Places = table.Column<string>(type: "TEXT", nullable: false),
                    Capacity_Capacity = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Capacity_WaitingDays = table.Column<int>(type: "INTEGER", nullable: true),
                    Capacity_By = table.Column<Guid>(type: "TEXT", nullable: true),
                    Capacity_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Source = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    SourceId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    AsGiven = table.Column<string>(type: "TEXT", nullable: false),
                    Verified_By = table.Column<Guid>(type: "TEXT", nullable: true),
                    Verified_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Withdrawn_Why = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Withdrawn_By = table.Column<Guid>(type: "TEXT", nullable: true),
                    Withdrawn_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Services", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Services_ListedOrganisations_Organisation",
                        column: x => x.Organisation,
                        principalTable: "ListedOrganisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ListedOrganisations_SourceId",
                table: "ListedOrganisations",
                column: "SourceId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Services_Organisation",
                table: "Services",
                column: "Organisation");

            migrationBuilder.CreateIndex(
                name: "IX_Services_SourceId",
                table: "Services",
                column: "SourceId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StanceProposals_Organisation",
                table: "StanceProposals",
                column: "Organisation");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ConfidentialAddresses");

            migrationBuilder.DropTable(
                name: "Services");

            migrationBuilder.DropTable(
                name: "StanceProposals");

            migrationBuilder.DropTable(
                name: "ListedOrganisations");
        }
    }
}
