using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Helpline.Web.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class ReferralChases : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "Chases",
                table: "FollowUps",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Referrals_ChaseOn",
                table: "Referrals",
                column: "ChaseOn");

            migrationBuilder.CreateIndex(
                name: "IX_FollowUps_Chases",
                table: "FollowUps",
                column: "Chases");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Referrals_ChaseOn",
                table: "Referrals");

            migrationBuilder.DropIndex(
                name: "IX_FollowUps_Chases",
                table: "FollowUps");

            migrationBuilder.DropColumn(
                name: "Chases",
                table: "FollowUps");
        }
    }
}
