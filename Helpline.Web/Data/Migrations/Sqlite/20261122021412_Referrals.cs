using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Helpline.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Referrals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<Guid>(
                name: "Call",
                table: "Referrals",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "TEXT");

            migrationBuilder.AddColumn<DateTime>(
                name: "Advice_At",
                table: "Referrals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Advice_By",
                table: "Referrals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "Advice_SealedFrom",
                table: "Referrals",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "Approved_At",
                table: "Referrals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Approved_By",
                table: "Referrals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Approved_Digest",
                table: "Referrals",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ChaseOn",
                table: "Referrals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "Draft",
                table: "Referrals",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Listed",
                table: "Referrals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ListedService",
                table: "Referrals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Manner",
                table: "Referrals",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "referral");

            migrationBuilder.AddColumn<DateTime>(
                name: "Previewed_At",
                table: "Referrals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Previewed_By",
                table: "Referrals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Previewed_Digest",
                table: "Referrals",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "Protecting_At",
                table: "Referrals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Protecting_By",
                table: "Referrals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "Protecting_SealedReason",
                table: "Referrals",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Subject",
                table: "Referrals",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "Referrals",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            // Whose key seals what is written on a referral of before: hers, or that of her anonymous call.
            migrationBuilder.Sql("""UPDATE "Referrals" SET "Subject" = COALESCE("ServiceUser", "Call")""");

            migrationBuilder.CreateTable(
                name: "ReferralConsents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Referral = table.Column<Guid>(type: "TEXT", nullable: false),
                    Subject = table.Column<Guid>(type: "TEXT", nullable: false),
                    Explained_By = table.Column<Guid>(type: "TEXT", nullable: false),
                    Explained_At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Withdrawn_By = table.Column<Guid>(type: "TEXT", nullable: true),
                    Withdrawn_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Terms = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReferralConsents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReferralConsents_Referrals_Referral",
                        column: x => x.Referral,
                        principalTable: "Referrals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReferralStep",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Referral = table.Column<Guid>(type: "TEXT", nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    Act = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Signature_By = table.Column<Guid>(type: "TEXT", nullable: false),
                    Signature_At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ByPartner = table.Column<bool>(type: "INTEGER", nullable: false),
                    Subject = table.Column<Guid>(type: "TEXT", nullable: false),
                    Words = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReferralStep", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReferralStep_Referrals_Referral",
                        column: x => x.Referral,
                        principalTable: "Referrals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SentPacks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Referral = table.Column<Guid>(type: "TEXT", nullable: false),
                    ServiceUser = table.Column<Guid>(type: "TEXT", nullable: true),
                    Subject = table.Column<Guid>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Document = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SentPacks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SentPacks_Referrals_Referral",
                        column: x => x.Referral,
                        principalTable: "Referrals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PackLinks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Referral = table.Column<Guid>(type: "TEXT", nullable: false),
                    Pack = table.Column<Guid>(type: "TEXT", nullable: false),
                    TokenHash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    Made_By = table.Column<Guid>(type: "TEXT", nullable: false),
                    Made_At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    TakenBackAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackLinks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PackLinks_Referrals_Referral",
                        column: x => x.Referral,
                        principalTable: "Referrals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PackLinks_SentPacks_Pack",
                        column: x => x.Pack,
                        principalTable: "SentPacks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Referrals_MadeAt",
                table: "Referrals",
                column: "MadeAt");

            migrationBuilder.CreateIndex(
                name: "IX_Referrals_ServiceUser",
                table: "Referrals",
                column: "ServiceUser");

            migrationBuilder.CreateIndex(
                name: "IX_PackLinks_Pack",
                table: "PackLinks",
                column: "Pack");

            migrationBuilder.CreateIndex(
                name: "IX_PackLinks_Referral",
                table: "PackLinks",
                column: "Referral");

            migrationBuilder.CreateIndex(
                name: "IX_PackLinks_TokenHash",
                table: "PackLinks",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReferralConsents_Referral",
                table: "ReferralConsents",
                column: "Referral");

            migrationBuilder.CreateIndex(
                name: "IX_ReferralStep_Referral",
                table: "ReferralStep",
                column: "Referral");

            migrationBuilder.CreateIndex(
                name: "IX_SentPacks_Referral",
                table: "SentPacks",
                column: "Referral");

            migrationBuilder.CreateIndex(
                name: "IX_SentPacks_ServiceUser",
                table: "SentPacks",
                column: "ServiceUser");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PackLinks");

            migrationBuilder.DropTable(
                name: "ReferralConsents");

            migrationBuilder.DropTable(
                name: "ReferralStep");

            migrationBuilder.DropTable(
                name: "SentPacks");

            migrationBuilder.DropIndex(
                name: "IX_Referrals_MadeAt",
                table: "Referrals");

            migrationBuilder.DropIndex(
                name: "IX_Referrals_ServiceUser",
                table: "Referrals");

            migrationBuilder.DropColumn(
                name: "Advice_At",
                table: "Referrals");

            migrationBuilder.DropColumn(
                name: "Advice_By",
                table: "Referrals");

            migrationBuilder.DropColumn(
                name: "Advice_SealedFrom",
                table: "Referrals");

            migrationBuilder.DropColumn(
                name: "Approved_At",
                table: "Referrals");

            migrationBuilder.DropColumn(
                name: "Approved_By",
                table: "Referrals");

            migrationBuilder.DropColumn(
                name: "Approved_Digest",
                table: "Referrals");

            migrationBuilder.DropColumn(
                name: "ChaseOn",
                table: "Referrals");

            migrationBuilder.DropColumn(
                name: "Draft",
                table: "Referrals");

            migrationBuilder.DropColumn(
                name: "Listed",
                table: "Referrals");

            migrationBuilder.DropColumn(
                name: "ListedService",
                table: "Referrals");

            migrationBuilder.DropColumn(
                name: "Manner",
                table: "Referrals");

            migrationBuilder.DropColumn(
                name: "Previewed_At",
                table: "Referrals");

            migrationBuilder.DropColumn(
                name: "Previewed_By",
                table: "Referrals");

            migrationBuilder.DropColumn(
                name: "Previewed_Digest",
                table: "Referrals");

            migrationBuilder.DropColumn(
                name: "Protecting_At",
                table: "Referrals");

            migrationBuilder.DropColumn(
                name: "Protecting_By",
                table: "Referrals");

            migrationBuilder.DropColumn(
                name: "Protecting_SealedReason",
                table: "Referrals");

            migrationBuilder.DropColumn(
                name: "Subject",
                table: "Referrals");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "Referrals");

            migrationBuilder.AlterColumn<Guid>(
                name: "Call",
                table: "Referrals",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true);
        }
    }
}
