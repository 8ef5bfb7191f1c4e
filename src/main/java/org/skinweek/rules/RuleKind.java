package org.skinweek.rules;

import java.util.function.Consumer;

/** What a rule limits. A kind lays limits over a stretch; it never decides by itself what is wrong. */
public sealed interface RuleKind
        permits MostInWindow,
                RampUp,
                LeastRest,
                NotTogether,
                SessionOnly,
                Needs,
                AnyUse,
                FineTogether,
                RestNights,
                LearnOnly,
                Several {
    /** Lays this kind's limits over a stretch for a rule. */
    void lay(Stretch stretch, Rule rule, Consumer<Limit> limits);
}
