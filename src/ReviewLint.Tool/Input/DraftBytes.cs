using ReviewLint.Readers;

namespace ReviewLint.Tool.Input;

/// <summary>Reads files without ever holding more than the largest draft that is linted.</summary>
internal static class DraftBytes
{
    /// <summary>The bytes of a draft, at most one more than are linted.</summary>
    /// <exception cref="ToolFailure">The file cannot be read.</exception>
    public static byte[] Read(ToolHost host, DraftFile draft)
    {
        try
        {
            if (draft.IsStandardInput)
            {
                return ReadAll(host.Input);
            }

            using FileStream file = new(draft.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            return ReadAll(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolFailure($"{draft.DisplayPath}: cannot be read: {exception.Message}");
        }
    }

    private static byte[] ReadAll(Stream stream)
    {
        const int Limit = DraftDecoder.MaximumLength + 1;
        byte[] bytes = new byte[stream.CanSeek ? Math.Min(Limit, (int)Math.Min(int.MaxValue, stream.Length) + 1) : 64 * 1024];
        int length = 0;
        while (length < Limit && stream.Read(bytes, length, bytes.Length - length) is var read and > 0)
        {
            length += read;
            if (length == bytes.Length && length < Limit)
            {
                Array.Resize(ref bytes, Math.Min(Limit, length * 2));
            }
        }

        return bytes[..length];
    }
}
