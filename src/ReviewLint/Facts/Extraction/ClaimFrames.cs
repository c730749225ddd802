using System.Text.RegularExpressions;
using ReviewLint.Documents;
using ReviewLint.Text;

namespace ReviewLint.Facts.Extraction;

/// <summary>Tells what an assertion stands in: whether the authors make it themselves, and how surely.</summary>
internal static partial class ClaimFrames
{
    private static readonly Lexicon s_researchNouns = Lexicon.Load("research-nouns");

    /// <summary>The frame of an effect or of the absence of one.</summary>
    public static ClaimFrame OfFinding(string text, ClaimMatch claim)
    {
        ReadOnlySpan<char> scope = Clauses.Scope(text, claim.Start);
        ReadOnlySpan<char> after = text.AsSpan(claim.End);
        return text.EndsWith('?') || Question().IsMatch(scope) ? ClaimFrame.Questioned
            : LackOfEvidence().IsMatch(scope) || NotShown().IsMatch(after) ? ClaimFrame.Negated
            : Aim().IsMatch(scope) ? ClaimFrame.Planned
            : OtherVoice().IsMatch(scope) || SingleStudy().IsMatch(text.AsSpan(0, claim.Start)) || InSubgroup().IsMatch(scope) || InSubgroup().IsMatch(after) ? ClaimFrame.Attributed
            : FutureResearch().IsMatch(scope) || ReviewSubject().IsMatch(scope) || ReviewProcess().IsMatch(after) ? ClaimFrame.Research
            : ClaimFrame.Plain;
    }

    /// <summary>The frame of advice.</summary>
    /// <param name="section">Where it stands: nothing under "Implications for research" is advice on practice.</param>
    /// <param name="text">The sentence.</param>
    /// <param name="claim">The words that advise.</param>
    /// <param name="previous">The sentence before in the same paragraph, or empty: "they" and "these" may be its trials.</param>
    public static ClaimFrame OfAdvice(Section section, string text, ClaimMatch claim, string previous)
    {
        ReadOnlySpan<char> scope = Clauses.Scope(text, claim.Start);
        ReadOnlySpan<char> clause = Clauses.Subject(text, claim.Start);
        ReadOnlySpan<char> after = text.AsSpan(claim.End);
        return section.IsWithin(SectionRole.Research) || Reading().IsMatch(text.AsSpan(claim.Start)) || ResearchTarget().IsMatch(after) || IsAboutResearch(clause)
                || (Pronoun().IsMatch(clause) && FutureResearch().IsMatch(previous)) ? ClaimFrame.Research
            : Guideline().IsMatch(text) ? ClaimFrame.Attributed
            : text.EndsWith('?') || Asked().IsMatch(scope) ? ClaimFrame.Questioned
            : NoGrounds().IsMatch(scope) || CannotAdvise().IsMatch(scope) ? ClaimFrame.Negated
            : Aim().IsMatch(clause) ? ClaimFrame.Planned
            : ClaimFrame.Plain;
    }

    /// <summary>How surely an assertion is put.</summary>
    public static ClaimHedge HedgeOf(string text, ClaimMatch claim)
    {
        ReadOnlySpan<char> scope = text.AsSpan(0, claim.End)[(claim.Start - Clauses.Scope(text, claim.Start).Length)..];
        return VeryUncertain().IsMatch(text) ? ClaimHedge.VeryUncertain
            : Possibly().IsMatch(scope) ? ClaimHedge.May
            : Probably().IsMatch(scope) ? ClaimHedge.Probably
            : ClaimHedge.Plain;
    }

    /// <summary>Whether a sentence rests what it says on evidence that it calls good.</summary>
    public static bool IsBacked(string text) => Backing().IsMatch(text);

