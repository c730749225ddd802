namespace ReviewLint.Tests;

public sealed class WarmUpTests
{
    // It runs on a thread of its own, where an exception would take the process with it.
    [Fact]
    public void Warms_up_without_an_exception() => Assert.Null(Record.Exception(WarmUp.Run));
}
