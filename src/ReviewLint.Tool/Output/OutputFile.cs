using System.Runtime.InteropServices;

namespace ReviewLint.Tool.Output;

/// <summary>
/// A report that is whole or not there: written beside its place under another name and renamed at the end. What is no regular file
/// (a device, a pipe) is written to directly.
/// </summary>
internal sealed class OutputFile : IDisposable
{
    private static readonly Lock s_gate = new();
    private static readonly HashSet<string> s_open = [];
    private static PosixSignalRegistration[]? s_signals;

    private readonly string _name;
    private readonly string _target;
    private readonly string? _temporary;
    private bool _isCommitted;

    private OutputFile(string name, string target, string? temporary, FileStream stream)
    {
        _name = name;
        _target = target;
        _temporary = temporary;
        Stream = stream;
    }

    /// <summary>Where the report is written to.</summary>
    public FileStream Stream { get; }

    /// <summary>Opens the place of a report.</summary>
    /// <param name="name">The path as it was given, for messages.</param>
    /// <param name="fullPath">The path, absolute.</param>
    /// <exception cref="ToolFailure">It cannot be written to.</exception>
    public static OutputFile Open(string name, string fullPath)
    {
        try
        {
            string target = Follow(fullPath);
            if (Directory.Exists(target))
            {
                throw new ToolFailure($"cannot write '{name}': it is a folder");
            }

            return OpenDirectly(target) is { } direct ? new OutputFile(name, target, null, direct) : OpenBeside(name, target);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Failure(name, exception);
        }
    }

    /// <summary>Puts the report in its place.</summary>
    /// <exception cref="ToolFailure">It could not be written to the end; what stood there before is whole.</exception>
    public void Commit()
    {
        try
        {
            Stream.Flush();
            Stream.Dispose();
            if (_temporary is not null)
            {
                KeepMode();
                File.Move(_temporary, _target, overwrite: true);
                Forget(_temporary);
            }

            _isCommitted = true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Failure(_name, exception);
        }
    }

    /// <summary>A failure of writing, in one line.</summary>
    public static ToolFailure Failure(string name, Exception exception) => new($"cannot write '{name}': {exception.Message}");

    /// <summary>Removes what was not put in its place.</summary>
    public void Dispose()
    {
        try
        {
            Stream.Dispose();
        }
        catch (IOException) when (!_isCommitted)
        {
            // What could not be written was already said.
        }

        if (_temporary is not null && !_isCommitted)
        {
            Remove(_temporary);
            Forget(_temporary);
        }
    }

    // A link stays a link. One into /proc (/dev/stdout is such a one) has a target that is no path, so it is not followed.
    private static string Follow(string path)
    {
        for (int links = 0; links < 40 && !IsDevice(path) && new FileInfo(path) is { LinkTarget: not null } link; links++)
        {
            path = link.ResolveLinkTarget(returnFinalTarget: false)!.FullName;
        }

        return path;
    }

    // Some devices can seek, /dev/full for one, so the place decides too.
    private static bool IsDevice(string path) =>
        !OperatingSystem.IsWindows()
        && (path.StartsWith("/proc/", StringComparison.Ordinal)
            || (path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal)));

    private static FileStream? OpenDirectly(string target)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(target))
        {
            return null;
        }

        FileStream stream = new(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        if (!stream.CanSeek || IsDevice(target))
        {
            return stream;
        }

        stream.Dispose();
        return null;
    }

    private static OutputFile OpenBeside(string name, string target)
    {
        string temporary = $"{target}.{Environment.ProcessId}.tmp";
        Remember(temporary);
        try
        {
            return new OutputFile(name, target, temporary, new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.Read));
        }
        catch
        {
            Forget(temporary);
            throw;
        }
    }

    private void KeepMode()
    {
        if (!OperatingSystem.IsWindows() && File.Exists(_target))
        {
            File.SetUnixFileMode(_temporary!, File.GetUnixFileMode(_target));
        }
    }

    private static void Remember(string temporary)
    {
        lock (s_gate)
        {
            s_open.Add(temporary);
            s_signals ??= [PosixSignalRegistration.Create(PosixSignal.SIGINT, Abandon), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Abandon)];
        }
    }

    private static void Forget(string temporary)
    {
        lock (s_gate)
        {
            s_open.Remove(temporary);
        }
    }

    // Ctrl-C stops at once, and leaves no half-written report behind.
    private static void Abandon(PosixSignalContext context)
    {
        lock (s_gate)
        {
            foreach (string temporary in s_open)
            {
                Remove(temporary);
            }

            Environment.Exit(context.Signal == PosixSignal.SIGINT ? 130 : 143);
        }
    }

    private static void Remove(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The folder itself went away: nothing is left to remove.
        }
    }
}
