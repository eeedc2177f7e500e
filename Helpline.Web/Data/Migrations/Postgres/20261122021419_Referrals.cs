using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Helpline.Web.Data.Migrations.Postgres
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
                type: "uuid",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uuid");

            migrationBuilder.AddColumn<DateTime>(
                name: "Advice_At",
                table: "Referrals",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Advice_By",
                table: "Referrals",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "Advice_SealedFrom",
                table: "Referrals",
                type: "bytea",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "Approved_At",
                table: "Referrals",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Approved_By",
                table: "Referrals",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Approved_Digest",
                table: "Referrals",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ChaseOn",
                table: "Referrals",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "Draft",
                table: "Referrals",
                type: "bytea",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Listed",
                table: "Referrals",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ListedService",
                table: "Referrals",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Manner",
                table: "Referrals",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "referral");

            migrationBuilder.AddColumn<DateTime>(
                name: "Previewed_At",
                table: "Referrals",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Previewed_By",
                table: "Referrals",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Previewed_Digest",
                table: "Referrals",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "Protecting_At",
                table: "Referrals",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Protecting_By",
                table: "Referrals",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "Protecting_SealedReason",
                table: "Referrals",
                type: "bytea",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Subject",
                table: "Referrals",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "Referrals",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            // Whose key seals what is written on a referral of before: hers, or that of her anonymous call.
            migrationBuilder.Sql("""UPDATE "Referrals" SET "Subject" = COALESCE("ServiceUser", "Call")""");

            migrationBuilder.CreateTable(
                name: "ReferralConsents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Referral = table.Column<Guid>(type: "uuid", nullable: false),
                    Subject = table.Column<Guid>(type: "uuid", nullable: false),
                    Explained_By = table.Column<Guid>(type: "uuid", nullable: false),
                    Explained_At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false),
                    Withdrawn_By = table.Column<Guid>(type: "uuid", nullable: true),
                    Withdrawn_At = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Terms = table.Column<byte[]>(type: "bytea", nullable: true)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Referral = table.Column<Guid>(type: "uuid", nullable: false),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    Act = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Signature_By = table.Column<Guid>(type: "uuid", nullable: false),
                    Signature_At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ByPartner = table.Column<bool>(type: "boolean", nullable: false),
                    Subject = table.Column<Guid>(type: "uuid", nullable: false),
                    Words = table.Column<byte[]>(type: "bytea", nullable: true)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Referral = table.Column<Guid>(type: "uuid", nullable: false),
                    ServiceUser = table.Column<Guid>(type: "uuid", nullable: true),
                    Subject = table.Column<Guid>(type: "uuid", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Document = table.Column<byte[]>(type: "bytea", nullable: true)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Referral = table.Column<Guid>(type: "uuid", nullable: false),
                    Pack = table.Column<Guid>(type: "uuid", nullable: false),
                    TokenHash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    Made_By = table.Column<Guid>(type: "uuid", nullable: false),
                    Made_At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    TakenBackAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
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
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uuid",
                oldNullable: true);
        }
    }
}
