namespace Helpline.Web.Features.Statistics;

/// <summary>The words of the statistics screens and files, and the meaning of every figure.</summary>
public sealed class StatisticsText;
