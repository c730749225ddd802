using System.Globalization;
using ReviewLint.Facts;
using ReviewLint.Statistics;
using ReviewLint.Text;

namespace ReviewLint.Tests.Statistics;

/// <summary>P values worked out from printed intervals.</summary>
public sealed class PValueRangeTests
{
    [Theory]
    [InlineData(true, "0.85", "0.75", "0.96", 95, 0.0050, 0.0176)]
    [InlineData(true, "1.44", "0.83", "2.49", 95, 0.186, 0.201)]
    [InlineData(true, "1.14", "0.20", "6.65", 95, 0.879, 0.888)]
    [InlineData(false, "-3.9", "-5.9", "-1.9", 95, 0.00007, 0.00023)]
    [InlineData(true, "0.87", "0.81", "0.94", 95, 0, 0.0011)]
    [InlineData(true, "1.43", "1.04", "1.90", 95, 0.0174, 0.0229)]
    [InlineData(true, "0.86", "0.74", "1.00", 95, 0.034, 0.069)]
    [InlineData(true, "0.80", "0.65", "0.98", 99, 0.0030, 0.0083)]
    public void The_range_holds_all_that_rounding_allows(bool isRatio, string estimate, string lower, string upper, int level, double least, double greatest)
    {
        PValueRange range = PValueRange.Of(Figures.Triple(isRatio, estimate, lower, upper), level)!.Value;

        Assert.Equal(least, range.Least, Math.Max(least * 0.06, 0.0005));
        Assert.Equal(greatest, range.Greatest, Math.Max(greatest * 0.06, 0.0001));
    }

    [Theory]
    [InlineData(true, "0.85", "0.75", "0.96", "=", "0.01", false, false)]
    [InlineData(true, "1.14", "0.20", "6.65", "=", "0.30", true, false)]
    [InlineData(false, "-3.9", "-5.9", "-1.9", "<", "0.00001", true, false)]
    [InlineData(true, "0.87", "0.81", "0.94", "=", "0.27", true, true)]
    [InlineData(true, "1.43", "1.04", "1.90", "=", "0.03", true, false)]
    [InlineData(true, "0.86", "0.74", "1.00", "=", "0.06", false, false)]
    [InlineData(true, "0.86", "0.74", "1.00", "=", "0.04", false, false)]
    [InlineData(true, "0.85", "0.75", "0.96", ">", "0.05", true, true)]
    [InlineData(true, "0.90", "0.60", "1.35", "<", "0.05", true, true)]
    public void A_conflict_is_one_only_where_no_values_agree(
        bool isRatio, string estimate, string lower, string upper, string relation, string p, bool isExcluded, bool isReversed)
    {
        PValueRange range = PValueRange.Of(Figures.Triple(isRatio, estimate, lower, upper), 95)!.Value;
        PValue printed = Printed(relation, p);

        Assert.Equal((isExcluded, isReversed), (range.Excludes(printed), range.Reverses(printed)));
    }

    [Fact]
    public void A_lower_limit_that_rounds_to_zero_gives_no_range() => Assert.Null(PValueRange.Of(Figures.Triple(true, "0.12", "0.0", "0.9"), 95));

    private static PValue Printed(string relation, string p)
    {
        Sentence sentence = Passages.Of($"P {relation} {p}").Sentences[0];
        NumberRelation kind = relation switch { "<" => NumberRelation.Less, ">" => NumberRelation.Greater, _ => NumberRelation.Equal };
        PrintedNumber number = new(decimal.Parse(p, CultureInfo.InvariantCulture), p.Length - 2, p, default);
        return new PValue(null!, sentence, 0, sentence.Text, Anchor.Adjacent, kind, number, PValueOwner.Effect);
    }
}
