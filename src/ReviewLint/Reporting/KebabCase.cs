using System.Text;

namespace ReviewLint.Reporting;

/// <summary>Names of enumerations as options and reports write them, for example "intervention-review".</summary>
public static class KebabCase
{
    /// <summary>The name of a value in kebab case.</summary>
    public static string ToKebabCase<T>(this T value)
        where T : struct, Enum
    {
        string name = value.ToString();
        StringBuilder kebab = new(name.Length + 4);
        foreach (char c in name)
        {
            if (char.IsAsciiLetterUpper(c) && kebab.Length > 0)
            {
                kebab.Append('-');
            }

            kebab.Append(char.ToLowerInvariant(c));
        }

        return kebab.ToString();
    }
}
