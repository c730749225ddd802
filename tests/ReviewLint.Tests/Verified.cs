namespace ReviewLint.Tests;

/// <summary>Golden files in Verify's manner: what was received is written beside what was verified when the two differ.</summary>
internal static class Verified
{
    /// <summary>Compares a text with a file of the repository; line endings do not count.</summary>
    public static void Check(string received, string verifiedPath, string receivedPath)
    {
        string verified = File.Exists(verifiedPath) ? File.ReadAllText(verifiedPath).ReplaceLineEndings("\n") : "";
        if (verified == received)
        {
            File.Delete(receivedPath);
            return;
        }

        File.WriteAllText(receivedPath, received);
        string to = Path.GetRelativePath(Repository.Root, verifiedPath);
        string[] before = verified.Split('\n');
        string[] after = received.Split('\n');
        int line = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        Assert.Fail($"""
            {to} differs from line {line + 1}:
              verified: {before.ElementAtOrDefault(line) ?? "(end)"}
              received: {after.ElementAtOrDefault(line) ?? "(end)"}
            Read the difference; when it is right: mv {Path.GetRelativePath(Repository.Root, receivedPath)} {to}
            """);
    }
}
