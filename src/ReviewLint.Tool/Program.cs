using ReviewLint.Tool;

HeadStart.Take(args);
ToolHost host = ToolHost.OfProcess();

// The one place that catches everything: a bug must not look like a finding (exit code 1).
#pragma warning disable CA1031
try
{
    return Cli.Run(args, host);
}
catch (Exception exception)
{
    host.Fail($"internal error, please report it: {exception}");
    return Cli.Failed;
}
#pragma warning restore CA1031
