using System.Runtime.CompilerServices;
using System.Text;

namespace ReviewLint.Tests;

/// <summary>
/// Golden files in Verify's manner: <c>X.verified.txt</c> holds what is expected; when the text differs, <c>X.received.txt</c> is written beside
/// it and the test fails. To accept a change, rename the received file.
/// </summary>
internal static class Verify
{
    /// <summary>Compares with the golden file beside the test, <c>Class.Method.verified.txt</c>.</summary>
    /// <param name="actual">What was found.</param>
    /// <param name="parameter">Tells apart the cases of a theory.</param>
    /// <param name="file">Filled by the compiler.</param>
    /// <param name="method">Filled by the compiler.</param>
    public static void Text(string actual, string? parameter = null, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        string name = $"{Path.GetFileNameWithoutExtension(file)}.{method}{(parameter is null ? "" : $"_{parameter}")}";
        AtPath(Path.Combine(Path.GetDirectoryName(file)!, name), actual);
    }

    /// <summary>Compares with <c>STEM.verified.txt</c>.</summary>
    /// <param name="stem">The path without ".verified.txt".</param>
    /// <param name="actual">What was found.</param>
    public static void AtPath(string stem, string actual) => AtPath($"{stem}.verified.txt", $"{stem}.received.txt", actual);

    /// <summary>Compares with a file that has a name of its own.</summary>
    /// <param name="verified">The file.</param>
    /// <param name="received">What is written when the text differs.</param>
    /// <param name="actual">What was found.</param>
    public static void AtPath(string verified, string received, string actual)
    {
        string text = Normalise(actual);
        string expected = File.Exists(verified) ? Normalise(File.ReadAllText(verified)) : "";
        if (text == expected && File.Exists(verified))
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text, new UTF8Encoding(false));
        Assert.Fail($"{(File.Exists(verified) ? "differs" : "is new")}: {verified}\n{Describe(expected, text)}");
    }

    // Editors strip spaces at the ends of lines, so they do not count; nor does the kind of line break.
    private static string Normalise(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).TrimEnd('\n') + "\n";

    private static string Describe(string expected, string actual)
    {
        string[] before = expected.Split('\n');
        string[] after = actual.Split('\n');
        int first = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"line {first + 1}\n  expected: {before.ElementAtOrDefault(first)}\n  found:    {after.ElementAtOrDefault(first)}";
    }
}