    // The nearest noun before the verb decides unless it stands behind a preposition: "use of X outside trials" is about X.
    private static bool IsAboutResearch(ReadOnlySpan<char> clause)
    {
        ReadOnlySpan<char> head = clause;
        foreach (ValueMatch match in Preposition().EnumerateMatches(clause))
        {
            head = clause[..match.Index];
            break;
        }

        foreach (ValueMatch word in Clauses.Words().EnumerateMatches(head))
        {
            if (s_researchNouns.Set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(head.Slice(word.Index, word.Length)))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"\b(?:whether|if|unclear|uncertain|uncertainty|unknown|unsure|questions?|not (?:clear|known|certain|possible to (?:say|tell|determine|conclude))|(?:to|and|or) (?:determine|establish|assess|evaluate|examine|investigate|explore|clarify|ascertain|confirm|test|find out|see|show|prove|demonstrate|conclude|draw)|it is (?:possible|plausible|conceivable)|possibility|hypothes\w+|theor\w+|thought to|believed|assum\w+|expected|hoped|how|what|which (?:treatment|intervention|of)|(?:compatible|consistent) with)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Question();

    [GeneratedRegex(@"\b(?:no|insufficient|inadequate|limited|little|lacks?|lack of|lacking|absence of|not enough|not sufficient|not any|scarce|sparse|paucity of|without|few|need)\b[^;]{0,50}\b(?:evidence|data|information|trials?|studies|proof|support|basis|indication|research|conclusions?|knowledge|grounds|reason|consensus)\b|\b(?:cannot|can not|could not|unable to|impossible to|(?:does|do|should) not (?:mean|imply|show|prove|establish|allow|support|suggest)|not (?:been )?(?:shown|proven|proved|established|demonstrated)|unproven|nor|evidence (?:is|was|remains) (?:insufficient|lacking|inadequate|too))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LackOfEvidence();

    [GeneratedRegex(@"^[^;,.]{0,60}\b(?:(?:remains?|is|are|was|were) (?:unclear|unknown|uncertain|unproven|not known|not clear)|(?:has|have) not been (?:shown|proven|established)|cannot be (?:determined|assessed|excluded|ruled out))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NotShown();

    [GeneratedRegex(@"\b(?:aim(?:s|ed|ing)?|intend(?:s|ed)?|plan(?:s|ned)?|designed|used|given|taken|in order|meant|objective (?:is|was)|purpose (?:is|was)|seeks?|sought|attempts?) to\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Aim();

    [GeneratedRegex(@"\b(?:guidelines?|World Health Organi[sz]ation|experts?|some (?:authors|clinicians|people|studies|doctors|investigators)|other (?:reviews?|authors|studies|conditions)|previous|has been (?:suggested|claimed|reported|argued|proposed)|reportedly|consensus|according to|observational|uncontrolled|non-randomi[sz]ed|case (?:series|reports?)|excluded|animal|anecdotal|authors of the|subgroup anal\w+|sensitivity anal\w+|meta-regression|studies (?:themselves )?(?:reported|concluded) that)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OtherVoice();

    // What holds for a part of the people is not what the review concludes.
    [GeneratedRegex(@"\bin (?:the |an? |both |either |any |all |these |those |other )?(?:[a-z-]+(?: or | and | )){0,4}sub-?groups?\b|\bsub-?groups? of\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex InSubgroup();

    [GeneratedRegex(@"\b(?:one|another|a single|single|the other|this single|the only|a second|a third|a small|each|1|(?:an?|the) (?:[a-z-]+ ){0,2})(?: [a-z0-9-]+){0,4} ?(?:study|trial|RCT)\b|\b(?:one|two|three|four|five|six|both|several|some|most|few|many|other|\d+)(?: of (?:the|these))?(?: [a-z-]+){0,3} (?:studies|trials|RCTs)\b[^;]{0,60}\b(?:found|reported|showed|demonstrated|observed|suggested|concluded|saw)\b|\bone (?:of (?:them|which|these) )?(?:showing|finding|reporting)\b|\bin (?:the|these|those)(?: included)? (?:studies|trials|RCTs), (?:this|these|it|they)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SingleStudy();

    [GeneratedRegex(@"\b(?:future|further|more|additional|new|larger|ongoing|well-designed|high-quality)\b[^;.]{0,60}\b(?:trials?|stud(?:y|ies)|research|RCTs?|evidence|investigations?)\b|\b(?:trials?|stud(?:y|ies)|research|RCTs?)\b[^;.]{0,60}\b(?:needed|required|warranted|necessary|should|must)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex FutureResearch();

    [GeneratedRegex(@"^ (?:between |among |in |of |on |to |for )?(?:the |our |these |this |their |any of )?(?:overall |main |pooled |review |of the )?(?:results?|conclusions?|findings|estimates?|evidence|quality(?! of life)|certainty|robustness|confidence|heterogeneity|interpretation|direction of|sensitivity|analys[ei]s|reviewers|review authors|assessors|raters|protocol|methods|baseline|decisions?|ratings?|risk of bias|precision|power|publication|(?:many |several |important |new |unanswered )*questions?|concerns?|awareness)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ReviewProcess();

    [GeneratedRegex(@"\b(?:reviews?|updates?|literature|searche?s?|uncertainty|controversy)(?: [a-z]+ly)? ?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ReviewSubject();

    [GeneratedRegex(@"^[^;.]{0,60}\b(?:(?:treated|viewed|regarded|considered|taken|judged|read) (?:with|cautiously)|exercised (?:when|in) (?:interpret|ascertain|read|generali[sz]|apply)|caution(?:s|ed|ing)? (?:in|when|about) (?:interpret|generali[sz]|extrapolat|ascertain|read|draw)|when interpreting|interpreted?|borne in mind|kept in mind|be noted|in (?:interpreting|extrapolating|generali[sz]ing))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Reading();

    [GeneratedRegex(@"^(?: (?:that|in|into|for|as part of|by|to|the need for|that the|on|participat\w+|take part in|conduct\w*|carry out|more|of|undertake|doing|well-designed|large|larger|long-term|high-quality|adequately powered|rigorous|appropriate|only|strongly|and|properly|independent|randomi[sz]ed|controlled|clinical|be|should|are|have the opportunity|opportunity|enrol\w*|join|other|all|any|these|such)){0,7} ?(?:(?:future|further|additional|new|ongoing|subsequent) (?:[a-z-]+ ){0,3})?(?:research|trials?|stud(?:y|ies)|RCTs?|reviews?|investigations?|researchers|investigators|trialists|authors|readers)\b|^[^;.]{0,50}\b(?:in (?:future|further|subsequent) (?:[a-z-]+ ){0,2}(?:research|trials?|stud(?:y|ies)|RCTs?|reviews?|updates?)|better evaluated|participate\b|take part in)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ResearchTarget();

    [GeneratedRegex(@"^[^a-z]*(?:they|these|those|it)(?: all| also)?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"\b(?:[Gg]uidelines?|[Gg]uidance|World Health Organi[sz]ation|WHO|NICE|FDA|[Mm]inistry|[Ss]ociet(?:y|ies) (?:of|for) |[Cc]urrent recommendations?|consensus (?:statements?|panels?)|manufacturers?|label(?:l)?ing|textbooks?|regulat(?:ors|ory))\b", RegexOptions.CultureInvariant)]
    private static partial Regex Guideline();

    [GeneratedRegex(@"\b(?:whether|unclear|uncertain(?:ty)?|unknown|not (?:known|clear)|questions?|(?:decide|determine|establish|ascertain|clarify|identify|assess|know|guide|inform|tell|say|predict|understand|about|on|of) (?:which|who|when|if|what|how))\b|\bbefore [^,;]{1,60}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Asked();

    [GeneratedRegex(@"\b(?:no|insufficient|inadequate|limited|little|lack of|absence of|not enough|scarce|sparse|paucity of|not sufficient)\b[^;,]{0,40}\b(?:evidence|data|information|trials?|studies|proof|support|basis|indication|research|grounds|reason)\b[^,;]{0,40}\b(?:that|to|for|which)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NoGrounds();

    [GeneratedRegex(@"\b(?:cannot|can not|could not|unable|not possible|impossible|premature|difficult|(?:does|do) not (?:mean|imply|support|suggest|allow|justify)|not (?:mean|imply)|too early)\b[^,;]{0,80}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CannotAdvise();

    [GeneratedRegex(@" (?:of|in|with|for|on|from|outside|to|by|at|after|during|without|who|which|based|using|as) ", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Preposition();

    [GeneratedRegex(@"\b(?:very uncertain|uncertain about|not (?:certain|sure))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex VeryUncertain();

    [GeneratedRegex(@"\b(?:may|might|could|possibly|perhaps|appear(?:s|ed)?|seem(?:s|ed)?|suggest(?:s|ed|ing|ive)?|potential(?:ly)?|unlikely|would|tend(?:s|ed)?|low[- ](?:certainty|quality) (?:evidence )?(?:that|of)|very (?:low|little))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Possibly();

    [GeneratedRegex(
        @"\b(?:high|moderate)(?: to high)?[- ](?:certainty|quality)\b|\b(?:good|strong|robust|convincing|high-level) evidence\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Backing();

    [GeneratedRegex(@"\b(?:probably|likely|presumably)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Probably();
}
