using System.Diagnostics;
using System.Globalization;

namespace ReviewLint.Tool.Output;

/// <summary>A line on a terminal's standard error that says how far a long run is.</summary>
internal sealed class ProgressLine(ToolHost host, int total, bool isWanted)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(100);

    private readonly long _started = Stopwatch.GetTimestamp();
    private TimeSpan _next = s_patience;
    private bool _isShown;

    /// <summary>Says that some drafts are done.</summary>
    public void Report(int done)
    {
        if (!isWanted || !host.ErrorIsTerminal || Stopwatch.GetElapsedTime(_started) is var elapsed && elapsed < _next)
        {
            return;
        }

        const int Width = 30;
        int filled = Width * done / total;
        host.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r[{new string('#', filled)}{new string('.', Width - filled)}] {done} of {total} drafts"));
        _isShown = true;
        _next = elapsed + s_pause;
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (_isShown)
        {
            host.Error.Write("\r\e[2K");
            _isShown = false;
        }
    }
}
