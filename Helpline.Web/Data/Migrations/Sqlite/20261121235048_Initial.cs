using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Helpline.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AspNetRoles",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetRoles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUsers",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Person = table.Column<Guid>(type: "TEXT", nullable: false),
                    LastCodeStep = table.Column<long>(type: "INTEGER", nullable: false),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    PasswordHash = table.Column<string>(type: "TEXT", nullable: true),
                    SecurityStamp = table.Column<string>(type: "TEXT", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", nullable: true),
                    PhoneNumber = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    LockoutEnd = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUsers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Audit",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Act = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Record = table.Column<Guid>(type: "TEXT", nullable: true),
                    Detail = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Refused = table.Column<bool>(type: "INTEGER", nullable: false),
                    Link = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Audit", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "Calls",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    FormerReference = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Import = table.Column<Guid>(type: "TEXT", nullable: true),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EnteredAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    StartedLocally = table.Column<DateTime>(type: "TEXT", nullable: false),
                    TakenBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    VolunteerCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Direction = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Caller = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Language = table.Column<string>(type: "TEXT", maxLength: 8, nullable: true),
                    Interpreter = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Category = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    OtherCategories = table.Column<string>(type: "TEXT", nullable: false),
                    Needs = table.Column<string>(type: "TEXT", nullable: false),
                    Flags = table.Column<string>(type: "TEXT", nullable: false),
                    Given = table.Column<string>(type: "TEXT", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CouldNotHelp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Area = table.Column<string>(type: "TEXT", maxLength: 9, nullable: true),
                    Nationality = table.Column<string>(type: "TEXT", maxLength: 2, nullable: true),
                    Age = table.Column<int>(type: "INTEGER", nullable: true),
                    PublicFunds = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Consent = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    EmergencyServices = table.Column<bool>(type: "INTEGER", nullable: false),
                    ThreatenedWithDeportation = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ReportedToPolice = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    NotReportedBecause = table.Column<string>(type: "TEXT", nullable: false),
                    RelativeInterpreted = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StatusUsedBy = table.Column<string>(type: "TEXT", nullable: false),
                    TurnedAway = table.Column<bool>(type: "INTEGER", nullable: false),
                    ImmigrationActions = table.Column<string>(type: "TEXT", nullable: false),
                    ServiceUser = table.Column<Guid>(type: "TEXT", nullable: true),
                    Team = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Feeling = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Triaged_By = table.Column<Guid>(type: "TEXT", nullable: true),
                    Triaged_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Notes = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Particulars = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Calls", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CaseNotes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Case = table.Column<Guid>(type: "TEXT", nullable: false),
                    Signature_By = table.Column<Guid>(type: "TEXT", nullable: false),
                    Signature_At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    WasContact = table.Column<bool>(type: "INTEGER", nullable: false),
                    Subject = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseNotes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Cases",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    ServiceUser = table.Column<Guid>(type: "TEXT", nullable: false),
                    Team = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Opened_By = table.Column<Guid>(type: "TEXT", nullable: false),
                    Opened_At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Holder = table.Column<Guid>(type: "TEXT", nullable: true),
                    Allocated_By = table.Column<Guid>(type: "TEXT", nullable: true),
                    Allocated_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Transfer_To = table.Column<Guid>(type: "TEXT", nullable: true),
                    Transfer_By = table.Column<Guid>(type: "TEXT", nullable: true),
                    Transfer_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Transfer_SealedWhy = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Begun_By = table.Column<Guid>(type: "TEXT", nullable: true),
                    Begun_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Waiting_By = table.Column<Guid>(type: "TEXT", nullable: true),
                    Waiting_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Waiting_SealedFor = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Closure_By = table.Column<Guid>(type: "TEXT", nullable: true),
                    Closure_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Closure_SealedSummary = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Reopening_By = table.Column<Guid>(type: "TEXT", nullable: true),
                    Reopening_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Reopening_SealedWhy = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Risk = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    NextStep_DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    NextStep_By = table.Column<Guid>(type: "TEXT", nullable: true),
                    NextStep_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    NextStep_SealedWhat = table.Column<byte[]>(type: "BLOB", nullable: true),
                    LastContactAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ReviewedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    NextReviewOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Restricted_By = table.Column<Guid>(type: "TEXT", nullable: true),
                    Restricted_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cases", x => x.Id);
                });

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
                name: "Concerns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Call = table.Column<Guid>(type: "TEXT", nullable: false),
                    ServiceUser = table.Column<Guid>(type: "TEXT", nullable: true),
                    Case = table.Column<Guid>(type: "TEXT", nullable: true),
                    Flag = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Team = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    RaisedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DueAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Acknowledged_By = table.Column<Guid>(type: "TEXT", nullable: true),
                    Acknowledged_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Closure_Decision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Closure_By = table.Column<Guid>(type: "TEXT", nullable: true),
                    Closure_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Closure_SealedReason = table.Column<byte[]>(type: "BLOB", nullable: true),
                    SignedOff_By = table.Column<Guid>(type: "TEXT", nullable: true),
                    SignedOff_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Subject = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Concerns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Drafts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    TakenBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    TouchedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Team = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    TriedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Contents = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Drafts", x => x.Id);
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

            migrationBuilder.CreateTable(
                name: "FollowUps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Call = table.Column<Guid>(type: "TEXT", nullable: true),
                    Case = table.Column<Guid>(type: "TEXT", nullable: true),
                    ServiceUser = table.Column<Guid>(type: "TEXT", nullable: true),
                    Team = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    AssignedTo = table.Column<Guid>(type: "TEXT", nullable: true),
                    DueAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Promised_By = table.Column<Guid>(type: "TEXT", nullable: false),
                    Promised_At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    End_Result = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    End_By = table.Column<Guid>(type: "TEXT", nullable: true),
                    End_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Subject = table.Column<Guid>(type: "TEXT", nullable: false),
                    What = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FollowUps", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ImmigrationRecords",
                columns: table => new
                {
                    ServiceUser = table.Column<Guid>(type: "TEXT", nullable: false),
                    Subject = table.Column<Guid>(type: "TEXT", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Contents = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImmigrationRecords", x => x.ServiceUser);
                });

            migrationBuilder.CreateTable(
                name: "Imports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Begun_By = table.Column<Guid>(type: "TEXT", nullable: false),
                    Begun_At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CompletedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Accepted = table.Column<int>(type: "INTEGER", nullable: false),
                    Rejected = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Imports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Invitations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TokenHash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Person = table.Column<Guid>(type: "TEXT", nullable: false),
                    MadeBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UsedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Invitations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Needs",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Category = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    English = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Spanish = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Portuguese = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    RetiredAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Needs", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "Numbers",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Last = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Numbers", x => new { x.Kind, x.Year });
                });

            migrationBuilder.CreateTable(
                name: "Organisations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    SetUpAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    PracticeSince = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Organisations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "People",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    Roles = table.Column<string>(type: "TEXT", nullable: false),
                    Teams = table.Column<string>(type: "TEXT", nullable: false),
                    JoinedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Suspension_Why = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Suspension_By = table.Column<Guid>(type: "TEXT", nullable: true),
                    Suspension_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Adviser_Level = table.Column<int>(type: "INTEGER", nullable: true),
                    Adviser_ExpiresOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Ceiling = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Referrals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Call = table.Column<Guid>(type: "TEXT", nullable: false),
                    Case = table.Column<Guid>(type: "TEXT", nullable: true),
                    ServiceUser = table.Column<Guid>(type: "TEXT", nullable: true),
                    MadeBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Team = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Service = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Result = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Declined = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    DaysToResult = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Referrals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SavedViews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Owner = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Filter = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavedViews", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SearchTokens",
                columns: table => new
                {
                    Token = table.Column<long>(type: "INTEGER", nullable: false),
                    ServiceUser = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchTokens", x => new { x.Token, x.ServiceUser });
                });

            migrationBuilder.CreateTable(
                name: "ServiceUsers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Pseudonym = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 8, nullable: true),
                    Consent = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Alert = table.Column<byte[]>(type: "BLOB", nullable: true),
                    DateOfBirth = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Name = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceUsers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SignIns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    KeyHash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Person = table.Column<Guid>(type: "TEXT", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SeenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ActingRole = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Device = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Ticket = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignIns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StoredKeys",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StoredKeys", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "SubjectKeys",
                columns: table => new
                {
                    Subject = table.Column<Guid>(type: "TEXT", nullable: false),
                    Wrapped = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubjectKeys", x => x.Subject);
                });

            migrationBuilder.CreateTable(
                name: "AspNetRoleClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RoleId = table.Column<string>(type: "TEXT", nullable: false),
                    ClaimType = table.Column<string>(type: "TEXT", nullable: true),
                    ClaimValue = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetRoleClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetRoleClaims_AspNetRoles_RoleId",
                        column: x => x.RoleId,
                        principalTable: "AspNetRoles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserId = table.Column<string>(type: "TEXT", nullable: false),
                    ClaimType = table.Column<string>(type: "TEXT", nullable: true),
                    ClaimValue = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetUserClaims_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    ProviderKey = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "TEXT", nullable: true),
                    UserId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_AspNetUserLogins_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserPasskeys",
                columns: table => new
                {
                    CredentialId = table.Column<byte[]>(type: "BLOB", maxLength: 1024, nullable: false),
                    UserId = table.Column<string>(type: "TEXT", nullable: false),
                    Data = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserPasskeys", x => x.CredentialId);
                    table.ForeignKey(
                        name: "FK_AspNetUserPasskeys_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserRoles",
                columns: table => new
                {
                    UserId = table.Column<string>(type: "TEXT", nullable: false),
                    RoleId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserRoles", x => new { x.UserId, x.RoleId });
                    table.ForeignKey(
                        name: "FK_AspNetUserRoles_AspNetRoles_RoleId",
                        column: x => x.RoleId,
                        principalTable: "AspNetRoles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AspNetUserRoles_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserTokens",
                columns: table => new
                {
                    UserId = table.Column<string>(type: "TEXT", nullable: false),
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_AspNetUserTokens_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CallAmendment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Call = table.Column<Guid>(type: "TEXT", nullable: false),
                    Signature_By = table.Column<Guid>(type: "TEXT", nullable: false),
                    Signature_At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Field = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Subject = table.Column<Guid>(type: "TEXT", nullable: false),
                    After = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Before = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Why = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CallAmendment", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CallAmendment_Calls_Call",
                        column: x => x.Call,
                        principalTable: "Calls",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CaseNeed",
                columns: table => new
                {
                    Case = table.Column<Guid>(type: "TEXT", nullable: false),
                    Need = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseNeed", x => new { x.Case, x.Need });
                    table.ForeignKey(
                        name: "FK_CaseNeed_Cases_Case",
                        column: x => x.Case,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CasePerson",
                columns: table => new
                {
                    Case = table.Column<Guid>(type: "TEXT", nullable: false),
                    Person = table.Column<Guid>(type: "TEXT", nullable: false),
                    Part = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CasePerson", x => new { x.Case, x.Person, x.Part });
                    table.ForeignKey(
                        name: "FK_CasePerson_Cases_Case",
                        column: x => x.Case,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ConcernAction",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Concern = table.Column<Guid>(type: "TEXT", nullable: false),
                    Signature_By = table.Column<Guid>(type: "TEXT", nullable: false),
                    Signature_At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Subject = table.Column<Guid>(type: "TEXT", nullable: false),
                    What = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConcernAction", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConcernAction_Concerns_Concern",
                        column: x => x.Concern,
                        principalTable: "Concerns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ContactPoint",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ServiceUser = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    LastConfirmed = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Instructions = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Value = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContactPoint", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ContactPoint_ServiceUsers_ServiceUser",
                        column: x => x.ServiceUser,
                        principalTable: "ServiceUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AspNetRoleClaims_RoleId",
                table: "AspNetRoleClaims",
                column: "RoleId");

            migrationBuilder.CreateIndex(
                name: "RoleNameIndex",
                table: "AspNetRoles",
                column: "NormalizedName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserClaims_UserId",
                table: "AspNetUserClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserLogins_UserId",
                table: "AspNetUserLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserPasskeys_UserId",
                table: "AspNetUserPasskeys",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserRoles_RoleId",
                table: "AspNetUserRoles",
                column: "RoleId");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "AspNetUsers",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUsers_Person",
                table: "AspNetUsers",
                column: "Person",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "AspNetUsers",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Audit_By_At",
                table: "Audit",
                columns: new[] { "By", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Record",
                table: "Audit",
                column: "Record");

            migrationBuilder.CreateIndex(
                name: "IX_CallAmendment_Call",
                table: "CallAmendment",
                column: "Call");

            migrationBuilder.CreateIndex(
                name: "IX_Calls_FormerReference",
                table: "Calls",
                column: "FormerReference");

            migrationBuilder.CreateIndex(
                name: "IX_Calls_Import",
                table: "Calls",
                column: "Import");

            migrationBuilder.CreateIndex(
                name: "IX_Calls_Number",
                table: "Calls",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Calls_ServiceUser_StartedAt_Import",
                table: "Calls",
                columns: new[] { "ServiceUser", "StartedAt", "Import" });

            migrationBuilder.CreateIndex(
                name: "IX_Calls_StartedLocally",
                table: "Calls",
                column: "StartedLocally");

            migrationBuilder.CreateIndex(
                name: "IX_Calls_TakenBy_StartedAt",
                table: "Calls",
                columns: new[] { "TakenBy", "StartedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Calls_Team_StartedAt",
                table: "Calls",
                columns: new[] { "Team", "StartedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseNotes_Case",
                table: "CaseNotes",
                column: "Case");

            migrationBuilder.CreateIndex(
                name: "IX_CasePerson_Person",
                table: "CasePerson",
                column: "Person");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_Holder",
                table: "Cases",
                column: "Holder");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_Number",
                table: "Cases",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Cases_ServiceUser",
                table: "Cases",
                column: "ServiceUser");

            migrationBuilder.CreateIndex(
                name: "IX_ConcernAction_Concern",
                table: "ConcernAction",
                column: "Concern");

            migrationBuilder.CreateIndex(
                name: "IX_Concerns_Call",
                table: "Concerns",
                column: "Call");

            migrationBuilder.CreateIndex(
                name: "IX_Concerns_Case",
                table: "Concerns",
                column: "Case");

            migrationBuilder.CreateIndex(
                name: "IX_Concerns_DueAt",
                table: "Concerns",
                column: "DueAt");

            migrationBuilder.CreateIndex(
                name: "IX_ContactPoint_ServiceUser",
                table: "ContactPoint",
                column: "ServiceUser");

            migrationBuilder.CreateIndex(
                name: "IX_Drafts_TakenBy_TouchedAt",
                table: "Drafts",
                columns: new[] { "TakenBy", "TouchedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_FigureExports_Month",
                table: "FigureExports",
                column: "Month");

            migrationBuilder.CreateIndex(
                name: "IX_FollowUps_AssignedTo_DueAt",
                table: "FollowUps",
                columns: new[] { "AssignedTo", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_FollowUps_Call",
                table: "FollowUps",
                column: "Call");

            migrationBuilder.CreateIndex(
                name: "IX_FollowUps_Case",
                table: "FollowUps",
                column: "Case");

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_TokenHash",
                table: "Invitations",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_People_Code",
                table: "People",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Referrals_Call",
                table: "Referrals",
                column: "Call");

            migrationBuilder.CreateIndex(
                name: "IX_Referrals_Case",
                table: "Referrals",
                column: "Case");

            migrationBuilder.CreateIndex(
                name: "IX_SavedViews_Owner",
                table: "SavedViews",
                column: "Owner");

            migrationBuilder.CreateIndex(
                name: "IX_SearchTokens_ServiceUser",
                table: "SearchTokens",
                column: "ServiceUser");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceUsers_Pseudonym",
                table: "ServiceUsers",
                column: "Pseudonym",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SignIns_KeyHash",
                table: "SignIns",
                column: "KeyHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SignIns_Person",
                table: "SignIns",
                column: "Person");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AspNetRoleClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserLogins");

            migrationBuilder.DropTable(
                name: "AspNetUserPasskeys");

            migrationBuilder.DropTable(
                name: "AspNetUserRoles");

            migrationBuilder.DropTable(
                name: "AspNetUserTokens");

            migrationBuilder.DropTable(
                name: "Audit");

            migrationBuilder.DropTable(
                name: "CallAmendment");

            migrationBuilder.DropTable(
                name: "CaseNeed");

            migrationBuilder.DropTable(
                name: "CaseNotes");

            migrationBuilder.DropTable(
                name: "CasePerson");

            migrationBuilder.DropTable(
                name: "ClosedMonths");

            migrationBuilder.DropTable(
                name: "ConcernAction");

            migrationBuilder.DropTable(
                name: "ContactPoint");

            migrationBuilder.DropTable(
                name: "Drafts");

            migrationBuilder.DropTable(
                name: "FigureExports");

            migrationBuilder.DropTable(
                name: "FollowUps");

            migrationBuilder.DropTable(
                name: "ImmigrationRecords");

            migrationBuilder.DropTable(
                name: "Imports");

            migrationBuilder.DropTable(
                name: "Invitations");

            migrationBuilder.DropTable(
                name: "Needs");

            migrationBuilder.DropTable(
                name: "Numbers");

            migrationBuilder.DropTable(
                name: "Organisations");

            migrationBuilder.DropTable(
                name: "People");

            migrationBuilder.DropTable(
                name: "Referrals");

            migrationBuilder.DropTable(
                name: "SavedViews");

            migrationBuilder.DropTable(
                name: "SearchTokens");

            migrationBuilder.DropTable(
                name: "SignIns");

            migrationBuilder.DropTable(
                name: "StoredKeys");

            migrationBuilder.DropTable(
                name: "SubjectKeys");

            migrationBuilder.DropTable(
                name: "AspNetRoles");

            migrationBuilder.DropTable(
                name: "AspNetUsers");

            migrationBuilder.DropTable(
                name: "Calls");

            migrationBuilder.DropTable(
                name: "Cases");

            migrationBuilder.DropTable(
                name: "Concerns");

            migrationBuilder.DropTable(
                name: "ServiceUsers");
        }
    }
}
