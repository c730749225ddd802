using System.Collections.Immutable;
using ReviewLint.Documents;

namespace ReviewLint.Facts.Extraction;

/// <summary>Finds <see cref="ReportingStatement"/> facts everywhere but in lists of references.</summary>
internal static class ReportingStatementExtractor
{
    public static ImmutableArray<ReportingStatement> Extract(ReviewDocument document)
    {
        ImmutableArray<ReportingStatement>.Builder statements = ImmutableArray.CreateBuilder<ReportingStatement>();
        TopicReader.Read(document, TopicIndex.Instance, (topic, section, sentence, start, text, anchor) =>
            statements.Add(new ReportingStatement(section, sentence, start, text, anchor, (ReportedTopic)topic)));
        return statements.ToImmutable();
    }
}
