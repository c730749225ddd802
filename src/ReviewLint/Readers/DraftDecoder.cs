using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using ReviewLint.Diagnostics;
using ReviewLint.Rules;
using ReviewLint.Text;

namespace ReviewLint.Readers;

/// <summary>Turns the bytes of a file into text: UTF-8, or UTF-16 with a byte order mark.</summary>
public static class DraftDecoder
{
    /// <summary>The largest file that is read, in bytes: some forty times the longest published reviews.</summary>
    public const int MaximumLength = 10 * 1024 * 1024;

    /// <summary>Decodes a file; never throws for what the bytes are.</summary>
    /// <param name="path">The path as it is reported.</param>
    /// <param name="bytes">The file; at least one byte more than <see cref="MaximumLength"/> of one that is too large.</param>
    public static DecodedDraft Decode(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaximumLength)
        {
            return Refuse(path, "", DiagnosticSeverity.Error, "file is larger than 10 MB and was passed over");
        }

        string? text = bytes switch
        {
            [0xEF, 0xBB, 0xBF, .. var rest] => DecodeUtf8(rest),
            [0xFF, 0xFE, .. var rest] => DecodeUtf16(rest, isBigEndian: false),
            [0xFE, 0xFF, .. var rest] => DecodeUtf16(rest, isBigEndian: true),
            _ => DecodeUtf8(bytes),
        };
        if (text is null)
        {
            return Refuse(path, "", DiagnosticSeverity.Error, DescribeInvalid(bytes));
        }

        if (text.Contains('\0', StringComparison.Ordinal))
        {
            return Refuse(path, "", DiagnosticSeverity.Error, "file holds NUL characters, so it is no text, and was passed over");
        }

        return text.Length switch
        {
            0 => Refuse(path, text, DiagnosticSeverity.Warning, "file is empty"),
            1 => Refuse(path, text, DiagnosticSeverity.Warning, "file holds a single character"),
            _ => new DecodedDraft(new SourceText(path, text), null),
        };
    }

    private static string? DecodeUtf8(ReadOnlySpan<byte> bytes) => Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : null;

    private static string? DecodeUtf16(ReadOnlySpan<byte> bytes, bool isBigEndian)
    {
        try
        {
            return new UnicodeEncoding(isBigEndian, byteOrderMark: false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static string DescribeInvalid(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return "file is marked as UTF-16 but is not valid UTF-16, and was passed over; save it as UTF-8";
        }

        int at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out int read) == OperationStatus.Done)
        {
            at += read;
        }

        int line = bytes[..at].Count((byte)'\n') + 1;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"file is not valid UTF-8 (byte 0x{bytes[at]:X2} in line {line}) and was passed over; save it as UTF-8");
    }

    private static DecodedDraft Refuse(string path, string text, DiagnosticSeverity severity, string message) =>
        new(new SourceText(path, text), new Diagnostic(ToolDescriptors.UnreadableDocument, severity, new TextSpan(0, text.Length), message, []));
}
