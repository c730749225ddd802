namespace ReviewLint.Diagnostics;

/// <summary>The standards that rules refer to.</summary>
public static class Standards
{
    /// <summary>PRISMA 2020, items 1 to 27.</summary>
    public const string Prisma2020 = "PRISMA 2020";

    /// <summary>PRISMA 2020 for Abstracts, items 1 to 12.</summary>
    public const string PrismaAbstracts = "PRISMA 2020 for Abstracts";

    /// <summary>PRISMA-S, items 1 to 14.</summary>
    public const string PrismaS = "PRISMA-S";

    /// <summary>PRISMA-P 2015.</summary>
    public const string PrismaP = "PRISMA-P";

    /// <summary>PRISMA-ScR.</summary>
    public const string PrismaScR = "PRISMA-ScR";

    /// <summary>MECIR conduct standards, August 2023.</summary>
    public const string Mecir = "MECIR";

    /// <summary>AMSTAR 2.</summary>
    public const string Amstar2 = "AMSTAR 2";

    /// <summary>Cochrane Handbook for Systematic Reviews of Interventions, version 6.5; items are section numbers.</summary>
    public const string Handbook = "Cochrane Handbook";

    /// <summary>The SWiM reporting guideline for synthesis without meta-analysis.</summary>
    public const string Swim = "SWiM";

    /// <summary>Guidance for writing a Cochrane plain language summary, January 2022; items are section numbers.</summary>
    public const string PlainLanguage = "Cochrane PLS guidance";

    /// <summary>Cochrane Style Manual.</summary>
    public const string StyleManual = "Cochrane Style Manual";

    /// <summary>What RevMan's validation report checks.</summary>
    public const string RevMan = "RevMan validation";
}
